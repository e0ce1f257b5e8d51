using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Initialization;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Pinning;

/// <summary>Writes the pin of an article into its annotations.</summary>
internal static class PinFile
{
    /// <summary>Whether a new pin solves the problem.</summary>
    public static bool IsAboutPin(Problem problem) =>
        problem.Rule == Rules.TextChanged || problem.Rule == Rules.PinMissing;

    /// <summary>The place of a pin that does not have the form of one; null if there is none.</summary>
    public static LinePosition? InvalidPinOf(CheckedArticle article)
    {
        if (article.Declaration.Pin is not null)
        {
            return null;
        }

        try
        {
            var file = FileEditing.Read(article.AnnotationFile);
            return
                FileEditing.Open(file).Root is YamlMapping root
                && root.Entries.FirstOrDefault(entry => entry.Key.Value == KeyOf(article)).Value is YamlScalar pin
                ? file.Source.PositionOf(pin.Range.Start)
                : null;
        }
        catch (ToolException)
        {
            return null;
        }
    }

    /// <summary>The annotations of an article with its pin, otherwise unchanged.</summary>
    /// <exception cref="ToolException">The file has changed on disk, or is not YAML that can be edited.</exception>
    public static EditableFile Pinned(CheckedArticle article)
    {
        var known = article.AnnotationFile;
        var file = FileEditing.Read(known);
        return file.Source.Text == known.Text
            ? With(file, TextPin.Of(article.Text.Text), article.Declaration.Keys)
            : throw new ToolException($"'{known.DisplayPath}' has changed in the meantime; run the command again");
    }

    /// <summary>A file of annotations with another pin.</summary>
    /// <param name="file">The file.</param>
    /// <param name="pin">The pin.</param>
    /// <param name="keys">What the program calls the keys.</param>
    /// <exception cref="ToolException">The file is not YAML that can be edited.</exception>
    public static EditableFile With(EditableFile file, string pin, ArticleKeys keys)
    {
        var key = KeyOf(keys);
        var editor = FileEditing.Open(file);
        if (editor.Root is not (null or YamlMapping))
        {
            throw new ToolException(
                $"'{file.Source.DisplayPath}' was not changed: its content is not a mapping of keys to values"
            );
        }

        var root = editor.Root as YamlMapping;
        if (root?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value is YamlScalar scalar)
        {
            editor.Set(scalar, pin);
        }
        else
        {
            editor.Add(root, key, YamlText.Token(pin), [.. keys.Names]);
        }

        var edit = editor.Apply();
        return edit.Refused.Count == 0
            ? edit.File
            : throw new ToolException(
                $"'{file.Source.DisplayPath}' was not changed: the pin cannot be written without changing the rest; "
                    + $"add the line '{key}: {pin}' to it"
            );
    }

    private static string KeyOf(CheckedArticle article) => KeyOf(article.Declaration.Keys);

    /// <exception cref="ToolException">The program has switched the key off.</exception>
    private static string KeyOf(ArticleKeys keys) =>
        keys.NameOf("pin")
        ?? throw new ToolException("no pin can be written: " + keys.AdviceOn("pin").TrimStart(';', ' '));

    /// <summary>New annotations, for an article that has none.</summary>
    /// <exception cref="ToolException">The file exists.</exception>
    public static EditableFile Create(CheckedArticle article, CorpusLocation location)
    {
        var text = article.Text.File;
        var relative = CorpusPath.WithoutExtension(text.RelativePath) + ".yaml";
        var path = Path.Combine(location.Root, relative);
        return File.Exists(path)
            ? throw new ToolException($"'{location.DisplayPath(path)}' exists; run the command again")
            : EditableFile.Of(
                path,
                relative,
                location.DisplayPath(path),
                EditorSchemas.LineFor(EditorSchemas.Article, location.Root, relative.Count(c => c == '/'))
                    + $"{KeyOf(article)}: {TextPin.Of(article.Text.Text)}\n"
            );
    }
}
