using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>
/// A project with a corpus, in memory: files and code go in; diagnostics, sources and a running assembly come out.
/// Runs on <see cref="CSharpGeneratorDriver"/> where a test needs the steps, edits, raw bytes or the compiled code, and
/// on Roslyn's testing package (<c>CorpusGeneratorTest</c>) where it needs the diagnostics.
/// </summary>
internal sealed record CorpusProject
{
    public string Folder { get; init; } = "/home/user/Summit/";

    public string RootNamespace { get; init; } = "Summit";

    public string CorpusNamespace { get; init; } = "";

    /// <summary><c>&lt;CorpusIds&gt;</c></summary>
    public string CorpusIds { get; init; } = "";

    /// <summary><c>&lt;CorpusPins&gt;</c></summary>
    public string CorpusPins { get; init; } = "";

    /// <summary><c>&lt;CorpusMembers&gt;</c></summary>
    public string CorpusMembers { get; init; } = "";

    /// <summary><c>&lt;CorpusJsonSchema&gt;</c></summary>
    public bool HasJsonSchemas { get; init; }

    /// <summary>What the build has declared in a source file: the property <c>CorpusDeclaredRecords</c>.</summary>
    public string DeclaredRecords { get; init; } = "";

    /// <summary><c>&lt;TargetFramework&gt;</c>: <c>netstandard2.0</c>, or any that is the running framework.</summary>
    public string TargetFramework { get; init; } = "net10.0";

    /// <summary>References besides the framework and the runtime library.</summary>
    public ImmutableArray<MetadataReference> Libraries { get; init; } = [];

    public IReadOnlyList<MetadataReference> References =>
        TargetFramework == "netstandard2.0"
            ? Harness.References.NetStandard
            : [.. Harness.References.All, .. Libraries];

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    /// <summary><c>&lt;TreatWarningsAsErrors&gt;</c></summary>
    public bool WarningsAreErrors { get; init; } = true;

    /// <summary><c>&lt;NoWarn&gt;</c></summary>
    public ImmutableArray<string> NoWarn { get; init; } = [];

    /// <summary>What a <c>.globalconfig</c> says of rules, by their ids.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> GlobalConfig { get; init; } =
        ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public ImmutableDictionary<string, byte[]> Files { get; init; } =
        ImmutableDictionary<string, byte[]>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The files of the program: their names, and what is in them.</summary>
    public ImmutableArray<(string Name, string Text)> Code { get; init; } = [];

    /// <summary>
    /// Whether <see cref="CorpusBuild.Step"/> can be asked. The host's own bookkeeping is quadratic in the files.
    /// </summary>
    public bool TracksSteps { get; init; } = true;

    /// <summary>The five articles of the repository with their annotations.</summary>
    public static CorpusProject Seeds { get; } = FromFolder(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary><c>&lt;CorpusFolder&gt;</c></summary>
    public string CorpusFolder { get; init; } = "seeds";

    public string CorpusRoot => $"{Folder}{CorpusFolder}/";

    public CorpusProject With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public CorpusProject With(string path, byte[] content) => this with { Files = Files.SetItem(path, content) };

    public CorpusProject Without(string path) => this with { Files = Files.Remove(path) };

    /// <summary>Changes a file; the old text must occur in it exactly once.</summary>
    public CorpusProject Edit(string path, string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(Files[path]);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(
            place >= 0 && text.IndexOf(old, place + 1, StringComparison.Ordinal) < 0,
            $"'{old}' must occur once in {path}"
        );
        return With(path, text.Replace(old, replacement));
    }

    public CorpusProject Change(string path, Func<string, string> change) =>
        With(path, change(Encoding.UTF8.GetString(Files[path])));

    public CorpusProject WithCode(string code, string? name = null) =>
        this with
        {
            Code = Code.Add((name ?? $"Code{Code.Length}.cs", code)),
        };

    /// <summary>Compiles the project anew.</summary>
    public CorpusBuild Build(bool reverseFiles = false) => CorpusBuild.Of(this, reverseFiles);

    public AdditionalText TextOf(string path) => new CorpusText(CorpusRoot + path, Files[path]);

    /// <summary>The project without what is generated. Only generated code owes documentation.</summary>
    public CSharpCompilation Compilation(DocumentationMode documentation = DocumentationMode.None) =>
        CSharpCompilation.Create(
            "Summit",
            Code.Select(code =>
                CSharpSyntaxTree.ParseText(
                    code.Text,
                    ParseOptions.WithDocumentationMode(documentation),
                    Folder + code.Name,
                    Encoding.UTF8
                )
            ),
            References,
            CompilationOptions
        );

    public CSharpCompilationOptions CompilationOptions =>
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            checkOverflow: true,
            generalDiagnosticOption: WarningsAreErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            // The first two are what the SDK suppresses in every project.
            specificDiagnosticOptions: NoWarn
                .Add("CS1701")
                .Add("CS1702")
                .Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))
        ).WithSyntaxTreeOptionsProvider(new GlobalConfigOptions(GlobalConfig));

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    private static CorpusProject FromFolder(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Aggregate(
                new CorpusProject(),
                (project, file) => project.With(Path.GetFileName(file), File.ReadAllBytes(file))
            );
}
