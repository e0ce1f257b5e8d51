using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>A fault of ours is an error that names its file, and takes nothing else down.</summary>
public sealed class InternalErrorTests
{
    [Fact]
    public void An_exception_in_a_step_is_an_error_at_its_file()
    {
        var file = SourceFile.Create("/home/user/Summit/seeds/a.txt", "a.txt", "seeds/a.txt", "A text");
        var outcome = Outcome.Of<string>(file, () => throw new InvalidOperationException("no\nway"));

        Assert.Null(outcome.Value);
        var diagnostic = ProblemReporter.ToDiagnostic(outcome.Failure!);
        Assert.Equal("CORP9001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("/home/user/Summit/seeds/a.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.StartsWith(
            "internal error in seeds/a.txt: InvalidOperationException: no way ",
            diagnostic.GetMessage(null),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain('\n', diagnostic.GetMessage(null));
    }

    [Fact]
    public void An_exception_in_emission_names_the_generated_file_and_no_place()
    {
        var file = SourceFile.Create("", "Corpus.g.cs", "Corpus.g.cs", "");
        var diagnostic = ProblemReporter.ToDiagnostic(
            Outcome.Of<string>(file, () => throw new ArgumentException("x")).Failure!
        );

        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Contains("Corpus.g.cs", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancellation_is_no_error_and_goes_on() =>
        Assert.Throws<OperationCanceledException>(() =>
            Outcome.Of<string>(SourceFile.Create("a", "a", "a", ""), () => throw new OperationCanceledException())
        );

    [Fact]
    public void A_step_that_succeeds_gives_its_value() =>
        Assert.Equal(new("made", null), Outcome.Of(SourceFile.Create("a", "a", "a", ""), () => "made"));
}
