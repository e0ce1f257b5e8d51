using System.Text;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>Collects the edits of a YAML file.</summary>
internal sealed class YamlEditList(YamlTree tree)
{
    private readonly List<(TextEdit Edit, int Depth)> _edits = [];

    /// <param name="edit">The edit.</param>
    /// <param name="depth">The <see cref="YamlPlace.Depth"/> of the node that it changes.</param>
    public void Add(TextEdit edit, int depth) => _edits.Add((edit, depth));

    /// <summary>
    /// The edits in the order of the text. At one position inner edits come first: what ends an item goes before the
    /// next item.
    /// </summary>
    public IReadOnlyList<TextEdit> InOrder() =>
        [.. _edits.OrderBy(e => e.Edit.Range.Start).ThenByDescending(e => e.Depth).Select(e => e.Edit)];

    /// <summary>
    /// Removes lines, but not the comments in them. If blank lines would remain next to each other, or at the end of
    /// the file, one is removed too.
    /// </summary>
    public void RemoveLines(int start, int end, int depth)
    {
        if (CommentLinesIn(start, end) is { Length: > 0 } comments)
        {
            Add(new(TextRange.FromBounds(start, end), comments), depth);
            return;
        }

        var isBlankBefore = start > tree.Region.Start && tree.IsBlank(tree.LineStart(start - 1), start);
        if (isBlankBefore && end == tree.Region.End)
        {
            start = tree.LineStart(start - 1);
        }
        else if (isBlankBefore && tree.IsBlank(end, tree.LineEnd(end)))
        {
            end = tree.NextLine(end);
        }

        Add(TextEdit.Delete(start, end), depth);
    }

    /// <summary>Whether a range has a comment.</summary>
    public bool HasComment(int start, int end) => CommentLinesIn(start, end).Length > 0;

    /// <summary>The comments of a range, each on a line of its own; empty if there are none.</summary>
    private string CommentLinesIn(int start, int end)
    {
        var scalars = tree.Nodes.Select(node => node.Node).OfType<YamlScalar>().Select(node => node.Range).ToList();
        StringBuilder comments = new();
        for (var at = tree.Text.IndexOf('#', start, end - start); at >= 0; )
        {
            var next = at + 1;
            if (
                (at == 0 || tree.Text[at - 1] is ' ' or '\t' or '\n')
                && !scalars.Exists(scalar => scalar.Contains(new(at, 1)))
            )
            {
                var line = tree.LineStart(at);
                next = tree.LineEnd(at);
                var indent = tree.Text.Substring(line, at - line);
                _ = comments
                    .Append(' ', indent.Length - indent.TrimStart(' ').Length)
                    .Append(tree.Text, at, next - at)
                    .Append('\n');
            }

            at = next < end ? tree.Text.IndexOf('#', next, end - next) : -1;
        }

        return comments.ToString();
    }

    /// <summary>
    /// Inserts whole lines at the start of a line, or at the end of a file without a final line break.
    /// </summary>
    public void InsertLines(int at, string lines, int depth) =>
        Add(
            TextEdit.Insert(
                at,
                at > tree.Region.Start && tree.Text[at - 1] != '\n' ? "\n" + lines.TrimEnd('\n') : lines
            ),
            depth
        );
}
