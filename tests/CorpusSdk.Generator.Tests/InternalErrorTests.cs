using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness.Verification;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>A fault of ours is an error that names its file, and takes nothing else down.</summary>
public sealed class InternalErrorTests
{
    [Fact]
    public Task An_exception_in_a_step_is_an_error_at_its_file() =>
        VerifyAsync<FailingFiles>(
            "error a.txt(1,1)-(1,1): CORP9001: internal error in seeds/a.txt: FailureException: no way at A.Step(); "
                + "this is a bug in CorpusSdk, please report it"
        );

    [Fact]
    public Task An_exception_in_emission_names_the_generated_file_and_no_place() =>
        VerifyAsync<FailingEmission>(
            "error CORP9001: internal error in Corpus.g.cs: FailureException: no way at A.Step(); "
                + "this is a bug in CorpusSdk, please report it"
        );

    [Fact]
    public void A_cancellation_is_no_error_and_goes_on() =>
        Assert.Throws<OperationCanceledException>(() =>
            Outcome.Of<string>(SourceFile.Create("a", "a", "a", ""), () => throw new OperationCanceledException())
        );

    [Fact]
    public void A_step_that_succeeds_gives_its_value() =>
        Assert.Equal(new("made", null), Outcome.Of(SourceFile.Create("a", "a", "a", ""), () => "made"));

    private static Task VerifyAsync<T>(string expected)
        where T : IIncrementalGenerator, new()
    {
        var test = CorpusGeneratorTest.Create(new CorpusProject().With("a.txt", "A text"), expected);
        test.Generator = typeof(T);
        return test.RunAsync();
    }

    /// <summary>Fails in every file of the corpus.</summary>
    private sealed class FailingFiles : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.AdditionalTextsProvider,
                (production, text) =>
                    production.ReportDiagnostic(Failure(SourceFile.Create(text.Path, "a.txt", "seeds/a.txt", "A text")))
            );
    }

    /// <summary>Fails in a generated file.</summary>
    private sealed class FailingEmission : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.ParseOptionsProvider,
                (production, _) =>
                    production.ReportDiagnostic(Failure(SourceFile.Create("", "Corpus.g.cs", "Corpus.g.cs", "")))
            );
    }

    private static Diagnostic Failure(SourceFile file)
    {
        var outcome = Outcome.Of<string>(file, () => throw new FailureException());
        Assert.Null(outcome.Value);
        return ProblemReporter.ToDiagnostic(outcome.Failure!);
    }

    private sealed class FailureException() : Exception("no\nway")
    {
        public override string StackTrace => "   at A.Step()\n   at B.Caller()";
    }
}
