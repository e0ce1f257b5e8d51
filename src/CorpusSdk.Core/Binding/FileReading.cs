
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>A file while it is read: what is wrong with it, and whether all of it could be used.</summary>
/// <param name="keys">The keys of the user's own properties.</param>
internal sealed class FileReading(SourceFile file, SchemaKeys? keys = null)
{
    private readonly List<Problem> _problems = [];

    public SourceFile File { get; } = file;

    public SchemaKeys Keys { get; } = keys ?? SchemaKeys.None;

    /// <summary>False once something was left out that may have been meant.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>How many mistakes have been found.</summary>
    public int Count => _problems.Count;

    public void Report(TextRange range, Rule rule, params object[] arguments) =>
        _problems.Add(Problem.At(File, range, rule, arguments));

    /// <param name="fix">What would fix it; null where nothing mechanical would.</param>
    public void Report(TextRange range, Rule rule, SuggestedFix? fix, params object[] arguments) =>
        _problems.Add(Problem.At(File, range, rule, arguments).With(fix));

    public void LeaveOut() => IsComplete = false;

    /// <summary>Takes over what a trial reading of the same file found.</summary>
    public void Accept(FileReading trial)
    {
        _problems.AddRange(trial._problems);
        IsComplete &= trial.IsComplete;
    }

    /// <param name="start">Where the YAML begins in the file's folded text.</param>
    /// <param name="end">Where it ends there.</param>
    public YamlNode? Yaml(int start, int end)
    {
        var before = _problems.Count;
        var document = YamlReader.Read(File, start, end, _problems);
        IsComplete &= document.IsComplete && _problems.Count == before;
        return document.Root;
    }

    /// <summary>In the order of the file. A list that aliases repeat is at fault once.</summary>
    public EquatableArray<Problem> Problems() =>
        _problems.Distinct().OrderBy(problem => problem.Range.Start).ToEquatableArray();
}
