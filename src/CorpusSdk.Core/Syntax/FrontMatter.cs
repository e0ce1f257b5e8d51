using System.Text.RegularExpressions;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Json;
using CorpusSdk.Core.Syntax.Toml;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax;

/// <summary>
/// The annotations at the start of a text: YAML from a line <c>---</c> to the next line <c>---</c> or <c>...</c>, TOML
/// between lines <c>+++</c>, or a JSON object. Blank lines may precede them. Offsets refer to the file's folded text.
/// </summary>
/// <param name="Format">The language of the annotations.</param>
/// <param name="Opening">The opening line; the opening brace of JSON.</param>
/// <param name="Start">After the opening line.</param>
/// <param name="End">Before the closing line.</param>
/// <param name="TextStart">After the closing line.</param>
/// <param name="IsClosed">
/// False if there is no closing line; it is unclear then where the text starts.
/// </param>
internal sealed record FrontMatter(
    FrontMatterFormat Format,
    TextRange Opening,
    int Start,
    int End,
    int TextStart,
    bool IsClosed
)
{
    private const string Yaml = "---";
    private const string Toml = "+++";

    /// <summary>
    /// What a line begins with that is a key: after a blank line, <c>---</c> may also be a rule between paragraphs.
    /// </summary>
    private static readonly Regex s_key = new(
        @"\G(?:#|\w[\w.-]*[ \t]*:(?:\s|$)|[""'][^""'\n]*[""'][ \t]*:(?:\s|$))",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_tomlKey = new(
        @"\G(?:\[\[?[\w.-]+\]|[\w.-]+[ \t]*=)",
        RegexOptions.CultureInvariant
    );

    /// <summary>The beginning of an object, which no prose has: a brace and a key in quotation marks.</summary>
    private static readonly Regex s_object = new(
        @"\G\{\s*(?:""(?:[^""\\\n]|\\.)*""\s*:|\}\s*(?:\n|$))",
        RegexOptions.CultureInvariant
    );

    /// <summary>Reads the annotations, and reports their problems.</summary>
    /// <returns>The annotations, and where the text starts.</returns>
    public (YamlDocument Document, int TextStart) Read(SourceFile file, List<Problem> problems)
    {
        switch (Format)
        {
            case FrontMatterFormat.Json:
                var document = JsonReader.ReadObject(file, Opening.Start, problems, out var end);
                return (document, AfterObject(file.Text, document.IsComplete ? end : LikelyEnd(file.Text, end)));
            case var _ when !IsClosed:
                var (rule, marker) =
                    Format == FrontMatterFormat.Yaml ? (Rules.InvalidYaml, Yaml) : (Rules.InvalidToml, Toml);
                var reason = $"front matter is not closed; put a line '{marker}' between it and the text";
                problems.Add(Problem.At(file, Opening, rule, reason));
                return (new(null, IsComplete: false), TextStart);
            case FrontMatterFormat.Toml:
                return (TomlReader.Read(file, Start, End, problems), TextStart);
            default:
                return (YamlReader.Read(file, Start, End, problems), TextStart);
        }
    }

    /// <summary>Null if the text does not start with front matter.</summary>
    public static FrontMatter? Find(string text)
    {
        var first = AfterBlankLines(text);
        if (first < text.Length && text[first] == '{')
        {
            return s_object.IsMatch(text, first)
                ? new(FrontMatterFormat.Json, new(first, 1), first, text.Length, 0, IsClosed: true)
                : null;
        }

        var (opening, next) = LineAt(text, first);
        if (opening is not (Yaml or Toml) || (first > 0 && opening == Yaml && !HasKey(text, next)))
        {
            return null;
        }

        var format = opening == Yaml ? FrontMatterFormat.Yaml : FrontMatterFormat.Toml;
        var marker = new TextRange(first, opening.Length);
        for (var start = next; start < text.Length; )
        {
            var at = start;
            (var line, start) = LineAt(text, at);
            if (line == opening || (opening == Yaml && line == "..."))
            {
                return new(format, marker, next, at, start, IsClosed: true);
            }
        }

        // Other texts may contain '+++', but not in the first line and with a key behind it.
        return opening == Toml && !s_tomlKey.IsMatch(text, AfterBlankLines(text, next))
            ? null
            : new(format, marker, next, text.Length, 0, IsClosed: false);
    }

    /// <summary>Whether the next line that is not blank is a key or a comment.</summary>
    private static bool HasKey(string text, int start) => s_key.IsMatch(text, AfterBlankLines(text, start));

    private static int AfterBlankLines(string text, int start = 0)
    {
        var line = start;
        for (var at = start; at < text.Length && text[at] is ' ' or '\t' or '\n'; at++)
        {
            line = text[at] == '\n' ? at + 1 : line;
        }

        return line;
    }

    /// <summary>The end of an object that cannot be read: after the next brace that begins a line.</summary>
    private static int LikelyEnd(string text, int start)
    {
        var brace = start >= text.Length ? -1 : text.IndexOf("\n}", start, StringComparison.Ordinal);
        return brace < 0 ? 0 : brace + 2;
    }

    /// <summary>The start of the line behind an object; text in the same line belongs to the text.</summary>
    private static int AfterObject(string text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at == text.Length ? at
            : text[at] == '\n' ? at + 1
            : end;
    }

    /// <summary>A line without trailing white space, if it may be a marker, and the start of the next line.</summary>
    private static (string? Line, int Next) LineAt(string text, int start)
    {
        if (start >= text.Length)
        {
            return (null, text.Length);
        }

        var end = text.IndexOf('\n', start);
        end = end < 0 ? text.Length : end;
        var mayBeMarker = start < end && text[start] is '-' or '.' or '+';
        var line = mayBeMarker ? text.Substring(start, end - start).TrimEnd(' ', '\t') : null;
        return (line, Math.Min(end + 1, text.Length));
    }
}

/// <summary>The language of front matter.</summary>
internal enum FrontMatterFormat
{
    Yaml,
    Toml,
    Json,
}
