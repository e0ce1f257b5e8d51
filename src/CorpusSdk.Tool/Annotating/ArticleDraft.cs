using CorpusSdk.Annotation;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>An article with the proposals for its annotations.</summary>
internal sealed class ArticleDraft
{
    public required CorpusArticle Article { get; init; }

    /// <summary>The people whom the text names, with the people of the corpus they were matched with.</summary>
    public required IReadOnlyList<(PersonProposal Proposal, CorpusPerson Person)> People { get; init; }

    /// <summary>Whether a proposal was written or rejected in an earlier run.</summary>
    public required Func<Candidate, bool> IsSettled { get; init; }

    /// <summary>The proposals in the order of the text.</summary>
    public required List<Candidate> Offered { get; init; }

    /// <summary>The proposals to write.</summary>
    public List<Candidate> Chosen { get; } = [];

    /// <summary>The keys of the proposals that did not pass the check.</summary>
    public HashSet<string> FailedKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>The relative path of the text file: the article's key in the review history.</summary>
    public string Key => Article.Text.File.RelativePath;

    /// <summary>The text with folded white space.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>The file of its annotations, which may not exist yet.</summary>
    public EditableFile File { get; private set; } = null!;

    /// <summary>Whether <see cref="File"/> exists.</summary>
    public bool IsAnnotated { get; private set; }

    /// <summary>Reads the annotations from disk; they are empty if the file does not exist.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public void Open()
    {
        Folded = FoldedText.Of(Article.Checked.TextWithoutOmitted).Text;
        var text = Article.Text.File;
        IsAnnotated = Article.Sidecar is not null || Article.Text.FrontMatter is not null;
        File =
            Article.Sidecar is not null ? FileEditing.Read(Article.Sidecar.File)
            : Article.Text.FrontMatter is not null ? FileEditing.Read(text)
            : EditableFile.Of(
                Path.ChangeExtension(text.Path, ".yaml"),
                Path.ChangeExtension(text.RelativePath, ".yaml"),
                Path.ChangeExtension(text.DisplayPath, ".yaml"),
                ""
            );
    }
}
