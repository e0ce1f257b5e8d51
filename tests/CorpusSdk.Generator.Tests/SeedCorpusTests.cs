using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness.Verification;

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
                    .Concat(Corpus.Articles.SelectMany(article => article.Mentions)
                        .Select(mention => (mention.Article, mention.Span, mention.Text)))
                    .Where(item => item.Article.Text.Substring(item.Span) != item.Text || item.Text.Length == 0)
                    .Select(item => item.Article.Id + item.Span).ToArray();

                public static string[] Quotes() => Corpus.Quotes
                    .Select(quote => $"{quote.Id}|{quote.Speaker?.Name ?? quote.Source}|{quote.Kind}|{quote.Cue}|"
                        + quote.Text.Split(' ')[0])
                    .ToArray();

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
                            var speaker = quote.Speaker;
                            Check(speaker is null || speaker.Quotes.Contains(quote), quote.Id);
                            Check(speaker is null || speaker.Articles.Contains(article), quote.Id);
                            Check(quote.Paragraph.Span.Contains(quote.Span.Start), quote.Id + " paragraph");
                        }

                        foreach (var mention in article.Mentions)
                        {
                            Check(mention.Person.Mentions.Contains(mention), mention.ToString());
                            Check(article.People.Contains(mention.Person), mention.ToString());
                        }

                        foreach (var person in article.People)
                        {
                            Check(person.Articles.Contains(article), person.Id + " in " + article.Id);
                        }

                        foreach (var delegation in article.Delegations)
                        {
                            Check(delegation.Article == article, delegation.Id);
                            Check(Corpus.Delegations[delegation.Id] == delegation, delegation.Id);
                            Check(delegation.Head!.Delegations.Contains(delegation), delegation.Id + " head");
                            var people = delegation.Members.Select(member => member.Person);
                            Check(people.All(one => one.Delegations.Contains(delegation)), delegation.Id + " members");
                        }
                    }

                    var quotes = Corpus.Articles.SelectMany(article => article.Quotes);
                    Check(Corpus.Quotes.SequenceEqual(quotes), "all quotes");
                    Check(Corpus.Quotes.Count == Corpus.Quotes.Count(), "count");
                    var mentions = Corpus.Articles.Sum(article => article.Mentions.Count);
                    Check(Corpus.People.SelectMany(person => person.Mentions).Count() == mentions, "mentions");
                    return broken.ToArray();
                }

                public static string[] Search() => new[]
                    {
                        Corpus.Search("satellite technology").Take(3).ToList(),
                        Corpus.Search("\"military cooperation\" -satellite").ToList(),
                        Corpus.Search("satel* -\"no such phrase\"")
                            .In(Corpus.Articles.Mentioning(Corpus.People.VladimirPutin).PublishedIn(2024)).ToList(),
                        Corpus.Search("Russians Kremlin's", new SearchOptions { AllWords = true })
                            .Where(hit => hit.Article.Quotes.Count > 0).ToList(),
                    }
                    .SelectMany((hits, i) =>
                        hits.Select(hit => $"{i} {hit.Article.Id}: {hit.Snippet.Render("[", "]")}"))
                    .ToArray();

                public static string[] BadSpans() => new[] { "satellite", "russia kim", "\"north korea\"", "mil*" }
                    .SelectMany(query => Corpus.Search(query))
                    .Where(hit => hit.Score <= 0 || hit.Span.Length == 0 ||
                        hit.Snippet.Highlights.Count == 0 ||
                        !ReferenceEquals(hit.Article, Corpus.Articles[hit.Article.Id]))
                    .Select(hit => hit.ToString()).ToArray();

                public static bool Circles() =>
                    Corpus.Articles.All(article => article.ToString().IndexOf('\n') < 0) &&
                    Corpus.Articles.All(article =>
                        article.GetHashCode() == Corpus.Articles[article.Id].GetHashCode()) &&
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
        Snapshots.Verify(
            "example",
            new Dictionary<string, string> { ["output.txt"] = s_seeds.Run<string>("Probe", "Example") + "\n" }
        );

    [Fact]
    public void Search_ranks_the_articles_and_shows_why()
    {
        Snapshots.Verify(
            "search",
            new Dictionary<string, string>
            {
                ["output.txt"] = string.Join('\n', s_seeds.Run<string[]>("Probe", "Search")) + "\n",
            }
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
