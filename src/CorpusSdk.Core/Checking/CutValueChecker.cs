using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Warns of values that end at a <c>#</c> where the article goes on: in YAML, a <c>#</c> behind white space begins a
/// comment.
/// </summary>
internal sealed class CutValueChecker(ArticleText article, ProblemList problems)
{
    private readonly string _source = problems.File.Text;

    /// <summary>Checks the values that repeat words of the article.</summary>
    public void Check(ArticleDeclaration declaration)
    {
        var matter = problems.File == article.Source.File ? article.Source.TextStart : _source.Length;
        if (!HasComment(matter))
        {
            return;
        }

        var values = new[] { declaration.Title, declaration.Publisher, declaration.Dateline }
            .Concat(declaration.Decks)
            .Concat(declaration.Captions)
            .Concat(declaration.Omit)
            .Concat(declaration.Terms)
            .Concat(declaration.Quotes.SelectMany(q => new[] { q.Text, q.Source, q.Cue, q.Via }))
            .Concat(declaration.Delegations.SelectMany(d => new[] { d.Party, d.Event }))
            .Concat(declaration.Delegations.SelectMany(d => d.Members.Select(m => m.Role)));
        foreach (var value in values)
        {
            if (value is { Range.Length: > 0 } && _source[value.Range.Start] is not ('"' or '\'' or '|' or '>'))
            {
                Check(value);
            }
        }
    }

    private bool HasComment(int end) =>
        _source.IndexOf(" #", 0, end, StringComparison.Ordinal) >= 0
        || _source.IndexOf("\t#", 0, end, StringComparison.Ordinal) >= 0;

    private void Check(Located<string> value)
    {
        var end = _source.IndexOf('\n', value.Range.End);
        end = end < 0 ? _source.Length : end;
        var hash = value.Range.End;
        while (hash < end && _source[hash] is ' ' or '\t')
        {
            hash++;
        }

        if (hash == value.Range.End || hash == end || _source[hash] != '#')
        {
            return;
        }

        // The words behind the mark that the article has too. A comment may follow them.
        var cut = FoldedText.Needle(value.Value) + " ";
        var stop = hash;
        for (var next = hash; next < end; )
        {
            while (next < end && !char.IsWhiteSpace(_source[next]))
            {
                next++;
            }

            if (PlaceOf(cut + FoldedText.Needle(_source.Substring(hash, next - hash))) < 0)
            {
                break;
            }

            stop = next;
            while (next < end && char.IsWhiteSpace(_source[next]))
            {
                next++;
            }
        }

        if (stop == hash)
        {
            return;
        }

        var rest = FoldedText.Needle(_source.Substring(hash, stop - hash));
        var place = PlaceOf(cut + rest);
        problems.Add(
            value.Range,
            Rules.ValueCut,
            EquatableArray.Of(
                new SuggestedFix(
                    SuggestedFixKind.ReplaceWithComment,
                    TextRange.FromBounds(value.Range.Start, stop),
                    cut + rest
                )
            ),
            Excerpt.Of(FoldedText.Needle(value.Value)),
            FormattableString.Invariant($"line {article.LineOf(place)} of {article.DisplayPath}"),
            Excerpt.Of(rest)
        );
    }

    /// <summary>Where the article has the words, not as the beginning of longer ones; -1 if it has not.</summary>
    private int PlaceOf(string words)
    {
        var text = article.Folded.Text;
        for (
            var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + words.Length;
            if (
                end == text.Length
                || !WordBoundary.IsWord(text, end)
                || (WordBoundary.IsWord(text, end - 1) && WordBoundary.IsEnd(text, end))
            )
            {
                return at;
            }
        }

        return -1;
    }
}
