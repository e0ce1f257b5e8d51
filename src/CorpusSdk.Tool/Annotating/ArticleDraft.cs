using CorpusSdk.Annotation;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>An article, what may be added to its annotations, and what will be.</summary>
internal sealed class ArticleDraft
{
    public required CorpusArticle Article { get; init; }

    /// <summary>The people whom its text names, with those of the corpus whom they are.</summary>
    public required IReadOnlyList<(PersonProposal Proposal, CorpusPerson Person)> People { get; init; }

    /// <summary>Whether something was proposed before, and written or rejected.</summary>
    public required Func<Candidate, bool> IsSettled { get; init; }

    /// <summary>What is offered, in the order of the text.</summary>
    public required List<Candidate> Offered { get; init; }

    /// <summary>What will be written.</summary>
    public List<Candidate> Chosen { get; } = [];

    /// <summary>The keys of what was tried and did not pass the check.</summary>
    public HashSet<string> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of the article file below the corpus folder; what it is remembered under.</summary>
    public string Key => Article.Text.File.RelativePath;

    /// <summary>The text, white space folded.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>The file that its annotations stand in, or will stand in.</summary>
    public DataFile File { get; private set; } = null!;

    /// <summary>Whether that file is there already.</summary>
    public bool IsAnnotated { get; private set; }

    /// <summary>Reads the file of annotations anew; makes an empty one where there is none.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public void Open()
    {
        Folded = FoldedText.Of(Article.Text.Text).Text;
        var text = Article.Text.File;
        IsAnnotated = Article.Sidecar is not null || Article.Text.FrontMatter is not null;
        File =
            Article.Sidecar is not null ? DataFile.Read(Article.Sidecar.File)
            : Article.Text.FrontMatter is not null ? DataFile.Read(text)
            : DataFile.Of(
                Path.ChangeExtension(text.Path, ".yaml"),
                Path.ChangeExtension(text.RelativePath, ".yaml"),
                Path.ChangeExtension(text.DisplayPath, ".yaml"),
                ""
            );
    }
}
