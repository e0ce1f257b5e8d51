namespace CorpusSdk;

/// <summary>Where an offset of an article's text is in the file.</summary>
internal static class PassageLocation
{
    public static SourceLocation Of(IArticle article, int offset)
    {
        var before = article.Text.AsSpan(0, offset);
        var lineStart = before.LastIndexOf('\n') + 1;
        var line = before.Count('\n');
        var location = article.Location;
        return new(location.Path, location.Line + line, offset - lineStart + (line == 0 ? location.Column : 1));
    }
}
