using CorpusSdk.Annotation;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>Whether the annotator's rules, which are English, apply to an article.</summary>
internal static class ArticleLanguage
{
    /// <summary>
    /// Whether an article is in English, as its annotations say; or, if they do not say, as its words look.
    /// </summary>
    public static bool IsEnglish(CorpusArticle article) =>
        article.Checked.Declaration.Language is { } language
            ? LanguageTag.PrimaryOf(language.Value) == "en"
            : EnglishText.IsLikely(article.Checked.TextWithoutOmitted);

    /// <summary>What to say once about articles in other languages; null if there are none.</summary>
    public static string? NoteOn(IReadOnlyCollection<CorpusArticle> articles)
    {
        var count = articles.Count(article => !IsEnglish(article));
        return count == 0
            ? null
            : FormattableString.Invariant($"note: {(count == articles.Count ? "" : $"{count} of ")}{articles.Count} ")
                + $"article{(articles.Count == 1 ? "" : "s")} {(count == 1 ? "is" : "are")} not in English, but the "
                + "annotator's rules are; it proposes no terms there, and few of the speakers it proposes may be right";
    }
}
