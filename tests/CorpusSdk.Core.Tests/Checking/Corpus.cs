using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>
/// One article with its annotations and the people of its corpus, as the files that a user writes. A token in <c>⟦
/// ⟧</c> is where a problem is expected; the brackets themselves are not part of the file.
/// </summary>
internal sealed class Corpus
{
    private readonly List<(string Path, TextRange Range)> _marked = [];
    private readonly Dictionary<string, string> _files = [];

    public Corpus(
        string text,
        string annotations = "",
        string people = "",
        string stem = "a",
        string extension = ".txt",
        DefaultId ids = DefaultId.Name,
        PinPolicy pins = PinPolicy.Optional
    )
    {
        Text = ArticleReader.ReadText(File(stem + extension, text));
        Sidecar = annotations.Length > 0 ? ArticleReader.ReadSidecar(File(stem + ".yaml", annotations)) : null;
        People = PeopleReader.ReadPeople(File("people.yaml", people));
        Index = PeopleIndex.Build(EquatableArray.Of(People));
        Checked = ArticleChecker.Check(Text, Sidecar, ids, pins: pins);
        View = Index.ViewFor(Checked);
        Linked = ArticleLinker.Link(Checked, View);
    }

    public ParsedText Text { get; }

    public ParsedSidecar? Sidecar { get; }

    public ParsedPeople People { get; }

    public PeopleIndex Index { get; }

    public CheckedArticle Checked { get; }

    public PeopleView View { get; }

    public LinkedArticle Linked { get; }

    public ArticleModel Model => Linked.Model;

    /// <summary>The quotes in the article's own characters.</summary>
    public IEnumerable<string> QuotedTexts => Model.Quotes.Select(q => Cut(q.Range));

    /// <summary>Mentions as <c>id: the text</c>.</summary>
    public IEnumerable<string> MentionedTexts => Model.Mentions.Select(m => $"{m.Person}: {Cut(m.Range)}");

    public IEnumerable<string> ParagraphTexts => Model.Paragraphs.Select(Cut);

    public IReadOnlyList<Problem> Problems =>
        [
            .. Sidecar?.Problems ?? EquatableArray<Problem>.Empty,
            .. Text.Problems,
            .. People.Problems,
            .. Index.Problems,
            .. Checked.Problems,
            .. Linked.Problems,
        ];

    public string Cut(TextRange range) => Text.Text.Substring(range.Start, range.Length);

    /// <summary>Asserts that there is exactly one problem, of this rule, at the marked token.</summary>
    /// <returns>Its message.</returns>
    public string HasOnly(Rule rule)
    {
        var problem = Assert.Single(Problems);
        Assert.Equal(rule.Id, problem.Rule.Id);
        Assert.Equal(rule.Severity, problem.Rule.Severity);
        var (path, range) = Assert.Single(_marked);
        Assert.Equal(("/repo/seeds/" + path, range), (problem.Path, problem.Range));
        Assert.Equal(PositionOf(path, range.Start), problem.Start);
        Assert.Equal(PositionOf(path, range.End), problem.End);
        Assert.DoesNotContain('\n', problem.Message);
        return problem.Message;
    }

    /// <summary>
    /// Asserts that there are problems at all marked tokens, in the order of the files, and no others.
    /// </summary>
    public void Has(params Rule[] rules) => HasAmong(_ => true, [.. rules.Select(rule => rule.Id)]);

    /// <summary>
    /// Asserts that among some problems, there are those with the given ids at all marked tokens, and no others.
    /// </summary>
    public void HasAmong(Func<Problem, bool> isOfInterest, IReadOnlyList<string> ids)
    {
        var expected = _marked.Zip(ids, (m, id) => $"/repo/seeds/{m.Path} {m.Range} {id}");
        var actual = Problems.Where(isOfInterest).Select(p => $"{p.Path} {p.Range} {p.Rule.Id}").ToList();
        Assert.True(
            expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)),
            $"expected\n{string.Join('\n', expected)}\nbut there is\n{string.Join('\n', actual)}\n"
                + string.Join('\n', Problems.Where(isOfInterest).Select(p => p.Message))
        );
        Assert.Equal(_marked.Count, ids.Count);
    }

    public void HasNone() => Assert.Equal([], Problems.Select(p => $"{p.Start.Line + 1}: {p.Rule.Id} {p.Message}"));

    public void HasNo(Rule rule) => Assert.DoesNotContain(rule, Problems.Select(p => p.Rule));

    private SourceFile File(string path, string content)
    {
        var plain = new System.Text.StringBuilder();
        var start = -1;
        foreach (var c in content)
        {
            if (c == '⟦')
            {
                start = plain.Length;
            }
            else if (c == '⟧')
            {
                _marked.Add((path, TextRange.FromBounds(start, plain.Length)));
            }
            else
            {
                _ = plain.Append(c);
            }
        }

        _files[path] = plain.ToString();
        return SourceFile.Create("/repo/seeds/" + path, path, "seeds/" + path, plain.ToString());
    }

    /// <summary>Counts like an editor, independently of the code under test.</summary>
    private LinePosition PositionOf(string path, int offset)
    {
        var before = _files[path][..offset].Replace("\r\n", "\n").Replace('\r', '\n');
        offset = before.Length;
        return new(before.Count(c => c == '\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
