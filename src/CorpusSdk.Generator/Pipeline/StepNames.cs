namespace CorpusSdk.Generator.Pipeline;

/// <summary>The names of the steps, in the order in which a change runs through them.</summary>
public static class StepNames
{
    public const string ReadOptions = nameof(ReadOptions);
    public const string ReadSchema = nameof(ReadSchema);
    public const string DeclareSchema = nameof(DeclareSchema);
    public const string ReadFile = nameof(ReadFile);
    public const string ParseData = nameof(ParseData);
    public const string BindData = nameof(BindData);
    public const string IndexCollections = nameof(IndexCollections);
    public const string CheckReferences = nameof(CheckReferences);
    public const string CheckSchema = nameof(CheckSchema);
    public const string DescribeSchema = nameof(DescribeSchema);
    public const string CollectIds = nameof(CollectIds);
    public const string CollectFiles = nameof(CollectFiles);
    public const string ParsePeople = nameof(ParsePeople);
    public const string ParseSidecar = nameof(ParseSidecar);
    public const string ParseText = nameof(ParseText);
    public const string TabulateSidecars = nameof(TabulateSidecars);
    public const string PairArticle = nameof(PairArticle);
    public const string CheckArticle = nameof(CheckArticle);
    public const string IndexPeople = nameof(IndexPeople);
    public const string ViewPeople = nameof(ViewPeople);
    public const string LinkArticle = nameof(LinkArticle);
    public const string CollectKeys = nameof(CollectKeys);
    public const string CollectFaces = nameof(CollectFaces);
    public const string IndexCorpus = nameof(IndexCorpus);
    public const string PlaceProblems = nameof(PlaceProblems);
    public const string BudgetLiterals = nameof(BudgetLiterals);
    public const string AcceptArticles = nameof(AcceptArticles);
    public const string LayOut = nameof(LayOut);
    public const string RelatePeople = nameof(RelatePeople);
    public const string CollectNames = nameof(CollectNames);
    public const string FillArticleNames = nameof(FillArticleNames);
    public const string FillArticleFacts = nameof(FillArticleFacts);
    public const string FillPeople = nameof(FillPeople);
    public const string CheckPairing = nameof(CheckPairing);
    public const string AdviseOnPeople = nameof(AdviseOnPeople);
    public const string Report = nameof(Report);
}
