using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Editing;

/// <summary>Adds quotes to the annotations of an article.</summary>
internal static class QuoteAppender
{
    /// <summary>The file with a quote at the end of its list; null if it cannot be edited.</summary>
    /// <param name="file">The annotations: a sidecar, or a text with front matter. Empty for a new sidecar.</param>
    /// <param name="keys">What the program calls the keys of articles.</param>
    /// <param name="words">With white space folded.</param>
    /// <param name="speaker">The id of the person who said them.</param>
    public static EditableFile? Append(EditableFile file, ArticleKeys keys, string words, string speaker)
    {
        var key = keys.Display("quotes");
        List<YamlValue> items = [new YamlMap([("text", new YamlText(words)), ("speaker", YamlText.Token(speaker))])];
        if (file.Content.Length == 0)
        {
            return file.With(YamlWriter.Document(new YamlMap([(key, new YamlList(items))])));
        }

        try
        {
            var editor = YamlEditor.Open(file);
            if (editor.Root is not (null or YamlMapping))
            {
                return null;
            }

            editor.Append(editor.Root as YamlMapping, key, items, [.. keys.Names]);
            var edit = editor.Apply();
            return edit.Refused.Count == 0 ? edit.File : null;
        }
        catch (EditException)
        {
            return null;
        }
    }
}
