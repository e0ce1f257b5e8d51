using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>What came of a project.</summary>
internal sealed record CorpusBuild(
    CorpusProject Project,
    ImmutableDictionary<string, AdditionalText> Texts,
    GeneratorDriver Driver,
    GeneratorDriverRunResult Result,
    CSharpCompilation Compilation
)
{
    public static CorpusBuild Of(CorpusProject project, bool reverseFiles)
    {
        var paths = project.Files.Keys.Order(StringComparer.Ordinal);
        var texts = (reverseFiles ? paths.Reverse() : paths)
            .Select(path => (Path: path, Text: project.TextOf(path)))
            .ToList();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            texts.Select(text => text.Text),
            project.ParseOptions,
            new ProjectProperties(project),
            new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None,
                trackIncrementalGeneratorSteps: project.TracksSteps
            )
        );
        return Run(
            project,
            texts.ToImmutableDictionary(text => text.Path, text => text.Text),
            driver,
            project.Compilation()
        );
    }

    /// <summary>Runs the same driver again after an edit, as an editor does.</summary>
    public CorpusBuild After(CorpusProject edited)
    {
        var driver = Driver;
        var texts = Texts;
        foreach (var path in Project.Files.Keys.Except(edited.Files.Keys, StringComparer.Ordinal))
        {
            driver = driver.RemoveAdditionalTexts([texts[path]]);
            texts = texts.Remove(path);
        }

        foreach (var (path, content) in edited.Files)
        {
            var text = edited.TextOf(path);
            if (!texts.TryGetValue(path, out var old))
            {
                driver = driver.AddAdditionalTexts([text]);
                texts = texts.Add(path, text);
            }
            else if (!content.AsSpan().SequenceEqual(Project.Files[path]))
            {
                driver = driver.ReplaceAdditionalText(old, text);
                texts = texts.SetItem(path, text);
            }
        }

        return Run(edited, texts, driver, edited.Compilation());
    }

    /// <summary>
    /// Diagnostics of the generator, in the form <c>file(line,column)-(line,column): id: message</c>.
    /// </summary>
    public IReadOnlyList<string> Problems => [.. Result.Diagnostics.Select(Show).Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, string> Sources =>
        Result
            .Results.Single()
            .GeneratedSources.ToDictionary(
                source => source.HintName,
                source => source.SourceText.ToString(),
                StringComparer.Ordinal
            );

    /// <summary>Errors and warnings of the compiler in the whole project, generated code included.</summary>
    public IReadOnlyList<string> CompilerErrors =>
        [
            .. Compilation
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()),
        ];

    /// <summary>Loads the compiled project, with its texts in it, and calls a static method of it.</summary>
    public T Run<T>(string type, string method) =>
        (T)
            Load()
                .GetType(type, throwOnError: true)!
                .GetMethod(method, BindingFlags.Public | BindingFlags.Static)!
                .Invoke(null, null)!;

    public Assembly Load()
    {
        var texts = Project
            .Files.Where(file => CorpusPath.KindOf(file.Key) == CorpusFileKind.Text)
            .Select(file => new ArchivedText(
                StableHash.Of(file.Key.Replace('\\', '/')),
                TextNormalizer.Normalize(file.Value)
            ))
            .ToList();
        using var archive = new MemoryStream();
        TextArchiveWriter.Write(archive, texts.Count, texts);
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(
            image,
            manifestResources:
            [
                new ResourceDescription("CorpusSdk.Texts", () => new MemoryStream(archive.ToArray()), isPublic: true),
            ]
        );
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Take(10)));
        return new AssemblyLoadContext(null, isCollectible: false).LoadFromStream(new MemoryStream(image.ToArray()));
    }

    /// <summary>The corpus as the last run compiled it.</summary>
    public CorpusCompilation Corpus =>
        (CorpusCompilation)
            Result.Results.Single().TrackedSteps[GeneratorStepNames.CompileCorpus].Single().Outputs.Single().Value;

    /// <summary>
    /// How often each outcome came of a step, be it one of the driver's or one of the compilation's:
    /// <c>1 Modified, 4 Cached</c>; nothing if the step has no item.
    /// </summary>
    public string Step(string name) =>
        !Result.Results.Single().TrackedSteps.TryGetValue(name, out var steps)
            ? CompilationStep(name)
            : string.Join(
                ", ",
                steps
                    .SelectMany(step => step.Outputs)
                    .GroupBy(output => output.Reason)
                    .OrderBy(group => group.Key)
                    .Select(group => $"{group.Count()} {group.Key}")
            );

    private string CompilationStep(string name)
    {
        var run = Result.Results.Single().TrackedSteps[GeneratorStepNames.CompileCorpus].Single().Outputs.Single();
        var log = ((CorpusCompilation)run.Value).Log;
        StepReason[] ran = [StepReason.New, StepReason.Modified, StepReason.Unchanged, StepReason.Cached];

        // The log is of the run that made the compilation.
        if (run.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
        {
            return ran.Sum(reason => log.Count(name, reason)) is > 0 and var items ? $"{items} Cached" : "";
        }

        return string.Join(
            ", ",
            ran.Append(StepReason.Removed)
                .Where(reason => log.Count(name, reason) > 0)
                .Select(reason => $"{log.Count(name, reason)} {reason}")
        );
    }

    private static CorpusBuild Run(
        CorpusProject project,
        ImmutableDictionary<string, AdditionalText> texts,
        GeneratorDriver driver,
        CSharpCompilation compilation
    )
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return new(project, texts, driver, driver.GetRunResult(), (CSharpCompilation)updated);
    }

    /// <summary>A diagnostic in the form of <see cref="Problems"/>.</summary>
    public string Show(Diagnostic diagnostic)
    {
        if (diagnostic.Location == Location.None)
        {
            return $"{diagnostic.Id}: {diagnostic.GetMessage(null)}";
        }

        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path.StartsWith(Project.CorpusRoot, StringComparison.Ordinal)
            ? span.Path[Project.CorpusRoot.Length..]
            : span.Path;
        return $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-"
            + $"({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}): {diagnostic.Id}: "
            + $"{diagnostic.GetMessage(null)}";
    }
}
