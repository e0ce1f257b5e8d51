namespace CorpusSdk;

/// <summary>
/// BM25F (Robertson, Zaragoza, Taylor 2004): the weighted occurrences in title and text are summed before saturation.
/// If the title contains no word of the query, the score equals BM25 over the text.
/// </summary>
internal static class Bm25
{
    /// <summary>Term frequency saturation.</summary>
    public const double K1 = 1.2;

    /// <summary>Length normalization.</summary>
    public const double B = 0.75;

    /// <summary>An occurrence in the title weighs as much as three in the text.</summary>
    public const double TitleWeight = 3;

    /// <summary>The inverse document frequency of a term that some of the articles contain.</summary>
    public static double InverseDocumentFrequency(int articleCount, int matchCount) =>
        Math.Log(1 + ((articleCount - matchCount + 0.5) / (matchCount + 0.5)));

    public static double Score(ArticleLengths lengths, int article, int inText, int inTitle)
    {
        var frequency = 0.0;
        if (inText > 0)
        {
            frequency += inText / (1 - B + (B * lengths.Text(article) / lengths.AverageText));
        }

        if (inTitle > 0)
        {
            frequency += TitleWeight * inTitle / (1 - B + (B * lengths.Title(article) / lengths.AverageTitle));
        }

        return frequency * (K1 + 1) / (frequency + K1);
    }
}
