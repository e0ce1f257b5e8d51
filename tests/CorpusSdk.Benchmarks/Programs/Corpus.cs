namespace Consumer;

internal static class Steps
{
    public static long First() => Corpus.Articles.MEMBER.Quotes[0].Text.Length;

    public static long All()
    {
        long length = 0;
        foreach (var article in Corpus.Articles)
        {
            foreach (var quote in article.Quotes)
            {
                length += quote.Text.Length;
            }
        }

        return length;
    }
}
