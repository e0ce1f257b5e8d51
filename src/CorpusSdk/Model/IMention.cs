namespace CorpusSdk;

/// <summary>A place where an article names a person.</summary>
public interface IMention
{
    /// <summary>Who is named.</summary>
    IPerson Person { get; }

    /// <summary>The article that names the person.</summary>
    IArticle Article { get; }

    /// <summary>Where the name stands in <see cref="IArticle.Text"/>: UTF-16 code units, half-open.</summary>
    TextSpan Span { get; }

    /// <summary>The name, character for character as in the article.</summary>
    string Text { get; }
}
