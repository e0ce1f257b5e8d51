using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Warns of datelines, cues, roles and aliases that do not appear in the article. The case of roles is ignored, because
/// a text may say "Premier" or "premier".
/// </summary>
internal sealed class WordChecker(ArticleText article, ProblemList problems, NearestPassage nearest)
{
    /// <summary>Shorter words are similar to almost anything.</summary>
    private const int MinComparedLength = 6;

    private readonly List<(string Kind, Located<string> Declared, SearchedPassage Passage)> _expected = [];

    public void Expect(ArticleDeclaration declaration, PassageSearch search)
    {
        Expect("dateline", declaration.Dateline, search);
        foreach (var alias in declaration.Aliases)
        {
            Expect("alias", alias.Name, search);
        }

        foreach (var quote in declaration.Quotes)
        {
            Expect("cue", quote.Cue, search);
        }

        foreach (var member in declaration.Delegations.SelectMany(d => d.Members))
        {
            Expect("role", member.Role, search);
        }
    }

    public void Check(CancellationToken cancellationToken)
    {
        var missing = _expected.Where(e => !e.Passage.IsFound).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var anyCase = new PassageSearch();
        var found = missing.Select(m => anyCase.ExpectWords(m.Passage.Text.ToLowerInvariant())).ToList();
        anyCase.Run(article.Folded.ToLower(), article.Omitted, cancellationToken);
        for (var i = 0; i < missing.Count; i++)
        {
            var (kind, declared, passage) = missing[i];
            if (!found[i].IsFound)
            {
                Report(
                    kind,
                    declared,
                    passage.Text.Length < MinComparedLength
                    && article.Folded.Text.IndexOf(passage.Text, StringComparison.Ordinal) < 0
                        ? new("; use the article's own word, or remove it", null)
                        : Difference.Describe(article, kind, passage.Text, nearest)
                );
            }
            else if (kind != "role")
            {
                var match = new TextRange(found[i].Starts[0], passage.Text.Length);
                Report(
                    kind,
                    declared,
                    new($"; line {article.LineOf(match.Start)} has '{article.WordsOf(match)}'", article.WordsOf(match))
                );
            }
        }
    }

    private void Expect(string kind, Located<string>? declared, PassageSearch search)
    {
        if (declared is not null)
        {
            _expected.Add((kind, declared, search.ExpectWords(declared.Value)));
        }
    }

    private void Report(string kind, Located<string> declared, NearMiss nearby) =>
        problems.Add(
            declared.Range,
            Rules.WordsNotFound,
            nearby.Fixes(declared.Range),
            kind,
            declared.Value,
            nearby.Message
        );
}
