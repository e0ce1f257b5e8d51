using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// Makes nodes of the parser's events. Keeps its own stack, so that depth is bounded by a number and not by
/// the thread's stack, and so that what is open when the parser stumbles can still be closed.
/// </summary>
/// <param name="file">The file that is read.</param>
/// <param name="input">What of it the parser is given.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class YamlTreeBuilder(SourceFile file, TextRange input, List<Problem> problems)
{
    private const string TextTag = "tag:yaml.org,2002:str";

    private readonly Stack<OpenNode> _open = new();
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextRange> _awaitedAliases = new(StringComparer.Ordinal);
    private readonly List<(string Anchor, TextRange Range)> _unusedAnchors = [];
    private YamlNode? _root;
    private int _documents;
    private int _nodes;
    private long _repeated;

    /// <summary>Where the innermost bracket stands that is still open, in the parser's input.</summary>
    public int? OpenBracket =>
        _open.Count > 0 && _open.Peek() is { HasBracket: true } open ? open.Start - input.Start : null;

    /// <returns>False where reading has to stop; the reason has been reported.</returns>
    public bool Add(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart start:
                return _documents++ == 0
                    || Stop(RangeOf(start), Rules.NotYaml, "a second document starts here; a file may contain only one");
            case Scalar scalar:
                return Count(scalar) && AddScalar(scalar);
            case AnchorAlias alias:
                return AddAlias(alias);
            case SequenceStart start:
                return Count(start) && Open(start, isMapping: false, start.Style == SequenceStyle.Flow);
            case MappingStart start:
                return Count(start) && Open(start, isMapping: true, start.Style == MappingStyle.Flow);
            case SequenceEnd or MappingEnd:
                Close(parsed);
                return true;
            case DocumentEnd:
                ReportUnusedAnchors();
                return true;
            default:
                return true;
        }
    }

    /// <summary>
    /// Tells where the parser stumbled: what it read just before that, in the same line, is not what was meant
    /// (<c>'it's'</c> gives the text <c>it</c>, <c>[Draft] A title</c> a list).
    /// </summary>
    /// <param name="position">Offset in the parser's input.</param>
    public void Fail(long position)
    {
        var at = (int)Math.Min(position + input.Start, input.End);
        if (_open.Count == 0 || _open.Peek().Items is not { Count: > 0 } items)
        {
            return;
        }

        var last = items[items.Count - 1];
        var end = last.Range.End;
        if (last is YamlScalar { Value.Length: 0 } || at <= end || file.Text.IndexOf('\n', end, at - end) < 0)
        {
            items[items.Count - 1] = new YamlUnreadable(last.Range);
        }
    }

    /// <summary>Closes what is still open, as incomplete, and gives the whole.</summary>
    public YamlNode? Finish()
    {
        while (_open.Count > 0)
        {
            Attach(Build(_open.Pop(), isComplete: false));
        }

        return _root;
    }

    private bool Count(NodeEvent parsed) =>
        ++_nodes <= YamlLimits.Nodes
        || Stop(
            RangeOf(parsed),
            Rules.TooLarge,
            $"a file may contain at most {Number(YamlLimits.Nodes)} values; split it"
        );

    private bool AddScalar(Scalar scalar)
    {
        var start = AfterProperties(scalar);
        var end = Math.Max(start, Clamp(scalar.End));
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            end = TrimEnd(start, end);
        }
        else if (scalar is { Style: ScalarStyle.Plain, Value.Length: 0 })
        {
            // Nothing is written; the parser's mark may lie as far off as the next token.
            end = start;
        }

        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        var range = TextRange.FromBounds(start, end);
        YamlNode node = HasKnownTag(scalar)
            ? new YamlScalar(YamlInput.Restore(scalar.Value), isPlain, range)
            : new YamlUnreadable(range);
        if (Expect(scalar) is { } anchor)
        {
            _anchors[anchor] = node;
        }

        Attach(node);
        return true;
    }

    private bool AddAlias(AnchorAlias alias)
    {
        var range = RangeOf(alias);
        if (_open.Count > 0 && _open.Peek() is { AwaitsKey: true })
        {
            return Stop(range, Rules.NotYaml, "an alias cannot be a key; write the key out");
        }

        _ = _awaitedAliases.Remove(alias.Value.Value);
        if (!_anchors.TryGetValue(alias.Value.Value, out var node))
        {
            var name = VisibleText.Shorten(alias.Value.Value, 60);
            Report(
                range,
                Rules.NotYaml,
                $"there is no '&{name}' before this alias; put the text in quotes if the '*' is part of it"
            );
            Attach(new YamlUnreadable(range));
            return true;
        }

        _repeated += node.Weight;
        if (_repeated > YamlLimits.RepeatedNodes)
        {
            return Stop(
                range,
                Rules.TooLarge,
                $"aliases may repeat at most {Number(YamlLimits.RepeatedNodes)} values; write them out"
            );
        }

        // A text is at fault where it is used, a list where it is written.
        Attach(node is YamlScalar scalar ? new YamlScalar(scalar.Value, scalar.IsPlain, range) : node, range);
        return true;
    }

    private bool Open(NodeEvent parsed, bool isMapping, bool isFlow)
    {
        // `[a: b]` holds a mapping without braces, which the parser gives no place.
        var isImplied = isFlow && _open.Count > 0 && parsed.Start == Mark.Empty && parsed.End == Mark.Empty;
        var start = isImplied ? -1 : AfterProperties(parsed);
        if (_open.Count == YamlLimits.Depth)
        {
            var place = new TextRange(isImplied ? _open.Peek().End : start, 1);
            return Stop(
                place,
                Rules.TooLarge,
                $"lists and mappings may be nested at most {YamlLimits.Depth} levels deep"
            );
        }

        _ = HasKnownTag(parsed);
        if (Expect(parsed) is { } anchor)
        {
            // An alias within would mean this very node, not one of the same name before it.
            _ = _anchors.Remove(anchor);
        }

        _open.Push(
            new OpenNode(parsed.Anchor.IsEmpty ? null : parsed.Anchor.Value, start, isMapping, isFlow && !isImplied)
        );
        return true;
    }

    private void Close(ParsingEvent parsed)
    {
        var open = _open.Pop();
        if (open.HasBracket)
        {
            open.End = Clamp(parsed.Start) + 1;
        }

        var node = Build(open, isComplete: true);
        if (open.Anchor is not null)
        {
            _anchors[open.Anchor] = node;
        }

        Attach(node);
    }

    private YamlNode Build(OpenNode open, bool isComplete)
    {
        var start = Math.Max(open.Start, 0);
        var range = TextRange.FromBounds(start, Math.Max(open.End, start));
        if (!open.IsMapping)
        {
            return new YamlSequence(open.Items, range) { IsComplete = isComplete };
        }

        var entries = EntriesOf(open.Items, ref isComplete);
        return new YamlMapping(entries, range) { IsComplete = isComplete };
    }

    /// <summary>Keys with their values; a key at the end whose value could not be read is left out.</summary>
    /// <param name="isComplete">Becomes false where what was written is not what was meant.</param>
    private List<(YamlScalar Key, YamlNode Value)> EntriesOf(List<YamlNode> items, ref bool isComplete)
    {
        var entries = new List<(YamlScalar, YamlNode)>(items.Count / 2);
        var first = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < items.Count; i += 2)
        {
            if (items[i] is not YamlScalar key)
            {
                if (isComplete && items[i] is not YamlUnreadable)
                {
                    Report(
                        items[i].Range,
                        Rules.NotYaml,
                        $"a key must be text, but is {items[i].Description}; put the whole text in quotes if the brackets are part of it"
                    );
                    isComplete = false;
                }
            }
            else if (first.TryGetValue(key.Value, out var before))
            {
                Report(key.Range, Rules.DuplicateKey, key.Value, file.PositionOf(before.Start).Line + 1);
            }
            else
            {
                first.Add(key.Value, key.Range);
                entries.Add((key, items[i + 1]));
            }
        }

        return entries;
    }

    private void Attach(YamlNode node) => Attach(node, node.Range);

    /// <param name="node">What is read.</param>
    /// <param name="place">Where it stands; the alias, not what it repeats.</param>
    private void Attach(YamlNode node, TextRange place)
    {
        if (_open.Count == 0)
        {
            _root ??= node;
            return;
        }

        var open = _open.Peek();
        open.Items.Add(node);
        open.Start = open.Start < 0 ? place.Start : open.Start;
        open.End = Math.Max(open.End, place.End);
    }

    private bool HasKnownTag(NodeEvent parsed)
    {
        if (parsed.Tag.IsEmpty || parsed.Tag.Value == TextTag)
        {
            return true;
        }

        Report(TagOf(parsed), Rules.NotYaml, "tags are not supported; put the text in quotes if the '!' is part of it");
        return false;
    }

    /// <summary>
    /// Expects an alias for the node's anchor. One that is never used was none: <c>&amp;amp; more</c> would be
    /// <c>more</c> without a word.
    /// </summary>
    /// <returns>The anchor, if the node has one.</returns>
    private string? Expect(NodeEvent parsed)
    {
        if (parsed.Anchor.IsEmpty)
        {
            return null;
        }

        var anchor = parsed.Anchor.Value;
        if (_awaitedAliases.TryGetValue(anchor, out var former))
        {
            _unusedAnchors.Add((anchor, former));
        }

        var start = Clamp(parsed.Start);
        start = file.Text[start] == '&' ? start : SkipBlanks(SkipWord(start));
        _awaitedAliases[anchor] = TextRange.FromBounds(start, SkipWord(start));
        return anchor;
    }

    private void ReportUnusedAnchors()
    {
        _unusedAnchors.AddRange(_awaitedAliases.Select(awaited => (awaited.Key, awaited.Value)));
        foreach (var (anchor, range) in _unusedAnchors)
        {
            Report(
                range,
                Rules.NotYaml,
                $"there is no '*{VisibleText.Shorten(anchor, 60)}' after this anchor; put the text in quotes if the '&' is part of it"
            );
        }
    }

    private TextRange TagOf(NodeEvent parsed)
    {
        var start = Clamp(parsed.Start);
        start = start < input.End && file.Text[start] == '&' ? SkipBlanks(SkipWord(start)) : start;
        return TextRange.FromBounds(start, SkipWord(start));
    }

    /// <summary>Where a node's own text begins, behind its anchor and tag.</summary>
    private int AfterProperties(NodeEvent parsed)
    {
        var start = Clamp(parsed.Start);
        if (parsed.Anchor.IsEmpty && parsed.Tag.IsEmpty)
        {
            return start;
        }

        var isEmpty = parsed is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 };
        var properties = (parsed.Anchor.IsEmpty ? 0 : 1) + (parsed.Tag.IsEmpty ? 0 : 1);
        for (; properties > 0; properties--)
        {
            start = SkipWord(start);
            start = properties == 1 && isEmpty ? start : SkipBlanks(start);
        }

        return start;
    }

    private int SkipWord(int at)
    {
        // `!<tag:…>` may hold what ends other words.
        at = string.CompareOrdinal(file.Text, at, "!<", 0, 2) == 0 ? file.Text.IndexOf('>', at) + 1 : at;
        while (at < input.End && file.Text[at] is not (' ' or '\t' or '\n' or ',' or ']' or '}'))
        {
            at++;
        }

        return at;
    }

    private int SkipBlanks(int at)
    {
        while (at < input.End && file.Text[at] is ' ' or '\t' or '\n' or '#')
        {
            var lineEnd = file.Text[at] == '#' ? file.Text.IndexOf('\n', at) : at + 1;
            at = lineEnd < 0 ? input.End : lineEnd;
        }

        return at;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && file.Text[end - 1] is ' ' or '\t' or '\n')
        {
            end--;
        }

        return end;
    }

    private TextRange RangeOf(ParsingEvent parsed)
    {
        var start = Clamp(parsed.Start);
        return TextRange.FromBounds(start, Math.Max(Clamp(parsed.End), Math.Min(start + 1, input.End)));
    }

    /// <summary>An offset in the file; at the end of its input the parser counts one character too many.</summary>
    private int Clamp(in Mark mark) => (int)Math.Min(mark.Index + input.Start, input.End);

    private bool Stop(TextRange range, Rule rule, string reason)
    {
        Report(range, rule, reason);
        return false;
    }

    private void Report(TextRange range, Rule rule, params object[] arguments) =>
        problems.Add(Problem.At(file, range, rule, arguments));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A list or mapping whose end has not been met.</summary>
    private sealed class OpenNode(string? anchor, int start, bool isMapping, bool hasBracket)
    {
        public string? Anchor { get; } = anchor;

        /// <summary>Negative until the first item shows where it is.</summary>
        public int Start { get; set; } = start;

        public int End { get; set; }

        public bool IsMapping { get; } = isMapping;

        public bool HasBracket { get; } = hasBracket;

        /// <summary>Of a mapping: key, value, key, value …</summary>
        public List<YamlNode> Items { get; } = [];

        public bool AwaitsKey => IsMapping && Items.Count % 2 == 0;
    }
}
