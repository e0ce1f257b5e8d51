using System.Text.Json;
using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Benchmarks.Learning;
using CorpusSdk.Annotation.Benchmarks.Scoring;
using CorpusSdk.Annotation.Names;

namespace CorpusSdk.Annotation.Benchmarks;

/// <summary>
/// Measures how often <c>he</c> and <c>she</c> are resolved to the right person. The articles with quotes do not say
/// who is meant, so each name of a speaker is taken for a pronoun there, and the same person must be found. The
/// articles with persons (gum_news_persons.jsonl) say who is meant by each pronoun.
/// </summary>
internal static class PronounBenchmark
{
    private sealed record Person(JsonElement[] Mentions);

    private sealed record PersonArticle(string Id, string Text, Person[] Persons);

    public static void Print(string folder)
    {
        var articles = GoldData.Read<GoldArticle>(folder, "train.jsonl");
        var halves = Enumerable
            .Range(0, 2)
            .Select(part =>
                articles
                    .Where(article => GoldData.PartOf(article.Id, 2) == part)
                    .SelectMany(article => Replaced(TrainingExample.Create(article, NameTagger.Shared)))
                    .ToList()
            )
            .ToArray();
        Print("names taken for pronouns, half a", halves[0]);
        Print("names taken for pronouns, half b", halves[1]);
        var marked = GoldData.Read<PersonArticle>(folder, "gum_news_persons.jsonl");
        Print("pronouns", [.. marked.SelectMany(Pronouns)]);
        Print("quotes of pronouns, confidence of the proposal", [.. marked.SelectMany(Quotes)]);
    }

    private static IEnumerable<(double Probability, bool IsRight)> Replaced(TrainingExample example)
    {
        var analysis = example.Analysis;
        var mentions = analysis.Context.Mentions;
        SpeakerResolver resolver = new(analysis.Context, analysis.Genders);
        var previous = -1;
        for (var q = 0; q < example.Gold.Length; q++)
        {
            var index = example.FindGoldMention(q);
            var person = index < 0 ? -1 : mentions[index].PersonIndex;
            if (
                person >= 0
                && mentions
                    .Take(index)
                    .Any(m => m.PersonIndex == person && mentions[index].Paragraph - m.Paragraph <= 3)
            )
            {
                var found = resolver.FindAntecedent(index, analysis.Genders[person], previous);
                if (found.Person >= 0)
                {
                    yield return (found.Probability, found.Person == person);
                }
            }

            previous = person;
        }
    }

    private static IEnumerable<(double Probability, bool IsRight)> Pronouns(PersonArticle article)
    {
        ArticleAnalysis analysis = new(article.Text, NameTagger.Shared, []);
        SpeakerResolver resolver = new(analysis.Context, analysis.Genders);
        var tokens = analysis.Text.Tokens;
        for (var i = 0; i < analysis.Context.Mentions.Count; i++)
        {
            var mention = analysis.Context.Mentions[i];
            if (
                mention.Kind == MentionKind.Pronoun
                && PersonWith(article, tokens[mention.FirstToken].Start, "pronoun") is { } gold
                && resolver.Resolve(i, default, -1) is { Person: >= 0 } found
            )
            {
                yield return (
                    found.Probability,
                    analysis
                        .People[found.Person]
                        .Names.Exists(name => IsNameOf(gold, tokens[analysis.Names[name].First].Start))
                );
            }
        }
    }

    private static IEnumerable<(double Probability, bool IsRight)> Quotes(PersonArticle article)
    {
        var proposals = Annotator.Propose(article.Text);
        foreach (var quote in proposals.Quotes.Where(quote => quote.IsSpeakerInferred))
        {
            var person = proposals.People.First(person => person.Id == quote.SpeakerId);
            if (PersonWith(article, quote.SpeakerSpan!.Value.Start, "pronoun") is { } gold)
            {
                yield return (quote.Confidence, person.Mentions.Any(mention => IsNameOf(gold, mention.Start)));
            }
        }
    }

    private static Person? PersonWith(PersonArticle article, int start, string kind) =>
        Array.Find(
            article.Persons,
            person =>
                Array.Exists(
                    person.Mentions,
                    mention =>
                        mention.GetProperty("kind").GetString() == kind
                        && mention.GetProperty("start").GetInt32() == start
                )
        );

    private static bool IsNameOf(Person person, int offset) =>
        Array.Exists(
            person.Mentions,
            mention =>
                mention.GetProperty("kind").GetString() != "pronoun"
                && mention.GetProperty("start").GetInt32() <= offset
                && offset < mention.GetProperty("end").GetInt32()
        );

    private static void Print(string title, List<(double Probability, bool IsRight)> judged)
    {
        Console.WriteLine($"{title}: {judged.Count}, {Share(judged)} right");
        foreach (var least in new[] { .3, .5, .6, .7, .8, .9, .95 })
        {
            var above = judged.Where(item => item.Probability >= least).ToList();
            Console.WriteLine($"  at least {least:f2}: {above.Count}, {Share(above)} right");
        }
    }

    private static string Share(List<(double Probability, bool IsRight)> items) =>
        items.Count == 0 ? "-" : ((double)items.Count(item => item.IsRight) / items.Count).ToString("f3", null);
}
