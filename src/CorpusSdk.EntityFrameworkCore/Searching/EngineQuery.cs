using System.Text;

namespace CorpusSdk.EntityFrameworkCore.Searching;

/// <summary>
/// A query for the full-text search of an engine. The library's parser has read what a user typed; the words go to the
/// engine in its quotation marks, so that nothing in them is syntax.
/// </summary>
/// <param name="Sought">What a hit has: one of these, or all.</param>
/// <param name="Excluded">What no hit has.</param>
internal sealed record EngineQuery(IReadOnlyList<EnginePhrase> Sought, IReadOnlyList<EnginePhrase> Excluded)
{
    /// <summary>A <c>tsquery</c> has at most 1 MB, and that of a query is one for each language.</summary>
    private const int MaxLength = 8192;

    /// <summary>Whether a hit has all that is sought.</summary>
    public bool IsAll { get; init; }

    /// <summary>Whether no article can be a hit.</summary>
    public bool IsEmpty => Sought.Count == 0;

    /// <param name="query">Any text, in the language of <c>Corpus.Search</c>.</param>
    public static EngineQuery Of(string query)
    {
        List<EnginePhrase> sought = [];
        List<EnginePhrase> excluded = [];
        var left = MaxLength;
        foreach (var clause in QueryParser.Parse(query))
        {
            var phrase = EnginePhrase.Of(clause);
            left -= phrase.Length;
            if (left < 0)
            {
                break;
            }

            (clause.IsExcluded ? excluded : sought).Add(phrase);
        }

        return new(sought, excluded);
    }

    /// <summary>The query in the syntax of FTS5.</summary>
    public string ForSqlite()
    {
        var sought = string.Join(IsAll ? " AND " : " OR ", Sought.Select(phrase => phrase.ForSqlite()));
        return Excluded.Count == 0
            ? sought
            : $"({sought}) NOT ({string.Join(" OR ", Excluded.Select(phrase => phrase.ForSqlite()))})";
    }

    /// <summary>What a hit has, in the syntax of <c>to_tsquery</c>.</summary>
    public string SoughtForPostgres() =>
        string.Join(IsAll ? " & " : " | ", Sought.Select(phrase => phrase.ForPostgres()));

    /// <summary>What no hit has, in the syntax of <c>to_tsquery</c>; empty if that is nothing.</summary>
    public string ExcludedForPostgres() => string.Join(" | ", Excluded.Select(phrase => phrase.ForPostgres()));
}

/// <summary>A word or a phrase of a query.</summary>
/// <param name="Words">The words as they are written.</param>
/// <param name="Written">The words with what is between them.</param>
/// <param name="IsPrefix">Whether the last word is a prefix.</param>
internal sealed record EnginePhrase(IReadOnlyList<string> Words, string Written, bool IsPrefix)
{
    /// <summary>Of a longer phrase, its first words are sought.</summary>
    private const int MaxWords = 64;

    /// <summary>Of a longer word, its beginning is sought.</summary>
    private const int MaxWord = 128;

    public int Length => Words.Sum(word => word.Length + 1);

    public static EnginePhrase Of(QueryClause clause)
    {
        // The engines take a run of letters in a script without spaces for a word.
        if (clause.Tokens.All(token => !token.IsWord) && clause.Written.Length <= MaxWord)
        {
            return new([clause.Written], clause.Written, IsPrefix: true);
        }

        List<string> words = [];
        foreach (var token in clause.Tokens.Take(MaxWords))
        {
            if (token.Written.Length > MaxWord)
            {
                var end = char.IsHighSurrogate(token.Written[MaxWord - 1]) ? MaxWord - 1 : MaxWord;
                words.Add(token.Written[..end]);
                return new(words, string.Join(' ', words), IsPrefix: true);
            }

            words.Add(token.Written);
        }

        return words.Count < clause.Tokens.Count
            ? new(words, string.Join(' ', words), IsPrefix: false)
            : new(words, clause.Written, clause.Tokens[^1].IsPrefix);
    }

    public string ForSqlite() =>
        '"' + string.Join(' ', Words).Replace("\"", "\"\"", StringComparison.Ordinal) + '"' + (IsPrefix ? " *" : "");

    public string ForPostgres()
    {
        var spaced = string.Join(' ', Words);
        if (!IsPrefix)
        {
            // A word with a hyphen, and an address, have lexemes of their own besides those of their parts.
            return spaced == Written ? Quoted(spaced) : $"({Quoted(spaced)} | {Quoted(Written)})";
        }

        var last = Quoted(Words[^1]) + ":*";
        return Words.Count == 1 ? last : $"({Quoted(string.Join(' ', Words.SkipLast(1)))} <-> {last})";
    }

    private static string Quoted(string words)
    {
        var quoted = new StringBuilder("'");
        foreach (var c in words)
        {
            _ = c is '\'' or '\\' ? quoted.Append(c).Append(c) : quoted.Append(c == '\0' ? ' ' : c);
        }

        return quoted.Append('\'').ToString();
    }
}
