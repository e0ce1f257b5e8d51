namespace CorpusSdk;

/// <summary>
/// BM25F (Robertson, Zaragoza, Taylor 2004): the occurrences in title and text are weighed and added up before they
/// saturate. An article without the words in its title has the score of BM25 over its text.
/// </summary>
internal static class Bm25
{
    /// <summary>How soon more of the same word says no more.</summary>
    public const double K1 = 1.2;

    /// <summary>How much a long article must have more of it.</summary>
    public const double B = 0.75;

    /// <summary>A word in the title is as good as three in the text.</summary>
    public const double TitleWeight = 3;

    /// <summary>What a word is worth that so many of the articles have.</summary>
    public static double Weight(int articles, int having) => Math.Log(1 + ((articles - having + 0.5) / (having + 0.5)));

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
