using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>Writes changes into a file of annotations.</summary>
internal static class RebaseWriter
{
    private const string OccurrenceKey = "occurrence";

    /// <exception cref="ToolException">The file cannot be changed without changing the rest of it.</exception>
    public static EditableFile Apply(EditableFile file, IReadOnlyList<AnnotationEdit> edits)
    {
        if (edits.Count == 0)
        {
            return file;
        }

        var editor = FileEditing.Open(file);
        foreach (var edit in edits)
        {
            switch (edit)
            {
                case AnnotationEdit.Words words:
                    editor.Set(Node<YamlScalar>(words.Scalar), words.Value);
                    break;
                case AnnotationEdit.Occurrence occurrence:
                    SetOccurrence(Node<YamlMapping>(occurrence.Quote), occurrence.Number);
                    break;
            }
        }

        var result = editor.Apply();
        return result.Refused.Count == 0 ? result.File : throw Refused();

        T Node<T>(TextRange range)
            where T : YamlNode =>
            editor.Tree.Nodes.Select(node => node.Node).OfType<T>().FirstOrDefault(node => node.Range == range)
            ?? throw Refused();

        void SetOccurrence(YamlMapping quote, int? number)
        {
            var (key, value) = quote.Entries.FirstOrDefault(entry => entry.Key.Value == OccurrenceKey);
            if (number is not { } given)
            {
                if (key is not null)
                {
                    editor.Remove(quote, key);
                }
            }
            else if (value is YamlScalar scalar)
            {
                editor.Set(scalar, given.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                editor.Add(
                    quote,
                    OccurrenceKey,
                    YamlText.Token(given.ToString(CultureInfo.InvariantCulture)),
                    BuiltInKeys.Of(RecordRole.Quote)
                );
            }
        }

        ToolException Refused() =>
            new(
                $"'{file.Source.DisplayPath}' was not changed: the annotations cannot be changed without changing the "
                    + "rest; replace YAML aliases ('*name') in it"
            );
    }
}
