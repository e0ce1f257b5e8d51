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

/// <summary>The meaning of a name in one article: <c>Kim: kim-jong-un</c>.</summary>
public sealed record AliasDeclaration(Located<string> Name, Located<string> Person);

/// <param name="Range">The whole entry, for problems that concern the entry as such.</param>
public sealed record QuoteDeclaration(TextRange Range, Located<string> Text)
{
    public Located<string>? Id { get; init; }
    public Located<string>? Speaker { get; init; }
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
    public Located<string>? Head { get; init; }
    public Located<int>? Count { get; init; }
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
