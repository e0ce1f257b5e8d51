using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>The files of tests, and their problems in one line each.</summary>
internal static class Given
{
    /// <summary>A file as the host passes it: without its byte order mark.</summary>
    public static SourceFile File(string text, string name = "visit.yaml") =>
        SourceFile.Create("/corpus/seeds/" + name, name, "seeds/" + name, text.StartsWith('\uFEFF') ? text[1..] : text);

    public static ParsedSidecar Sidecar(string yaml) => ArticleReader.ReadSidecar(File(yaml));

    public static ParsedPeople People(string yaml) => PeopleReader.ReadPeople(File(yaml, "people.yaml"));

    public static ParsedText Markdown(string text) => ArticleReader.ReadText(File(text, "visit.md"));

    /// <summary>Positions as an editor shows them, from 1: <c>2,14-2,20 CORP1003</c>.</summary>
    public static string[] Places(IEnumerable<Problem> problems) =>
        [
            .. problems.Select(problem =>
                $"{problem.Start.Line + 1},{problem.Start.Column + 1}-{problem.End.Line + 1},"
                + $"{problem.End.Column + 1} {problem.Rule.Id}"
            ),
        ];

    /// <summary>Asserts the only problem of a file: its position and message.</summary>
    public static void IsWrong(EquatableArray<Problem> problems, string place, string message)
    {
        Assert.Equal([place], Places(problems));
        Assert.Equal(message, problems[0].Message);
    }

    public static void IsFine(EquatableArray<Problem> problems) =>
        Assert.Empty(problems.Select(problem => problem.Message));
}
