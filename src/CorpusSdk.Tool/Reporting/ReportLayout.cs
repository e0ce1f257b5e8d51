using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>Whether a report is a page or a folder.</summary>
internal enum ReportLayout
{
    /// <summary>A folder if the corpus is large.</summary>
    Auto,

    /// <summary>A single page.</summary>
    Page,

    /// <summary>A folder with a page for each article.</summary>
    Folder,
}

/// <summary>Chooses the layout of a report.</summary>
internal static class ReportSize
{
    /// <summary>
    /// The most characters of text on a single page, which then has about 5 MB.
    /// </summary>
    public const int MaxOnOnePage = 2_000_000;

    public static bool IsFolder(CorpusView corpus, ReportLayout layout) =>
        layout == ReportLayout.Folder
        || (
            layout == ReportLayout.Auto && corpus.Articles.Sum(article => (long)article.Text.Text.Length) > MaxOnOnePage
        );
}
