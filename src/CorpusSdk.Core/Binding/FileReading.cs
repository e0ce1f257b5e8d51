using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>A file while it is being read: collects its problems, and whether everything in it could be used.</summary>
/// <param name="keys">The keys of the user's own properties.</param>
internal sealed class FileReading(SourceFile file, SchemaKeys? keys = null)
{
    private readonly List<Problem> _problems = [];

    public SourceFile File { get; } = file;

    public SchemaKeys Keys { get; } = keys ?? SchemaKeys.None;

    /// <summary>
    /// Whether the data are YAML, for advice: JSON and TOML have other brackets and always have quotation marks.
    /// </summary>
    public bool IsYaml =>
        !File.RelativePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        && !(CorpusPath.IsMarkdown(File.RelativePath) && FirstCharacter is '{' or '+');

    private char FirstCharacter
    {
        get
        {
            var at = 0;
            while (at < File.Text.Length && char.IsWhiteSpace(File.Text[at]))
            {
                at++;
            }

            return at < File.Text.Length ? File.Text[at] : '\0';
        }
    }

    /// <summary>False once something was dropped that may have been meant.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The number of problems so far.</summary>
    public int Count => _problems.Count;

    public void Report(TextRange range, Rule rule, params object[] arguments) =>
        _problems.Add(Problem.At(File, range, rule, arguments));

    /// <param name="fix">The suggested fix; null if there is none.</param>
    public void Report(TextRange range, Rule rule, SuggestedFix? fix, params object[] arguments) =>
        _problems.Add(Problem.At(File, range, rule, arguments).With(fix));

    /// <summary>Leaves the fix of an unknown key to a person, and adds advice to its message.</summary>
    /// <param name="key">The range of the key in the file's folded text.</param>
    /// <param name="advice">Follows the message.</param>
    public void DoubtKey(TextRange key, string advice)
    {
        var range = File.Locate(key);
        var index = _problems.FindLastIndex(problem => problem.Rule == Rules.UnknownKey && problem.Range == range);
        if (index >= 0 && _problems[index] is var problem && problem.Fixes.All(fix => !fix.NeedsDecision))
        {
            _problems[index] = problem with
            {
                Message = problem.Message + advice,
                Fixes = problem.Fixes.Map(fix => fix with { NeedsDecision = true }),
            };
        }
    }

    /// <summary>Whether a problem is that of a whole value, and not of a part of it.</summary>
    /// <param name="value">The range of the value in the file's folded text.</param>
    public bool HasProblemAt(TextRange value)
    {
        var range = File.Locate(value);
        return _problems.Exists(problem => problem.Range == range);
    }

    public void MarkIncomplete() => IsComplete = false;

    /// <summary>Whether a key of a mapping was left out, and reported, because another one is the same.</summary>
    /// <param name="mapping">The range of the mapping in the file's folded text.</param>
    public bool HasDuplicateKey(TextRange mapping)
    {
        var range = File.Locate(mapping);
        return _problems.Exists(problem => problem.Rule == Rules.DuplicateKey && range.Contains(problem.Range));
    }

    /// <summary>Adds what a trial reading of the same file found.</summary>
    public void Merge(FileReading trial)
    {
        _problems.AddRange(trial._problems);
        IsComplete &= trial.IsComplete;
    }

    /// <param name="start">The start of the YAML in the file's folded text.</param>
    /// <param name="end">The end of the YAML in the file's folded text.</param>
    public YamlNode? Yaml(int start, int end)
    {
        var before = _problems.Count;
        var document = YamlReader.Read(File, start, end, _problems);
        IsComplete &= document.IsComplete && _problems.Count == before;
        return document.Root;
    }

    /// <summary>The annotations at the start of a text, and where the text starts.</summary>
    public (YamlNode? Root, int TextStart) FrontMatter(FrontMatter matter)
    {
        var before = _problems.Count;
        var (document, start) = matter.Read(File, _problems);
        IsComplete &= document.IsComplete && _problems.Count == before;
        return (document.Root, start);
    }

    /// <summary>
    /// The problems in the order of the file. A problem in a list that aliases repeat is reported once.
    /// </summary>
    public EquatableArray<Problem> Problems() =>
        _problems.Distinct().OrderBy(problem => problem.Range.Start).ToEquatableArray();
}
