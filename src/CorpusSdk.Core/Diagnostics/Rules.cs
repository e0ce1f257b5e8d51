namespace CorpusSdk.Core.Diagnostics;

/// <summary>
/// Every rule in one place. The id says what is concerned: 1xxx the file's form, 2xxx ids and names,
/// 3xxx references, 4xxx the article's words, 5xxx advice, 6xxx the program's own schema, 9xxx this package itself.
/// Each message says what was found, what was expected, and how to fix it.
/// </summary>
public static class Rules
{
    public static readonly Rule NotUtf8 = new(
        "CORP1001",
        "File is not valid UTF-8",
        "'{0}' is not valid UTF-8{1}; save it as UTF-8"
    );

    public static readonly Rule NotYaml = new("CORP1002", "Not valid YAML, JSON or CSV", "not valid YAML: {0}");

    public static readonly Rule NotJson = new("CORP1002", "Not valid YAML, JSON or CSV", "not valid JSON: {0}");

    public static readonly Rule NotCsv = new("CORP1002", "Not valid YAML, JSON or CSV", "not valid CSV: {0}");

    public static readonly Rule UnknownKey = new("CORP1003", "Unknown key", "unknown key '{0}' in {1}{2}");

    public static readonly Rule MissingKey = new("CORP1004", "Missing key", "{0} has no '{1}'{2}");

    public static readonly Rule WrongKind = new("CORP1005", "Wrong kind of value", "'{0}' must be {1}, but is {2}");

    public static readonly Rule DuplicateKey = new(
        "CORP1006",
        "Key twice",
        "key '{0}' is given twice, first in line {1}; keep one of them"
    );

    public static readonly Rule NotADate = new("CORP1007", "Not a date", "'{0}' is not a date: {1}");

    public static readonly Rule TooLarge = new("CORP1008", "Too large or too deep", "{0}");

    public static readonly Rule NoArticle = new(
        "CORP1009",
        "Annotations without an article",
        "'{0}' annotates no article: there is no '{1}.txt' or '{1}.md' beside it; {2}"
    );

    public static readonly Rule TwoAnnotations = new(
        "CORP1010",
        "Annotated twice",
        "'{0}' is annotated twice: here and in {1}; keep one of them"
    );

    public static readonly Rule DuplicateId = new(
        "CORP2001",
        "Id used twice",
        "{0} id '{1}' is used twice; it is first given in {2}; {3}"
    );

    public static readonly Rule NotAnId = new(
        "CORP2002",
        "Not an id",
        "'{0}' is not an id: an id is letters, digits and single hyphens between them{1}"
    );

    public static readonly Rule SameName = new(
        "CORP2003",
        "Two ids, one C# name",
        "{0} '{1}' and '{2}' ({3}) both become the C# name '{4}'; {5}"
    );

    public static readonly Rule SameHash = new(
        "CORP2004",
        "Two ids, one hash",
        "{0} '{1}' and '{2}' ({3}) have the same hash, by which the program looks them up; change one of the two"
    );

    public static readonly Rule UnknownPerson = new("CORP3001", "Unknown person", "unknown person '{0}'{1}");

    public static readonly Rule UnknownEntry = new("CORP3003", "Unknown entry", "unknown {0} '{1}'{2}");

    public static readonly Rule SharedAlias = new(
        "CORP3002",
        "Alias shared by several persons",
        "'{0}' may be {1}; say which is meant here in the article's annotations, as 'aliases: {{ {0}: {2} }}'"
    );

    public static readonly Rule QuoteNotFound = new(
        "CORP4001",
        "Quote is not in the article",
        "quote is not in the article{0}"
    );

    public static readonly Rule QuoteAmbiguous = new("CORP4002", "Quote occurs several times", "{0}");

    public static readonly Rule PassageNotFound = new(
        "CORP4003",
        "Passage is not in the article",
        "{0} is not in the article{1}"
    );

    public static readonly Rule TitleDiffers = new(
        "CORP4003",
        "Passage is not in the article",
        "title is not quite the headline in the article{0}",
        Severity.Warning
    );

    public static readonly Rule CountDiffers = new(
        "CORP4004",
        "Stated count is not the number of members",
        "the stated count is {0}, but {1} listed{2}; list every member, or fix the count"
    );

    public static readonly Rule MemberTwice = new(
        "CORP4005",
        "Member listed twice",
        "'{0}' is listed twice in delegation '{1}', first in line {2}; leave one of them out"
    );

    public static readonly Rule NotNamed = new(
        "CORP4006",
        "Person is not named in the article",
        "{0} '{1}' ({2}) is not named in the article{3}"
    );

    public static readonly Rule NotInWords = new(
        "CORP4007",
        "Not in the article's words",
        "{0} '{1}' is not in the article's words{2}",
        Severity.Warning
    );

    public static readonly Rule NotCovered = new(
        "CORP5001",
        "Quoted passage without an annotation",
        "quoted passage \"{0}\" is covered by no quote and no term; add it to 'quotes' in {1}, or to 'terms' if it is nobody's speech{2}",
        Severity.Warning
    );

    public static readonly Rule InNoArticle = new(
        "CORP5002",
        "Person in no article",
        "person '{0}' ({1}) is named, quoted or listed in no article; add the name that the articles use to 'aliases', or remove the person{2}",
        Severity.Warning
    );

    public static readonly Rule NotAFieldType = new(
        "CORP6001",
        "Type that no data can give",
        "property '{0}' is of type '{1}', which no data can give; {2}"
    );

    public static readonly Rule NotASchema = new(
        "CORP6002",
        "Record that cannot be a schema",
        "'{0}' cannot be a schema: {1}"
    );

    public static readonly Rule SameKey = new(
        "CORP6003",
        "Two properties, one key",
        "property '{0}' has the key '{1}', as {2} has; give one of them another with [CorpusKey(\"…\")]"
    );

    public static readonly Rule WrongPattern = new("CORP6004", "Pattern without files", "pattern '{0}' of '{1}' {2}");

    public static readonly Rule TakenName = new("CORP6005", "Name that is taken", "{0} '{1}' is taken by {2}; {3}");

    public static readonly Rule OtherNamespace = new(
        "CORP6006",
        "Record in another namespace",
        "this '{0}' is not the record of the corpus, which is in {1}; put it there, or set <CorpusNamespace> in the project file",
        Severity.Warning
    );

    public static readonly Rule WrongLimit = new("CORP6007", "Attribute that cannot be kept", "[{0}] at '{1}': {2}");

    public static readonly Rule LanguageTooOld = new(
        "CORP9002",
        "C# version too old",
        "the project compiles as C# {0}, and a corpus needs C# {1} or newer; set <LangVersion> in the project file"
    );

    public static readonly Rule Internal = new(
        "CORP9001",
        "Internal error",
        "internal error in {0}: {1}; this is a fault of CorpusSdk, please report it"
    );
}
