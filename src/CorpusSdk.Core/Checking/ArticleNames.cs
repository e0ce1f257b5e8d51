using System.Globalization;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Reading;

namespace CorpusSdk.Core.Checking;

/// <summary>What an article is called: its id, the groups that it stands in, its title.</summary>
internal static class ArticleNames
{
    private const int MaxDefaultTitle = 200;

    /// <summary>The declared id, or the one that the file's name gives.</summary>
    public static (string Id, Place Place) IdOf(ParsedText text, ArticleDeclaration declaration, ProblemList problems)
    {
        if (declaration.Id is { } declared)
        {
            return (declared.Value, Place.Of(problems.File, declared.Range));
        }

        var place = Place.Of(text.File, default);
        var stem = CorpusPath.Stem(text.File.RelativePath);
        var id = CorpusId.FromStem(stem);
        if (id.Length > 0)
        {
            return (id, place);
        }

        problems.AddIn(text.File, default, Rules.NotAnId, stem,
            "; rename the file, or give the article an 'id:'");
        return (Substitute(text.File.RelativePath), place);
    }

    /// <summary>The C# names of the folders; <see cref="Linking.CorpusIndex"/> reports folders that give none.</summary>
    public static EquatableArray<string> FoldersOf(string relativePath) =>
        CorpusPath.Folders(relativePath).Select(NameOfFolder).ToEquatableArray();

    public static string NameOfFolder(string folder)
    {
        var id = CorpusId.FromStem(folder);
        return CSharpName.FromId(id.Length > 0 ? id : Substitute(folder));
    }

    /// <summary>The declared title, or the first line of the text that is not omitted, or the id.</summary>
    public static string TitleOf(string text, ArticleDeclaration declaration, RangeSet omitted, string id)
    {
        if (declaration.Title is { } title)
        {
            return title.Value;
        }

        var line = Paragraphs.Lines(text).FirstOrDefault(l => l.Length > 0 && !omitted.Overlaps(l));
        return line.Length == 0 ? id : VisibleText.Shorten(text.Substring(line.Start, line.Length), MaxDefaultTitle);
    }

    /// <summary>A stable id for what has none, so that its member remains while the error is mended.</summary>
    private static string Substitute(string path) =>
        "unnamed-" + StableHash.Of(path).ToString("x16", CultureInfo.InvariantCulture);
}
