namespace CorpusSdk.Generator.Tests.Harness.Verification;

/// <summary>
/// The diagnostics expected of a list of projects, stored as text so that a reworded message is one command and one
/// diff: for each project a heading, then its diagnostics.
/// </summary>
internal sealed class DiagnosticSnapshot
{
    private readonly Dictionary<string, string[]> _diagnostics;

    /// <param name="name">The file's name below <c>Snapshots/diagnostics</c>.</param>
    /// <param name="projects">Each project with its heading.</param>
    public DiagnosticSnapshot(string name, IEnumerable<(string Heading, CorpusProject Project)> projects)
    {
        var path = $"diagnostics/{name}.txt";
        if (Snapshots.AreUpdated)
        {
            Snapshots.Write(path, string.Concat(projects.Select(project => Entry(project.Heading, project.Project))));
        }

        _diagnostics = Snapshots
            .Read(path)
            .TrimStart('#', ' ')
            .Split("\n## ")
            .Select(entry => entry.TrimEnd('\n').Split('\n'))
            .ToDictionary(lines => lines[0], lines => lines[1..], StringComparer.Ordinal);
    }

    public IReadOnlyCollection<string> Headings => _diagnostics.Keys;

    public string[] this[string heading] =>
        _diagnostics.TryGetValue(heading, out var lines)
            ? lines
            : throw new KeyNotFoundException($"no diagnostics are stored for '{heading}'; {Snapshots.HowToUpdate}");

    private static string Entry(string heading, CorpusProject project)
    {
        var build = project.Build();
        return string.Concat(
            build
                .Result.Diagnostics.Select(diagnostic => ExpectedDiagnostic.Format(build, diagnostic))
                .Order(StringComparer.Ordinal)
                .Prepend($"## {heading}")
                .Select(line => line + "\n")
        );
    }
}
