using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>Applies suggested fixes to a file.</summary>
internal static class FixWriter
{
    /// <summary>The keys of a quote, and of a delegation, in their usual order.</summary>
    private static readonly string[] s_keys =
    [
        "text",
        "id",
        "speaker",
        "source",
        "kind",
        "cue",
        "via",
        "attribution",
        "marks",
        "occurrence",
        "count",
        "unnamed",
        "members",
    ];

    /// <summary>Applies as many of the fixes as possible.</summary>
    /// <param name="file">The file as it was when it was checked.</param>
    /// <param name="fixes">The fixes.</param>
    /// <returns>The fixed file, and the number of fixes that were applied.</returns>
    public static (EditableFile File, int Applied) Apply(EditableFile file, IReadOnlyList<SuggestedFix> fixes)
    {
        if (fixes.Count == 0)
        {
            return (file, 0);
        }

        if (DataFixWriter.Handles(file.Source))
        {
            return DataFixWriter.Apply(file, fixes);
        }

        // A file that is not valid YAML reports one problem at a time.
        if (fixes.FirstOrDefault(fix => fix.Kind == SuggestedFixKind.Quote) is { } quote)
        {
            var quoted = Quoted(file, quote.Range);
            return (quoted, ReferenceEquals(quoted, file) ? 0 : 1);
        }

        // The editor knows values, but not the comments behind them.
        if (fixes.Where(fix => fix.Kind == SuggestedFixKind.ReplaceWithComment).ToList() is { Count: > 0 } cut)
        {
            return (
                file.With(
                    cut.Select(fix => new TextEdit(
                        fix.Range,
                        ScalarText.Write(fix.Text, Quoting.Double, isFlow: false)
                    ))
                ),
                cut.Count
            );
        }

        YamlEditor editor;
        try
        {
            editor = YamlEditor.Open(file);
        }
        catch (EditException)
        {
            return (file, 0);
        }

        var requested = fixes.Count(fix => Add(editor, fix) && (fix.Then is null || Add(editor, fix.Then)));
        var edit = editor.Apply();
        return (edit.File, edit.File.Content == file.Content ? 0 : requested - edit.Refused.Count);
    }

    /// <returns>False if the range of the fix is not a node that it applies to.</returns>
    private static bool Add(YamlEditor editor, SuggestedFix fix)
    {
        var nodes = editor.Tree.Nodes.Where(n => n.Node.Range == fix.Range && n.Node is not YamlUnreadable).ToList();
        var scalar = nodes.Select(n => n.Node).OfType<YamlScalar>().FirstOrDefault();
        switch (fix.Kind)
        {
            case SuggestedFixKind.Replace when scalar is not null:
                editor.Set(scalar, fix.Text);
                return true;
            case SuggestedFixKind.ReplaceEntry
                when scalar is not null && nodes.Find(n => n.Node == scalar).Place is { Parent: YamlMapping parent } at:
                var (key, value) = Split(fix.Text);
                editor.Set((YamlScalar)parent.Entries[at.Index].Key, key);
                editor.Set(scalar, value);
                return true;
            case SuggestedFixKind.Add
                when nodes.Select(n => n.Node).OfType<YamlMapping>().FirstOrDefault() is { } mapping:
                var (newKey, newValue) = Split(fix.Text);
                editor.Add(mapping, newKey, YamlText.Token(newValue), s_keys);
                return true;
            case SuggestedFixKind.AddItem
                when nodes.Select(n => n.Node).OfType<YamlSequence>().FirstOrDefault() is { } list:
                editor.Append(list, [YamlText.Token(fix.Text)]);
                return true;
            case SuggestedFixKind.AddItem when scalar is not null:
                editor.MakeList(scalar, YamlText.Token(fix.Text));
                return true;
            case SuggestedFixKind.WrapInList or SuggestedFixKind.WrapInKey when scalar is not null:
                editor.Wrap(scalar, fix.Kind == SuggestedFixKind.WrapInKey ? fix.Text : null);
                return true;
            case SuggestedFixKind.Remove
                when nodes.Find(n => !n.Place.IsKey && n.Place.Parent is not null)
                    is { Node: { } node, Place: { } place }:
                if (place.Parent is YamlMapping mappingAround)
                {
                    editor.Remove(mappingAround, mappingAround.Entries[place.Index].Key);
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

    private static (string Key, string Value) Split(string entry)
    {
        var colon = entry.IndexOf(": ", StringComparison.Ordinal);
        return (entry[..colon], entry[(colon + 2)..]);
    }

    /// <summary>Puts a value in quotes if more of the file can be parsed then; otherwise the same file.</summary>
    private static EditableFile Quoted(EditableFile file, TextRange range)
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
