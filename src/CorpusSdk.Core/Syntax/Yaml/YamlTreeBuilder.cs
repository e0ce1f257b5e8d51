using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// Builds nodes from the parser's events. It has its own stack, so that depth is limited by a number rather than the
/// thread's stack, and so that open nodes can be closed when the parser fails.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="input">The range of the file that the parser reads.</param>
/// <param name="problems">Receives the problems.</param>
internal sealed class YamlTreeBuilder(SourceFile file, TextRange input, List<Problem> problems)
{
    private const string TextTag = "tag:yaml.org,2002:str";

    private readonly YamlPositions _positions = new(file.Text, input);
    private readonly Stack<OpenNode> _open = new();
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextRange> _awaitedAliases = new(StringComparer.Ordinal);
    private readonly List<(string Anchor, TextRange Range)> _unusedAnchors = [];
    private YamlNode? _root;
    private int _documents;
    private int _nodes;
    private long _repeatedNodes;

    /// <summary>The offset of the innermost open bracket in the parser's input.</summary>
    public int? OpenBracket =>
        _open.Count > 0 && _open.Peek() is { HasBracket: true } open ? open.Start - input.Start : null;

    /// <returns>False if reading must stop; the reason has been reported.</returns>
    public bool Add(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart start:
                return _documents++ == 0
                    || Stop(
                        _positions.RangeOf(start),
                        Rules.InvalidYaml,
                        "a second document starts here; a file may contain only one"
                    );
            case Scalar scalar:
                return Count(scalar) && AddScalar(scalar);
            case AnchorAlias alias:
                return AddAlias(alias);
            case SequenceStart start:
                return Count(start) && Open(start, isMapping: false, start.Style == SequenceStyle.Flow);
            case MappingStart start:
                return Count(start) && Open(start, isMapping: true, start.Style == MappingStyle.Flow);
            case SequenceEnd or MappingEnd:
                return Close(parsed);
            case DocumentEnd:
                ReportUnusedAnchors();
                return true;
            default:
                return true;
        }
    }

    /// <summary>
    /// Marks where the parser failed. The last node before that on the same line is not what was meant (<c>'it's'</c>
    /// is read as the text <c>it</c>, <c>[Draft] A title</c> as a list).
    /// </summary>
    /// <param name="position">Offset in the parser's input.</param>
    public void MarkFailure(long position)
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

    /// <summary>Closes all open nodes as incomplete, and returns the root.</summary>
    public YamlNode? Complete()
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
            _positions.RangeOf(parsed),
            Rules.LimitExceeded,
            $"a file may contain at most {Number(YamlLimits.Nodes)} values; split it"
        );

    private bool AddScalar(Scalar scalar)
    {
        var start = _positions.AfterProperties(scalar);
        var end = Math.Max(start, _positions.OffsetOf(scalar.End));
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            end = _positions.TrimEnd(start, end);
        }
        else if (scalar is { Style: ScalarStyle.Plain, Value.Length: 0 })
        {
            // Nothing is written; the parser's mark may be as far away as the next token.
            end = start;
        }

        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        var range = TextRange.FromBounds(start, end);
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && !HasSpacesBefore(range))
        {
            return false;
        }

        YamlNode node = HasKnownTag(scalar)
            ? new YamlScalar(YamlInput.Restore(scalar.Value), isPlain, range)
            : new YamlUnreadable(range);
        if (RegisterAnchor(scalar) is { } anchor)
        {
            _anchors[anchor] = node;
        }

        Attach(node);
        return true;
    }

    private bool AddAlias(AnchorAlias alias)
    {
        var range = _positions.RangeOf(alias);
        if (_open.Count > 0 && _open.Peek() is { AwaitsKey: true })
        {
            return Stop(range, Rules.InvalidYaml, "an alias cannot be a key; write the key out");
        }

        _ = _awaitedAliases.Remove(alias.Value.Value);
        if (!_anchors.TryGetValue(alias.Value.Value, out var node))
        {
            var name = VisibleText.Shorten(alias.Value.Value, 60);
            Report(
                range,
                Rules.InvalidYaml,
                $"there is no '&{name}' before this alias; put the text in quotes if the '*' is part of it"
            );
            Attach(new YamlUnreadable(range));
            return true;
        }

        _repeatedNodes += node.Weight;
        if (_repeatedNodes > YamlLimits.RepeatedNodes)
        {
            return Stop(
                range,
                Rules.LimitExceeded,
                $"aliases may repeat at most {Number(YamlLimits.RepeatedNodes)} values; write them out"
            );
        }

        // A problem in a text is reported where it is used, one in a list where it is written.
        Attach(node is YamlScalar scalar ? new YamlScalar(scalar.Value, scalar.IsPlain, range) : node, range);
        return true;
    }

    private bool Open(NodeEvent parsed, bool isMapping, bool isFlow)
    {
        // `[a: b]` contains a mapping without braces, for which the parser gives no position.
        var isImplied = isFlow && _open.Count > 0 && parsed.Start == Mark.Empty && parsed.End == Mark.Empty;
        var start = isImplied ? -1 : _positions.AfterProperties(parsed);
        if (_open.Count == YamlLimits.Depth)
        {
            var place = new TextRange(isImplied ? _open.Peek().End : start, 1);
            return Stop(
                place,
                Rules.LimitExceeded,
                $"lists and mappings may be nested at most {YamlLimits.Depth} levels deep"
            );
        }

        _ = HasKnownTag(parsed);
        if (RegisterAnchor(parsed) is { } anchor)
        {
            // An alias within the node would mean this node, not an earlier one of the same name.
            _ = _anchors.Remove(anchor);
        }

        if (!isFlow && YamlTabs.FindBefore(file.Text, start) is { } tab && tab >= input.Start)
        {
            return Stop(new TextRange(tab, 1), Rules.InvalidYaml, YamlTabs.Reason);
        }

        _open.Push(
            new OpenNode(parsed.Anchor.IsEmpty ? null : parsed.Anchor.Value, start, isMapping, isFlow && !isImplied)
        );
        return true;
    }

    private bool Close(ParsingEvent parsed)
    {
        var open = _open.Pop();
        if (open.HasBracket)
        {
            open.End = _positions.OffsetOf(parsed.Start) + 1;
            if (!HasSpacesBefore(TextRange.FromBounds(open.Start, Math.Min(open.End, input.End))))
            {
                _open.Push(open);
                return false;
            }
        }

        var node = Build(open, isComplete: true);
        if (open.Anchor is not null)
        {
            _anchors[open.Anchor] = node;
        }

        Attach(node);
        return true;
    }

    /// <summary>
    /// Whether the lines of a text in quotes, or of a list or mapping in brackets, are indented by spaces as far as
    /// they must be. If not, that has been reported.
    /// </summary>
    private bool HasSpacesBefore(TextRange node)
    {
        if (_open.Any(open => open.HasBracket))
        {
            // The outermost brackets are checked as a whole.
            return true;
        }

        var indent = _open.Count == 0 ? 0 : ColumnOf(_open.Peek().Start) + 1;
        return YamlTabs.FindIn(file.Text, node, indent) is not { } tab
            || Stop(new TextRange(tab, 1), Rules.InvalidYaml, YamlTabs.Reason);
    }

    private int ColumnOf(int offset) => offset == 0 ? 0 : offset - 1 - file.Text.LastIndexOf('\n', offset - 1);

    private YamlNode Build(OpenNode open, bool isComplete)
    {
        var start = Math.Max(open.Start, 0);
        var range = TextRange.FromBounds(start, Math.Max(open.End, start));
        if (!open.IsMapping)
        {
            return new YamlSequence(open.Items, range) { IsComplete = isComplete };
        }

        // The parser loses the value in ': value', if this begins a mapping.
        if (isComplete && open.Items.Count % 2 == 1)
        {
            Report(new(start, 1), Rules.InvalidYaml, "expected a key before the ':'");
            isComplete = false;
        }

        var entries = EntriesOf(open.Items, ref isComplete);
        return new YamlMapping(entries, range) { IsComplete = isComplete };
    }

    /// <summary>The keys and values of a mapping. A last key without a readable value is left out.</summary>
    /// <param name="isComplete">Set to false if what was written is not what was meant.</param>
    private List<(YamlScalar Key, YamlNode Value)> EntriesOf(List<YamlNode> items, ref bool isComplete)
    {
        var entries = new List<(YamlScalar, YamlNode)>(items.Count / 2);
        var first = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        var hasOtherSpaces = false;
        for (var i = 0; i + 1 < items.Count; i += 2)
        {
            if (items[i] is not YamlScalar key)
            {
                if (isComplete && items[i] is not YamlUnreadable)
                {
                    Report(
                        items[i].Range,
                        Rules.InvalidYaml,
                        $"a key must be text, but is {items[i].Description}; "
                            + "put the whole text in quotes if the brackets are part of it"
                    );
                    isComplete = false;
                }
            }
            else if (key.IsPlain && key.Range.Length > 0 && OtherSpaces.Is(file.Text[key.Range.Start]))
            {
                // The lines of one paste have the same mistake.
                if (!hasOtherSpaces)
                {
                    var other = new TextRange(key.Range.Start, 1);
                    Report(other, Rules.InvalidYaml, OtherSpaces.Reason(file.Text[other.Start]));
                }

                hasOtherSpaces = true;
                isComplete = false;
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

        return YamlMergeKeys.Apply(entries);
    }

    private void Attach(YamlNode node) => Attach(node, node.Range);

    /// <param name="node">The node.</param>
    /// <param name="place">Its range; for an alias, the range of the alias.</param>
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

        Report(
            _positions.TagOf(parsed),
            Rules.InvalidYaml,
            "tags are not supported; put the text in quotes if the '!' is part of it"
        );
        return false;
    }

    /// <summary>
    /// Registers the node's anchor, which needs an alias. An anchor that is never used was not meant as one:
    /// <c>&amp;amp; more</c> would silently become <c>more</c>.
    /// </summary>
    /// <returns>The anchor, if the node has one.</returns>
    private string? RegisterAnchor(NodeEvent parsed)
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

        _awaitedAliases[anchor] = _positions.AnchorOf(parsed);
        return anchor;
    }

    private void ReportUnusedAnchors()
    {
        _unusedAnchors.AddRange(_awaitedAliases.Select(awaited => (awaited.Key, awaited.Value)));
        foreach (var (anchor, range) in _unusedAnchors)
        {
            Report(
                range,
                Rules.InvalidYaml,
                $"there is no '*{VisibleText.Shorten(anchor, 60)}' after this anchor; "
                    + "put the text in quotes if the '&' is part of it"
            );
        }
    }

    private bool Stop(TextRange range, Rule rule, string reason)
    {
        Report(range, rule, reason);
        return false;
    }

    private void Report(TextRange range, Rule rule, params object[] arguments) =>
        problems.Add(Problem.At(file, range, rule, arguments));

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
