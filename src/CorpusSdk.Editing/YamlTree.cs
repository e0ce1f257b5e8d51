using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>The position of a node in the tree.</summary>
/// <param name="Parent">The node that contains it; null for the root.</param>
/// <param name="Index">The index of the item or entry in its parent; a key has the index of its entry.</param>
/// <param name="IsKey">Whether the node is a key.</param>
/// <param name="IsFlow">Whether the node is inside brackets or braces other than its own.</param>
/// <param name="Pattern">The path to the node: <c>/quotes/*/speaker</c>. For a key, the path of its value and
/// <c>:</c>.</param>
/// <param name="Depth">The number of nodes that contain it.</param>
internal sealed record YamlPlace(YamlNode? Parent, int Index, bool IsKey, bool IsFlow, string Pattern, int Depth);

/// <summary>The YAML of a file as the core parses it, with the position of each node.</summary>
internal sealed class YamlTree
{
    private readonly Dictionary<YamlNode, YamlPlace> _places = new(ReferenceComparer.Instance);
    private readonly HashSet<YamlNode> _shared = new(ReferenceComparer.Instance);

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

    /// <summary>The range of the YAML in the file: the whole file, or its front matter.</summary>
    public TextRange Region { get; }

    /// <summary>The root node; null if the file has only comments.</summary>
    public YamlNode? Root { get; }

    /// <summary>All nodes, outer ones first, each once.</summary>
    public IEnumerable<(YamlNode Node, YamlPlace Place)> Nodes => _places.Select(p => (p.Key, p.Value));

    /// <summary>Parses a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="region">The range of the YAML in it.</param>
    /// <param name="refusal">The problem because of which the file cannot be edited.</param>
    /// <returns>Null if the file cannot be edited.</returns>
    public static YamlTree? Read(SourceFile file, TextRange region, out Problem? refusal)
    {
        List<Problem> problems = [];
        var document = YamlReader.Read(file, region.Start, region.End, problems);

        // A duplicate key does not affect the other nodes. After any other problem, the nodes may not match the text.
        refusal = problems.Find(problem => problem.Rule != Rules.DuplicateKey);
        return refusal is null && document.IsComplete ? new(file, region, document.Root) : null;
    }

    public YamlPlace PlaceOf(YamlNode node) => _places[node];

    public bool Contains(YamlNode node) => _places.ContainsKey(node);

    /// <summary>
    /// Whether an alias refers to the node or to a node that contains it: a change would take effect in two places.
    /// </summary>
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

    /// <summary>Whether the content of a list or mapping is inside brackets or braces.</summary>
    public bool IsFlowInside(YamlNode node) => _places[node].IsFlow || HasBracket(node);

    /// <summary>
    /// Whether a list or mapping has brackets or braces of its own; the mapping in <c>[a: b]</c> does not.
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
        while (open.Count > 0)
        {
            var (node, at) = open.Pop();
            if (_places.ContainsKey(node))
            {
                _shared.Add(node);
                continue;
            }

            _places.Add(node, at);

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
