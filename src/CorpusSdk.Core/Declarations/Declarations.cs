using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Declarations;

// What a data file declares, with locations. Nothing here has been checked against a text yet.

/// <summary>The annotations of one article: a sidecar or front matter.</summary>
public sealed record ArticleDeclaration
{
    public static readonly ArticleDeclaration Empty = new();

    /// <summary>What the program calls the keys, for messages.</summary>
    public ArticleKeys Keys { get; init; } = ArticleKeys.Default;

    public Located<string>? Id { get; init; }
    public Located<string>? Title { get; init; }
    public EquatableArray<Located<string>> Decks { get; init; } = EquatableArray<Located<string>>.Empty;
    public Located<EdtfDate>? Published { get; init; }
    public Located<string>? Publisher { get; init; }
    public Located<string>? Url { get; init; }
    public Located<string>? Language { get; init; }
    public Located<string>? Dateline { get; init; }
    public EquatableArray<Located<string>> Captions { get; init; } = EquatableArray<Located<string>>.Empty;
    public EquatableArray<Located<string>> Omit { get; init; } = EquatableArray<Located<string>>.Empty;
    public EquatableArray<Located<string>> Terms { get; init; } = EquatableArray<Located<string>>.Empty;
    public EquatableArray<AliasDeclaration> Aliases { get; init; } = EquatableArray<AliasDeclaration>.Empty;

    /// <summary>Whether <c>attribution: confirmed</c> is declared for all quotes of the article.</summary>
    public bool IsAttributionConfirmed { get; init; }

    /// <summary>Whether <c>marks: none</c> is declared for all quotes of the article.</summary>
    public bool HasNoMarks { get; init; }

    public EquatableArray<QuoteDeclaration> Quotes { get; init; } = EquatableArray<QuoteDeclaration>.Empty;
    public EquatableArray<DelegationDeclaration> Delegations { get; init; } =
        EquatableArray<DelegationDeclaration>.Empty;
    public Located<string>? Pin { get; init; }
    public UserFields Fields { get; init; } = UserFields.None;
}

/// <summary>What a name means in one article: <c>Kim: kim-jong-un</c>.</summary>
/// <param name="Range">From the name to the end of its meaning.</param>
/// <param name="Name">The name.</param>
/// <param name="Meaning">
/// Whom it means where <see cref="Occurrences"/> does not say; null if the people files decide.
/// </param>
public sealed record AliasDeclaration(TextRange Range, Located<string> Name, AliasMeaning? Meaning)
{
    /// <summary>Whom it means at single places, for a name that is not the same person everywhere.</summary>
    public EquatableArray<AliasOccurrence> Occurrences { get; init; } = EquatableArray<AliasOccurrence>.Empty;

    /// <summary>False if a part of the meaning could not be read, which has been reported.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The people of occurrences whose key could not be read, which has been reported.</summary>
    public EquatableArray<Located<string>> Unplaced { get; init; } = EquatableArray<Located<string>>.Empty;

    /// <summary>The people whom it means, as declared.</summary>
    public IEnumerable<Located<string>> People =>
        Occurrences
            .Select(occurrence => occurrence.Meaning.Person)
            .Append(Meaning?.Person)
            .Where(person => person is not null)
            .Select(person => person!)
            .Concat(Unplaced);
}

/// <param name="Person">The id of a person; null if the name is nobody.</param>
public sealed record AliasMeaning(Located<string>? Person);

/// <param name="Number">Which occurrence of the name in the text, from 1.</param>
public sealed record AliasOccurrence(Located<int> Number, AliasMeaning Meaning);

/// <summary>The id of a person, or a list of ids.</summary>
/// <param name="Range">The whole value.</param>
/// <param name="People">The ids as written, in order.</param>
public sealed record PersonList(TextRange Range, EquatableArray<Located<string>> People)
{
    public static readonly PersonList None = new(default, EquatableArray<Located<string>>.Empty);

    /// <summary>The id if there is exactly one.</summary>
    public Located<string>? Only => People.Count == 1 ? People[0] : null;
}

/// <param name="Range">The whole entry, for problems that concern the entry as such.</param>
public sealed record QuoteDeclaration(TextRange Range, Located<string> Text)
{
    public Located<string>? Id { get; init; }
    public PersonList Speakers { get; init; } = PersonList.None;
    public Located<string>? Source { get; init; }
    public Located<QuoteKind>? DeclaredKind { get; init; }
    public QuoteKind Kind => DeclaredKind?.Value ?? QuoteKind.Direct;
    public Located<string>? Cue { get; init; }
    public Located<string>? Via { get; init; }

    /// <summary>
    /// Whether the quote itself declares <c>attribution: confirmed</c>; its article may declare it as well.
    /// </summary>
    public bool IsAttributionConfirmed { get; init; }

    /// <summary>Whether the quote itself declares <c>marks: none</c>; its article may declare it as well.</summary>
    public bool HasNoMarks { get; init; }

    public Located<int>? Occurrence { get; init; }
    public UserFields Fields { get; init; } = UserFields.None;
}

public sealed record DelegationDeclaration(TextRange Range, Located<string> Id)
{
    public Located<string>? Party { get; init; }
    public Located<string>? Event { get; init; }
    public PersonList Heads { get; init; } = PersonList.None;
    public Located<int>? Count { get; init; }

    /// <summary>The number of people who are counted, but not named.</summary>
    public Located<int>? Unnamed { get; init; }
    public EquatableArray<MemberDeclaration> Members { get; init; } = EquatableArray<MemberDeclaration>.Empty;
    public UserFields Fields { get; init; } = UserFields.None;
}

public sealed record MemberDeclaration(TextRange Range, Located<string> Person, Located<string>? Role);

public sealed record PersonDeclaration(TextRange Range, Located<string> Id, Located<string> Name)
{
    public EquatableArray<PersonAlias> Aliases { get; init; } = EquatableArray<PersonAlias>.Empty;
    public Located<string>? Country { get; init; }
    public EquatableArray<RoleDeclaration> Roles { get; init; } = EquatableArray<RoleDeclaration>.Empty;
    public UserFields Fields { get; init; } = UserFields.None;
}

/// <summary>A name of a person, and where it counts.</summary>
public sealed record PersonAlias(Located<string> Name)
{
    public Located<NameMatch>? Match { get; init; }
}

/// <summary>Where an occurrence of a name counts as a mention.</summary>
public enum NameMatch
{
    /// <summary>Everywhere, unless the name is an ordinary word or a calendar word: then where names are.</summary>
    Default,

    /// <summary>Everywhere, except in dates.</summary>
    Anywhere,

    /// <summary>Where names are, even if the name is on no list of words.</summary>
    Names,
}

public sealed record RoleDeclaration(Located<string> Title, Located<EdtfDate>? From, Located<EdtfDate>? To);
