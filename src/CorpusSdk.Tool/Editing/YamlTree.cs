using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Editing;

/// <summary>Where a node stands.</summary>
/// <param name="Parent">Null for the root.</param>
/// <param name="Index">Which item or entry of its parent it is; of a key, that of its entry.</param>
/// <param name="IsKey">It is a key and not a value.</param>
/// <param name="IsFlow">It stands within brackets or braces, its own not counted.</param>
/// <param name="Pattern">The keys on the way to it: <c>/quotes/*/speaker</c>. Of a key, those of its value, with a
/// <c>:</c>.</param>
/// <param name="Depth">How many nodes are around it.</param>
internal sealed record YamlPlace(YamlNode? Parent, int Index, bool IsKey, bool IsFlow, string Pattern, int Depth);

/// <summary>A file's YAML as the core reads it, with the way back from each node to what is around it.</summary>
internal sealed class YamlTree
{
    private readonly Dictionary<YamlNode, YamlPlace> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<YamlNode> _shared = new(ReferenceEqualityComparer.Instance);

    private YamlTree(SourceFile file, TextRange region, YamlNode? root)
    {
        (File, Region, Root) = (file, region, root);
        if (root is not null)
        {
            Visit(root, new(null, 0, false, false, "", 0));
        }
    }

    public SourceFile File { get; }

    public string Text => File.Text;

    /// <summary>Where the YAML stands in the file: all of it, or its front matter.</summary>
    public TextRange Region { get; }

    /// <summary>Null where there is nothing but comments.</summary>
    public YamlNode? Root { get; }

    /// <summary>All nodes, outer ones first, each once.</summary>
    public IEnumerable<(YamlNode Node, YamlPlace Place)> Nodes => _places.Select(p => (p.Key, p.Value));

    /// <param name="refusal">Why the file cannot be edited.</param>
    public static YamlTree? Read(SourceFile file, TextRange region, out Problem? refusal)
    {
        List<Problem> problems = [];
        var document = YamlReader.Read(file, region.Start, region.End, problems);

        // A key that is given twice can be told from its twin; behind anything else the file is not what it seems to
        // be.
        refusal = problems.Find(problem => problem.Rule != Rules.DuplicateKey);
        return refusal is null && document.IsComplete ? new(file, region, document.Root) : null;
    }

    public YamlPlace PlaceOf(YamlNode node) => _places[node];

    public bool Has(YamlNode node) => _places.ContainsKey(node);

    /// <summary>Whether an alias repeats the node, or something around it: a change would show in two places.</summary>
    public bool IsShared(YamlNode node)
    {
        for (var at = node; at is not null; at = _places[at].Parent)
        {
            if (_shared.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what the list or mapping holds is written within brackets or braces.</summary>
    public bool IsFlowInside(YamlNode node) => _places[node].IsFlow || HasBracket(node);

    /// <summary>
    /// Whether it is written with brackets or braces of its own; <c>[a: b]</c> holds a mapping without.
    /// </summary>
    public bool HasBracket(YamlNode node) =>
        node switch
        {
            YamlSequence => node.Range.Length > 0 && Text[node.Range.Start] == '[',
            YamlMapping => node.Range.Length > 0 && Text[node.Range.Start] == '{',
            _ => false,
        };

    private void Visit(YamlNode root, YamlPlace place)
    {
        Stack<(YamlNode, YamlPlace)> open = new([(root, place)]);
        while (open.TryPop(out var next))
        {
            var (node, at) = next;
            if (!_places.TryAdd(node, at))
            {
                _shared.Add(node);
                continue;
            }

            var isFlow = at.IsFlow || HasBracket(node);
            if (node is YamlSequence sequence)
            {
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    open.Push((sequence.Items[i], new(node, i, false, isFlow, at.Pattern + "/*", at.Depth + 1)));
                }
            }
            else if (node is YamlMapping mapping)
            {
                for (var i = mapping.Entries.Count - 1; i >= 0; i--)
                {
                    var pattern = $"{at.Pattern}/{mapping.Entries[i].Key.Value}";
                    open.Push((mapping.Entries[i].Value, new(node, i, false, isFlow, pattern, at.Depth + 1)));
                    open.Push((mapping.Entries[i].Key, new(node, i, true, isFlow, pattern + ":", at.Depth + 1)));
                }
            }
        }
    }
}
