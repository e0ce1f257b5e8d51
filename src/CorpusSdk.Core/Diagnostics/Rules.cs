namespace CorpusSdk.Core.Diagnostics;

/// <summary>
/// All rules. The id shows the subject: 1xxx the form of a file, 2xxx ids and names, 3xxx references, 4xxx the
/// article's words, 5xxx advice, 6xxx the program's own schema, 7xxx code that uses the corpus
/// (<see cref="CodeRules"/>), 9xxx this package itself. Each message says what was found, what was expected, and how to
/// fix it.
/// </summary>
public static class Rules
{
    public static readonly Rule InvalidUtf8 = new(
        "CORP1001",
        "File is not valid UTF-8",
        "'{0}' is not valid UTF-8{1}; save it as UTF-8"
    );

    public static readonly Rule InvalidYaml = new("CORP1002", "Invalid YAML, JSON, TOML or CSV", "not valid YAML: {0}");

    public static readonly Rule InvalidJson = new("CORP1002", "Invalid YAML, JSON, TOML or CSV", "not valid JSON: {0}");

    public static readonly Rule InvalidCsv = new("CORP1002", "Invalid YAML, JSON, TOML or CSV", "not valid CSV: {0}");

    public static readonly Rule InvalidToml = new("CORP1002", "Invalid YAML, JSON, TOML or CSV", "not valid TOML: {0}");

    public static readonly Rule UnknownKey = new("CORP1003", "Unknown key", "unknown key '{0}' in {1}{2}");

    public static readonly Rule EmptyKey = new(
        "CORP1003",
        "Unknown key",
        "empty key in {0}; write a key, or remove it{1}"
    );

    public static readonly Rule MissingKey = new("CORP1004", "Missing key", "{0} has no '{1}'{2}");

    public static readonly Rule InvalidValue = new("CORP1005", "Invalid value", "'{0}' must be {1}, but is {2}");

    public static readonly Rule EmptyName = new(
        "CORP1005",
        "Invalid value",
        "'{0}' has an empty name; write the name as the articles have it, or remove it"
    );

    public static readonly Rule DuplicateKey = new(
        "CORP1006",
        "Duplicate key",
        "duplicate key '{0}', first used on line {1}; keep one of them"
    );

    public static readonly Rule InvalidDate = new("CORP1007", "Invalid date", "'{0}' is not a valid date: {1}");

    public static readonly Rule LimitExceeded = new("CORP1008", "Size or depth limit exceeded", "{0}");

    public static readonly Rule MissingArticle = new(
        "CORP1009",
        "Annotations without an article",
        "'{0}' has no article: there is no '{1}.txt' or '{1}.md' next to it; {2}"
    );

    public static readonly Rule TextIsEntry = new(
        "CORP1009",
        "Annotations without an article",
        "'{0}' has no article: a collection has taken '{1}' next to it, which is therefore an entry, not an article; "
            + "add AsArticles = true to its [CorpusCollection], {2}"
    );

    public static readonly Rule DuplicateAnnotations = new(
        "CORP1010",
        "Two texts or two sets of annotations",
        "'{0}' is annotated twice: here and in {1}; keep one of them"
    );

    public static readonly Rule DuplicateTexts = new(
        "CORP1010",
        "Two texts or two sets of annotations",
        "article '{0}' has two texts: this one and '{1}', which is used; remove or rename one of them"
    );

    public static readonly Rule ValueCut = new(
        "CORP1014",
        "Value is cut by a comment",
        "the value ends with '{0}', because ' #' begins a comment, but {1} goes on with '{2}'; "
            + "put the value in quotation marks",
        Severity.Warning
    );

    public static readonly Rule FileNotOpened = new("CORP1016", "File cannot be opened", "'{0}' cannot be opened: {1}");

    public static readonly Rule FileNameLost = new("CORP1017", "File name does not reach the compiler", "{0}");

    public static readonly Rule DuplicateId = new(
        "CORP2001",
        "Duplicate id",
        "duplicate {0} id '{1}', first used at {2}; {3}"
    );

    public static readonly Rule InvalidId = new(
        "CORP2002",
        "Invalid id",
        "'{0}' is not a valid id: use letters, digits and single hyphens between them{1}"
    );

    public static readonly Rule SameName = new(
        "CORP2003",
        "Ids with the same C# name",
        "{0} '{1}' and '{2}' ({3}) both become the C# name '{4}'; {5}"
    );

    public static readonly Rule SameEntryName = new(
        "CORP2003",
        "Ids with the same C# name",
        "{0} ids '{1}' and '{2}' ({3}) both become the C# name '{4}', so Corpus.{5} has a member for neither, "
            + "and both are found by id only; choose other ids for entries that need a member{6}",
        Severity.Warning
    );

    public static readonly Rule SameHash = new(
        "CORP2004",
        "Ids with the same hash",
        "{0} ids '{1}' and '{2}' ({3}) have the same hash, so the program cannot tell them apart; change one of them"
    );

    public static readonly Rule UnknownPerson = new("CORP3001", "Unknown person", "unknown person '{0}'{1}");

    public static readonly Rule UnknownEntry = new("CORP3003", "Unknown entry", "unknown {0} '{1}'{2}");

    public static readonly Rule AmbiguousAlias = new("CORP3002", "Ambiguous alias", "{0} could mean {1}; {2}");

    public static readonly Rule AliasOccurrence = new("CORP3002", "Ambiguous alias", "{0}");

    public static readonly Rule SourceIsPerson = new(
        "CORP3004",
        "Source is a person of the corpus",
        "source '{0}' is {1}; write 'speaker: {2}' instead of 'source', " + "so that the quote is one of that person's",
        Severity.Warning
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
        "title differs slightly from the headline in the article{0}",
        Severity.Warning
    );

    public static readonly Rule MemberCountMismatch = new(
        "CORP4004",
        "Member count mismatch",
        "'count' is {0}, but {1}; {2}"
    );

    public static readonly Rule DuplicateMember = new(
        "CORP4005",
        "Person is listed twice",
        "'{0}' is listed twice in {1}, first on line {2}; remove one of them"
    );

    public static readonly Rule PersonNotNamed = new(
        "CORP4006",
        "Person is not named in the article",
        "{0} '{1}' ({2}) is not named in the article{3}"
    );

    public static readonly Rule WordsNotFound = new(
        "CORP4007",
        "Words do not appear in the article",
        "{0} '{1}' does not appear in the article{2}",
        Severity.Warning
    );

    public static readonly Rule WordsElsewhere = new(
        "CORP4007",
        "Words do not appear in the article",
        "{0} '{1}' is in the article, but not {2}; {3}",
        Severity.Warning
    );

    public static readonly Rule NotInQuotation = new(
        "CORP4008",
        "Quote is not in quotation marks",
        "{0} ({1}); quote only {2}"
    );

    public static readonly Rule JoinedQuotations = new(
        "CORP4009",
        "Quote joins several quotations",
        "quote joins separate quotations{0} ({1}); make each a quote of its own{2}"
    );

    public static readonly Rule OmissionChangesMeaning = new(
        "CORP4010",
        "Omission changes the meaning",
        "{0} leaves out '{1}' ({2}), which changes the meaning; {3}"
    );

    public static readonly Rule OmissionTooLong = new(
        "CORP4011",
        "Omission leaves out too much",
        "' … ' leaves out {0} ({1}), but readers take the two parts for one statement; make each a quote of its own",
        Severity.Warning
    );

    public static readonly Rule EdgeChangesMeaning = new(
        "CORP4012",
        "Quote is cut where the meaning changes",
        "quote {0} '{1}' ({2}){3}",
        Severity.Warning
    );

    public static readonly Rule DirectQuoteCut = new(
        "CORP4013",
        "Direct quote is a fragment",
        "quote is only a part of \"{0}\" ({1}), but 'kind: direct' means whole sentences; "
            + "use 'kind: partial', or quote the whole sentence",
        Severity.Warning
    );

    public static readonly Rule OtherSpeaker = new(
        "CORP4014",
        "Text names another speaker",
        "the text gives these words to '{0}', not to '{1}': \"{2}\" ({3}); "
            + "correct the {4}, or add 'attribution: confirmed'",
        Severity.Warning
    );

    public static readonly Rule TextChanged = new(
        "CORP4015",
        "Pin is missing or does not match the text",
        "{0} was changed after it was annotated; compare it with the text that was annotated, "
            + "then run 'dotnet corpus rebase', which updates the annotations and the pin{1}"
    );

    public static readonly Rule PinMissing = new(
        "CORP4015",
        "Pin is missing or does not match the text",
        "{0} is not pinned, and the project requires pins (<CorpusPins>require</CorpusPins>); "
            + "run 'dotnet corpus pin', which adds the key '{1}'{2}"
    );

    public static readonly Rule QuotationNotAnnotated = new(
        "CORP5001",
        "Quoted passage without an annotation",
        "quoted passage \"{0}\" is not annotated; " + "add it to '{3}' in {1}, or to '{4}' if it is not speech{2}",
        Severity.Warning
    );

    public static readonly Rule UnusedPerson = new(
        "CORP5002",
        "Person appears in no article",
        "person '{0}' ({1}) does not appear in any article; "
            + "add the name that the articles use to 'aliases', or remove the person{2}",
        Severity.Warning
    );

    public static readonly Rule UnsupportedPropertyType = new(
        "CORP6001",
        "Unsupported property type",
        "property '{0}' has the unsupported type '{1}'; {2}"
    );

    public static readonly Rule InvalidSchemaRecord = new(
        "CORP6002",
        "Invalid schema record",
        "'{0}' cannot be a schema: {1}"
    );

    public static readonly Rule SameKey = new(
        "CORP6003",
        "Properties with the same key",
        "property '{0}' has the key '{1}', which is already used by {2}; "
            + "give one of them a different key with [CorpusKey(\"…\")]{3}"
    );

    public static readonly Rule SameJsonName = new(
        "CORP6003",
        "Properties with the same key",
        "property '{0}' has the name '{1}' in JSON, which is already used by {2}; "
            + "give it another with [JsonPropertyName(\"…\")]"
    );

    public static readonly Rule SameKeyInEnum = new(
        "CORP6003",
        "Properties with the same key",
        "member '{0}' of '{1}' has the key '{2}', which is already used by '{3}', because case is ignored; "
            + "give one of them a different key with [CorpusKey(\"…\")]"
    );

    public static readonly Rule InvalidPattern = new(
        "CORP6004",
        "Invalid or unmatched file pattern",
        "pattern '{0}' of '{1}' {2}"
    );

    public static readonly Rule NameInUse = new(
        "CORP6005",
        "Name already in use",
        "{0} '{1}' is already used by {2}; {3}"
    );

    public static readonly Rule WrongNamespace = new(
        "CORP6006",
        "Record in the wrong namespace",
        "this '{0}' does not extend the corpus record, which is in {1}; "
            + "move it there, or set <CorpusNamespace> in the project file",
        Severity.Warning
    );

    public static readonly Rule InvalidConstraint = new(
        "CORP6007",
        "Invalid constraint attribute",
        "invalid [{0}] on '{1}': {2}"
    );

    public static readonly Rule NameOfGeneratedMember = new(
        "CORP6008",
        "Member with the name of a generated member",
        "'{0}' already has a generated member '{1}'; choose another name{2}"
    );

    public static readonly Rule NameOfRecordMember = new(
        "CORP6008",
        "Member with the name of a generated member",
        "every C# record has a member '{1}', so '{0}' cannot declare another; choose another name{2}"
    );

    public static readonly Rule InvalidArticleKeys = new(
        "CORP6012",
        "Invalid keys of articles",
        "invalid {0} in [CorpusKeys]: {1}"
    );

    public static readonly Rule NameOfGeneratedType = new(
        "CORP6009",
        "Type with the name of a generated type",
        "{0} '{1}' has the name of a generated type; {2}"
    );

    public static readonly Rule InvalidNamespace = new(
        "CORP6010",
        "Invalid namespace",
        "<CorpusNamespace>{0}</CorpusNamespace> is not a valid C# namespace; write '{1}', which is used now, or another"
    );

    public static readonly Rule NamespaceHidesCorpus = new(
        "CORP6011",
        "Namespace hides the corpus",
        "the generated class is '{0}.Corpus', but outside of '{0}', 'Corpus.Articles' looks into the namespace; "
            + "set another namespace with <CorpusNamespace> in the project file, such as '{1}', "
            + "or give the class a second name: 'global using {2} = global::{0}.Corpus;'",
        Severity.Warning
    );

    public static readonly Rule FileOfTwoCollections = new(
        "CORP6013",
        "File of two collections",
        "pattern '{0}' of '{1}' matches '{2}'{3}, which '{4}' reads; "
            + "change one of the patterns, because a file belongs to one collection"
    );

    public static readonly Rule LanguageTooOld = new(
        "CORP9002",
        "C# version too old",
        "the project uses C# {0}, but CorpusSdk needs C# {1} or newer; set <LangVersion> in the project file"
    );

    public static readonly Rule FrameworkTooOld = new(
        "CORP9003",
        "Target framework too old",
        "the project targets {0}, but CorpusSdk needs .NET 8 or newer; set <TargetFramework> to net8.0 or newer, "
            + "or move the corpus to a class library that targets it"
    );

    public static readonly Rule InternalError = new(
        "CORP9001",
        "Internal error",
        "internal error in {0}: {1}; this is a bug in CorpusSdk, please report it"
    );

    /// <summary>Whether reading stopped in the file, so that the rest of it is not known.</summary>
    internal static bool IsAboutForm(Rule rule) => rule == InvalidYaml || rule == InvalidJson || rule == InvalidToml;

    /// <summary>Whether nothing of the file is known, so that what it should have is not missed.</summary>
    internal static bool IsAboutUnreadFile(Rule rule) =>
        rule == InvalidUtf8 || rule == FileNotOpened || rule == FileNameLost || rule == InternalError;
}
