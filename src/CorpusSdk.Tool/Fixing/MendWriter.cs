using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;

namespace CorpusSdk.Tool.Fixing;

/// <summary>Makes the fixes of a file that the checks suggest.</summary>
internal static class FixWriter
{
    private static readonly string[] s_quoteKeys =
    [
        "text",
        "id",
        "speaker",
        "source",
        "kind",
        "cue",
        "via",
        "occurrence",
    ];

    /// <summary>The file with those of the fixes that could be made, and how many they are.</summary>
    /// <param name="file">As it was when it was checked.</param>
    public static (DataFile File, int Made) Make(DataFile file, IReadOnlyList<SuggestedFix> fixes)
    {
        if (fixes.Count == 0)
        {
            return (file, 0);
        }

        // What is no YAML yet has one mistake at a time.
        if (fixes.FirstOrDefault(fix => fix.Kind == SuggestedFixKind.Quote) is { } quote)
        {
            var quoted = Quoted(file, quote.Range);
            return (quoted, ReferenceEquals(quoted, file) ? 0 : 1);
        }

        YamlEditor editor;
        try
        {
            editor = YamlEditor.Open(file);
        }
        catch (ToolException)
        {
            return (file, 0);
        }

        var wanted = fixes.Count(fix => Add(editor, fix));
        var edit = editor.Apply();
        return (edit.File, edit.File.Content == file.Content ? 0 : wanted - edit.Refused.Count);
    }

    /// <returns>False where it has been corrected otherwise, or is written in a way that has no place for the
    /// fix.</returns>
    private static bool Add(YamlEditor editor, SuggestedFix fix)
    {
        var tree = editor.Tree;
        var nodes = tree.Nodes.Where(n => n.Node.Range == fix.Range && n.Node is not YamlUnreadable).ToList();
        switch (fix.Kind)
        {
            case SuggestedFixKind.Replace
                when nodes.Select(n => n.Node).OfType<YamlScalar>().FirstOrDefault() is { } scalar:
                editor.Set(scalar, fix.Text);
                return true;
            case SuggestedFixKind.Add
                when nodes.Select(n => n.Node).OfType<YamlMapping>().FirstOrDefault() is { } mapping:
                var colon = fix.Text.IndexOf(": ", StringComparison.Ordinal);
                editor.Add(mapping, fix.Text[..colon], YamlText.Token(fix.Text[(colon + 2)..]), s_quoteKeys);
                return true;
            case SuggestedFixKind.WrapInList
            or SuggestedFixKind.WrapInKey
                when nodes.Select(n => n.Node).OfType<YamlScalar>().FirstOrDefault() is { } scalar:
                editor.Wrap(scalar, fix.Kind == SuggestedFixKind.WrapInKey ? fix.Text : null);
                return true;
            case SuggestedFixKind.Remove
                when nodes.Find(n => !n.Place.IsKey && n.Place.Parent is not null)
                    is { Node: { } node, Place: { } place }:
                if (place.Parent is YamlMapping around)
                {
                    editor.Remove(around, around.Entries[place.Index].Key);
                }
                else
                {
                    editor.Remove((YamlSequence)place.Parent!, node);
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Puts a value in quotes, if more of the file can be read then.</summary>
    private static DataFile Quoted(DataFile file, TextRange range)
    {
        var region = YamlEditor.RegionOf(file.Source);
        var value = file.Source.Text.Substring(range.Start, range.Length);
        if (!region.Contains(range) || !ScalarText.CanBeWritten(value))
        {
            return file;
        }

        var written = ScalarText.Write(
            value,
            value.Contains('"') || value.Contains('\\') ? Quoting.Single : Quoting.Double,
            isFlow: false
        );
        var corrected = file.With([new(range, written)]);
        _ = YamlTree.Read(file.Source, region, out var before);
        _ = YamlTree.Read(
            corrected.Source,
            TextRange.FromBounds(region.Start, region.End + corrected.Source.Text.Length - file.Source.Text.Length),
            out var after
        );
        return after is null || (before is not null && after.Start.Line > before.Start.Line) ? corrected : file;
    }
}
