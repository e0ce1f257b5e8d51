using System.Globalization;
using System.Text;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Rebasing;
using CorpusSdk.Tool.Tests.Harness;
using Xunit.Abstractions;

namespace CorpusSdk.Tool.Tests.Rebasing;

/// <summary>
/// Texts are edited at random, and every word is tracked. What a rebase takes for certain must be where the words are.
/// </summary>
public sealed class RandomEditTests(ITestOutputHelper output)
{
    private static readonly int s_texts = Math.Max(Fuzzing.CountOr(1_000), 1_000);

    private int _kept;
    private int _changed;
    private int _uncertain;
    private int _unscathed;
    private int _unscathedAndCertain;

    [Fact]
    public void A_thousand_random_edits_lead_to_no_wrong_place()
    {
        List<string> wrong = [];
        for (var seed = 0; seed < s_texts; seed++)
        {
            wrong.AddRange(Run(seed));
        }

        output.WriteLine(
            $"kept {_kept}, changed {_changed}, uncertain {_uncertain}; "
                + $"of {_unscathed} that no edit touched, {_unscathedAndCertain} are certain"
        );
        output.WriteLine(string.Join("\n", wrong));
        Assert.Empty(wrong);

        // Nothing is wrong if nothing is certain; so most of the quotes that no edit touched must be.
        Assert.True(_unscathedAndCertain > 0.75 * _unscathed);
        Assert.True(_changed > s_texts / 40);
    }

    private List<string> Run(int seed)
    {
        Random random = new(seed);
        TrackedText text = new(random);
        var (before, starts) = text.Write();
        StringBuilder yaml = new("quotes:\n");
        List<List<TrackedText.Word>> quotes = [];
        List<TrackedText.Word> quotedSentence = [];
        for (var i = 0; i < 4; i++)
        {
            var (paragraph, index) = text.AnySentence();
            quotedSentence = text.Paragraphs[paragraph][index];
            var first = random.Next(3) > 0 ? 0 : random.Next(quotedSentence.Count - 1);
            var length =
                random.Next(3) > 0 ? quotedSentence.Count - first : random.Next(1, quotedSentence.Count - first + 1);
            List<TrackedText.Word> quote = quotedSentence.GetRange(first, length);
            quotes.Add(quote);
            var range = RangeOf(quote, starts)!.Value;
            var words = before.Substring(range.Start, range.Length);
            _ = yaml.Append(CultureInfo.InvariantCulture, $"  - text: \"{words}\"\n    occurrence: ");
            _ = yaml.Append(CultureInfo.InvariantCulture, $"{NumberOf(words, range.Start, before)}\n");
        }

        for (var i = random.Next(1, 5); i > 0; i--)
        {
            text.Edit(quotedSentence);
        }

        var (after, newStarts) = text.Write();
        var (old, now) = (Text(before), Text(after));
        var declaration = ArticleReader
            .ReadSidecar(SourceFile.Create("a.yaml", "a.yaml", "a.yaml", yaml.ToString()))
            .Declaration;
        Assert.Equal(quotes.Select(quote => RangeOf(quote, starts)), QuotePlaces.Of(old, declaration, default));

        var items = ArticleRebase.Items(old, now, declaration);
        var applied = Applied(declaration, items);
        var places = QuotePlaces.Of(now, applied, default);
        List<string> wrong = [];
        for (var i = 0; i < quotes.Count; i++)
        {
            var item = items.SingleOrDefault(item => item.Annotation == declaration.Quotes[i].Text.Range);
            var expected = RangeOf(quotes[i], newStarts);
            var isUntouched =
                expected is { } range && after.Substring(range.Start, range.Length) == declaration.Quotes[i].Text.Value;
            _unscathed += isUntouched ? 1 : 0;
            if (item is { IsCertain: false })
            {
                _uncertain++;
                continue;
            }

            _unscathedAndCertain += isUntouched ? 1 : 0;
            _ = item is null || applied.Quotes[i].Text.Value == declaration.Quotes[i].Text.Value ? _kept++ : _changed++;
            if (expected is null || places[i] != expected)
            {
                wrong.Add(
                    $"seed {seed}: \"{declaration.Quotes[i].Text.Value}\" is at {places[i]}, "
                        + $"but its words are at {expected}\n{before}\n----\n{after}"
                );
            }
        }

        return wrong;
    }

    /// <summary>From the first of the words to the last; null if one of the two is gone.</summary>
    private static TextRange? RangeOf(List<TrackedText.Word> words, Dictionary<TrackedText.Word, int> starts) =>
        starts.TryGetValue(words[0], out var start) && starts.TryGetValue(words[^1], out var last)
            ? TextRange.FromBounds(start, last + words[^1].Text.Length)
            : null;

    private static int NumberOf(string words, int start, string text)
    {
        var number = 0;
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.Ordinal)) >= 0 && at <= start; at++)
        {
            number += WordBoundary.IsStart(text, at) && WordBoundary.IsEnd(text, at + words.Length) ? 1 : 0;
        }

        return number;
    }

    private static ArticleDeclaration Applied(ArticleDeclaration declaration, IReadOnlyList<RebaseItem> items) =>
        declaration with
        {
            Quotes = declaration.Quotes.Map(quote =>
                items
                    .Where(item => item.IsCertain)
                    .SelectMany(item => item.Choices[0].Edits)
                    .Aggregate(
                        quote,
                        (current, edit) =>
                            edit switch
                            {
                                AnnotationEdit.Words words when words.Scalar == quote.Text.Range => current with
                                {
                                    Text = quote.Text with { Value = words.Value },
                                },
                                AnnotationEdit.Occurrence occurrence when occurrence.Quote == quote.Range =>
                                    current with
                                    {
                                        Occurrence = occurrence.Number is { } number
                                            ? new Located<int>(number, default)
                                            : null,
                                    },
                                _ => current,
                            }
                    )
            ),
        };

    private static ParsedText Text(string text) =>
        ArticleReader.ReadText(SourceFile.Create("a.txt", "a.txt", "a.txt", text));
}
