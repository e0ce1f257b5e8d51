namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// The steps that the compiler's driver runs, in their order. The steps from files to models are those of the core's
/// compilation, and run within <see cref="CompileCorpus"/>.
/// </summary>
public static class GeneratorStepNames
{
    public const string ReadOptions = nameof(ReadOptions);
    public const string ReadFramework = nameof(ReadFramework);
    public const string FindStore = nameof(FindStore);
    public const string ReadSchema = nameof(ReadSchema);
    public const string DeclareSchema = nameof(DeclareSchema);
    public const string LocateSchema = nameof(LocateSchema);
    public const string CompileCorpus = nameof(CompileCorpus);
    public const string DecideEmission = nameof(DecideEmission);
    public const string SelectLayout = nameof(SelectLayout);
    public const string SelectOutlines = nameof(SelectOutlines);
    public const string SelectFacts = nameof(SelectFacts);
    public const string SelectPeople = nameof(SelectPeople);
    public const string SelectCollections = nameof(SelectCollections);
    public const string FillMembers = nameof(FillMembers);
    public const string FillArticleFacts = nameof(FillArticleFacts);
    public const string FillPeople = nameof(FillPeople);
    public const string CollectIds = nameof(CollectIds);
    public const string DescribeSchema = nameof(DescribeSchema);
    public const string Report = nameof(Report);
}
