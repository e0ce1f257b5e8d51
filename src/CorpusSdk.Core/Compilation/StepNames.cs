namespace CorpusSdk.Core.Compilation;

/// <summary>The names of the steps of a compilation, in their order.</summary>
public static class StepNames
{
    public const string ReadFile = nameof(ReadFile);
    public const string ParsePeople = nameof(ParsePeople);
    public const string ParseSidecar = nameof(ParseSidecar);
    public const string ParseText = nameof(ParseText);
    public const string ParseData = nameof(ParseData);
    public const string PairFiles = nameof(PairFiles);
    public const string IndexPeople = nameof(IndexPeople);
    public const string CheckArticle = nameof(CheckArticle);
    public const string ViewPeople = nameof(ViewPeople);
    public const string LinkArticle = nameof(LinkArticle);
    public const string IndexCorpus = nameof(IndexCorpus);
    public const string PlaceProblems = nameof(PlaceProblems);
    public const string AcceptArticles = nameof(AcceptArticles);
    public const string LayOut = nameof(LayOut);
    public const string RelatePeople = nameof(RelatePeople);
    public const string BudgetLiterals = nameof(BudgetLiterals);
    public const string FindOverlaps = nameof(FindOverlaps);
    public const string BindData = nameof(BindData);
    public const string IndexCollections = nameof(IndexCollections);
    public const string CheckReferences = nameof(CheckReferences);
    public const string FindMisplacedQuotes = nameof(FindMisplacedQuotes);
    public const string CollectProblems = nameof(CollectProblems);
}
