using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests;

/// <summary>The five real articles, compiled and used.</summary>
public sealed class SeedCorpusTests
{
    private static readonly CorpusBuild s_seeds = CorpusProject
        .Seeds.WithCode(
            """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Summit;

            public static class Probe
            {
                public static string[] Spans() => Corpus.Quotes.Select(quote => (quote.Article, quote.Span, quote.Text))
                    .Concat(Corpus.Articles.SelectMany(article => article.Mentions).Select(mention => (mention.Article, mention.Span, mention.Text)))
                    .Where(item => item.Article.Text.Substring(item.Span) != item.Text || item.Text.Length == 0)
                    .Select(item => item.Article.Id + item.Span).ToArray();

                public static string[] Quotes() => Corpus.Quotes
                    .Select(quote => $"{quote.Id}|{quote.Speaker?.Name ?? quote.Source}|{quote.Kind}|{quote.Cue}|{quote.Text.Split(' ')[0]}").ToArray();

                public static string Example()
                {
                    Article article = Corpus.Articles.PutinsPossibleGift;
                    Person putin = Corpus.People.VladimirPutin;
                    var lines = new List<string>();
                    foreach (Quote quote in Corpus.Quotes.By(putin).In(article))
                    {
                        lines.Add($"{quote.Speaker}: {quote.Text}  ({quote.Location})");
                    }

                    foreach (var (person, role) in Corpus.Delegations.RussiaAtPyongyang2024.Members)
                    {
                        lines.Add($"{person} - {role}");
                    }

                    Quote spoken = Corpus.Quotes.PutinsPossibleGift.WeAppreciateNorthKoreasConsistentAndFirm;
                    lines.Add(spoken.Id);
                    return string.Join("\n", lines);
                }

                public static string[] BrokenRelations()
                {
                    var broken = new List<string>();
                    void Check(bool holds, string what) { if (!holds) broken.Add(what); }
                    foreach (var article in Corpus.Articles)
                    {
                        Check(Corpus.Articles[article.Id] == article, article.Id);
                        foreach (var quote in article.Quotes)
                        {
                            Check(quote.Article == article && Corpus.Quotes[quote.Id] == quote, quote.Id);
                            Check(quote.Speaker is null || (quote.Speaker.Quotes.Contains(quote) && quote.Speaker.Articles.Contains(article)), quote.Id);
                            Check(quote.Paragraph.Span.Contains(quote.Span.Start), quote.Id + " paragraph");
                        }

                        foreach (var mention in article.Mentions)
                        {
                            Check(mention.Person.Mentions.Contains(mention) && article.People.Contains(mention.Person), mention.ToString());
                        }

                        foreach (var person in article.People)
                        {
                            Check(person.Articles.Contains(article), person.Id + " in " + article.Id);
                        }

                        foreach (var delegation in article.Delegations)
                        {
                            Check(delegation.Article == article && Corpus.Delegations[delegation.Id] == delegation, delegation.Id);
                            Check(delegation.Head!.Delegations.Contains(delegation), delegation.Id + " head");
                            Check(delegation.Members.All(member => member.Person.Delegations.Contains(delegation)), delegation.Id + " members");
                        }
                    }

                    Check(Corpus.Quotes.SequenceEqual(Corpus.Articles.SelectMany(article => article.Quotes)), "all quotes");
                    Check(Corpus.Quotes.Count == Corpus.Quotes.Count(), "count");
                    Check(Corpus.People.SelectMany(person => person.Mentions).Count() == Corpus.Articles.Sum(article => article.Mentions.Count), "mentions");
                    return broken.ToArray();
                }

                public static string[] Search() => new[]
                    {
                        Corpus.Search("satellite technology").Take(3).ToList(),
                        Corpus.Search("\"military cooperation\" -satellite").ToList(),
                        Corpus.Search("satel* -\"no such phrase\"").In(Corpus.Articles.Mentioning(Corpus.People.VladimirPutin).PublishedIn(2024)).ToList(),
                        Corpus.Search("Russians Kremlin's", new SearchOptions { AllWords = true }).Where(hit => hit.Article.Quotes.Count > 0).ToList(),
                    }
                    .SelectMany((hits, i) => hits.Select(hit => $"{i} {hit.Article.Id}: {hit.Snippet.Render("[", "]")}")).ToArray();

                public static string[] BadSpans() => new[] { "satellite", "russia kim", "\"north korea\"", "mil*" }
                    .SelectMany(query => Corpus.Search(query))
                    .Where(hit => hit.Score <= 0 || hit.Span.Length == 0 ||
                        hit.Snippet.Highlights.Count == 0 || !ReferenceEquals(hit.Article, Corpus.Articles[hit.Article.Id]))
                    .Select(hit => hit.ToString()).ToArray();

                public static bool Circles() =>
                    Corpus.Articles.All(article => article.ToString().IndexOf('\n') < 0 && article.GetHashCode() == Corpus.Articles[article.Id].GetHashCode()) &&
                    new HashSet<Person>(Corpus.People).Count == Corpus.People.Count &&
                    Corpus.Quotes.All(quote => quote.Equals(Corpus.Quotes[quote.Id]) && quote.ToString().Length <= 120);
            }
            """
        )
        .Build();

    [Fact]
    public void The_seeds_have_no_problem_and_compile_without_a_warning()
    {
        Assert.Empty(s_seeds.Problems);
        Assert.Empty(s_seeds.CompilerErrors);
    }

    [Fact]
    public void Generated_code_needs_no_warning_suppressed()
    {
        var project = CorpusProject.Seeds;
        foreach (var source in s_seeds.Sources.Values)
        {
            project = project.WithCode(
                source
                    .Replace("#pragma warning disable\n", "", StringComparison.Ordinal)
                    .Replace("// <auto-generated/>", "", StringComparison.Ordinal)
            );
        }

        Assert.Empty(
            project
                .Compilation(Microsoft.CodeAnalysis.DocumentationMode.Diagnose)
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning)
        );
    }

    [Fact]
    public void Every_span_of_a_quote_and_a_mention_is_its_very_text() =>
        Assert.Empty(s_seeds.Run<string[]>("Probe", "Spans"));

    [Fact]
    public void Every_relation_exists_both_ways() => Assert.Empty(s_seeds.Run<string[]>("Probe", "BrokenRelations"));

    [Fact]
    public void Records_in_circles_compare_hash_and_print_without_recursion() =>
        Assert.True(s_seeds.Run<bool>("Probe", "Circles"));

    [Fact]
    public void The_example_of_the_documentation_runs() =>
        Assert.Equal(
            """
            Vladimir Putin: We appreciate North Korea's consistent and firm support for Russia, including its policy on Ukraine.  (seeds/000_1597e04da5133f28.txt:14:62)
            Vladimir Putin: Following Chairman Kim Jong-un's visit to Russia last year, we have made meaningful progress in building bilateral relations today,  (seeds/000_1597e04da5133f28.txt:14:175)
            Vladimir Putin: Today, a 'new foundational document' that will serve as the basis for long-term bilateral relations is prepared.  (seeds/000_1597e04da5133f28.txt:14:313)
            Denis Manturov - First Deputy Prime Minister
            Alexander Novak - Deputy Prime Minister for Energy
            Dmitry Peskov - Kremlin spokesperson
            Yuri Ushakov - Kremlin aide
            Andrey Belousov - Defense Minister
            Sergey Lavrov - Foreign Minister
            Alexander Kozlov - Minister of Natural Resources
            Roman Starovoit - Transport Minister
            Mikhail Murashko - Health Minister
            Alexander Matsegora - Ambassador to North Korea
            Alexey Krivoruchko - Deputy Defense Minister
            Yuri Borisov - Roscosmos (Federal Space Agency) Director
            Oleg Belozyorov - Russian Railways CEO
            putins-possible-gift/we-appreciate-north-koreas-consistent-and-firm
            """,
            s_seeds.Run<string>("Probe", "Example")
        );

    [Fact]
    public void Search_ranks_the_articles_and_shows_why()
    {
        Assert.Equal(
            """
            0 putins-possible-gift: … the two sides have been strengthening close cooperation, including [satellite] [technology] support. In particular, attention is focused on whether North Korea and Russia will establish military cooperation equivalent to "automatic military …
            0 good-friends-and-neighbours: Russia would like more armaments, rocketry that North Korea can provide, and North Korea would appreciate some assistance with its own agenda in [satellite] [technology].
            0 putins-visit-after-24-years: … his willingness to support North Korea with [satellite] [technology]. Although North Korea failed again to launch a military reconnaissance [satellite] at the end of last month, South Korean intelligence agencies assess that actual technical …
            1 putin-and-kim-meet-on-arms-deal: … There are concerns that if the two nations strengthen [military cooperation], the confrontation between South Korea, the U.S., and Japan versus North Korea, China, and Russia will intensify.
            2 putins-possible-gift: … the two sides have been strengthening close cooperation, including [satellite] technology support. In particular, attention is focused on whether North Korea and Russia will establish military cooperation equivalent to "automatic military …
            2 putins-visit-after-24-years: … his willingness to support North Korea with [satellite] technology. Although North Korea failed again to launch a military reconnaissance [satellite] at the end of last month, South Korean intelligence agencies assess that actual technical …
            3 putins-possible-gift: The [Russian] delegation consisted of First Deputy Prime Minister Denis Manturov, Deputy Prime Minister for Energy Alexander Novak, [Kremlin] spokesperson Dmitry Peskov, [Kremlin] aide Yuri Ushakov, Defense Minister Andrey Belousov, Foreign …
            3 good-friends-and-neighbours: … dignity', 'honour' and 'heroism' has been conspicuously absent in the actions of the [Russian] military with its [Kremlin]-ordered invasion of Ukraine. An inconvenient detail that Kim flicks away if he is even aware of such mundane items.
            3 putins-visit-after-24-years: [Kremlin] "Possibility of Comprehensive Strategic Partnership Agreement"
            3 talks-at-vostochny: [Russian] state media reported Putin expressing his delight at Kim’s presence, while Kim, earlier emphasizing the “strategic importance” of his regime’s association with the [Kremlin], expressed gratitude for the invitation to visit Russia, …
            """,
            string.Join('\n', s_seeds.Run<string[]>("Probe", "Search"))
        );
        Assert.Empty(s_seeds.Run<string[]>("Probe", "BadSpans"));
    }

    [Fact]
    public void Every_quotation_mark_of_the_seeds_is_accounted_for()
    {
        var quotes = s_seeds.Run<string[]>("Probe", "Quotes");
        Assert.Equal(32, quotes.Length);
        Assert.Equal(32, quotes.Distinct().Count());
    }
}
