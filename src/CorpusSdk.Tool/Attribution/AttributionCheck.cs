using System.Runtime.CompilerServices;
using CorpusSdk.Annotation;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Attribution;

/// <summary>
/// <c>check --attribution</c>: reports the quotes whose speaker, according to the annotator, is probably another person
/// of the corpus. The build does not have this check, because it is a statistical one. The results of unchanged
/// articles are reused.
/// </summary>
internal sealed class AttributionCheck
{
    private static readonly Rule s_rule = Rules.OtherSpeaker with
    {
        MessageFormat =
            "the text probably gives these words to '{0}', not to '{1}': \"{2}\" ({3}; confidence {4}); "
            + "correct the speaker, or add 'attribution: confirmed'",
    };

    private readonly ConditionalWeakTable<ParsedText, Reading> _readings = [];

    /// <summary>Whether the corpus has articles, but none in English, the annotator's only language.</summary>
    public static bool HasOnlyOtherLanguages(CheckedCorpus corpus) =>
        corpus.Articles.Count > 0 && !corpus.Articles.Any(IsEnglish);

    /// <summary>The problems of the corpus and those of this check, in order.</summary>
    public EquatableArray<Problem> AddTo(CheckedCorpus corpus, CancellationToken cancellation)
    {
        var reported = corpus
            .Problems.Where(problem => problem.Rule.Id == s_rule.Id || problem.Rule == Rules.PersonNotNamed)
            .Select(problem => (problem.Path, problem.Range))
            .ToHashSet();
        return corpus
            .Articles.AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .Where(article => article.Checked.IsReadable && IsEnglish(article))
            .SelectMany(article => SpeakersOf(article).Select(speaker => ProblemOf(article, speaker)))
            .AsSequential()
            .Where(problem => !reported.Contains((problem.Path, problem.Range)))
            .Concat(corpus.Problems)
            .InOrder();
    }

    private static bool IsEnglish(CorpusArticle article) => LanguageTag.PrimaryOf(article.Model.Language) == "en";

    private IReadOnlyList<ProbableSpeaker> SpeakersOf(CorpusArticle article)
    {
        if (!_readings.TryGetValue(article.Text, out var reading) || reading.Model != article.Model)
        {
            reading = new(article.Model, ProbableSpeakerFinder.Find(article.Text.Text, article.Model));
            _readings.AddOrUpdate(article.Text, reading);
        }

        return reading.Speakers;
    }

    private static Problem ProblemOf(CorpusArticle article, ProbableSpeaker found)
    {
        var (quote, text) = (article.Checked.Quotes[found.Quote], article.Text);
        var line = text.File.PositionOf(text.TextStart + found.Words.Start).Line + 1;
        return Problem.At(
            article.Checked.AnnotationFile,
            quote.Declaration.Speakers.People[0].Range,
            s_rule,
            found.Person,
            article.Model.Quotes[found.Quote].Speaker!,
            Excerpt.Of(FoldedText.Needle(text.Text.Substring(found.Words.Start, found.Words.Length))),
            FormattableString.Invariant($"line {line} of {text.File.DisplayPath}"),
            // Rounded down: nothing is certain.
            FormattableString.Invariant($"{Math.Floor(found.Confidence * 100) / 100:0.00}")
        ) with
        {
            Fixes = SpeakerChecker.FixesOf(quote, found.Person),
        };
    }

    /// <summary>What was found in an article with these annotations.</summary>
    private sealed record Reading(ArticleModel Model, IReadOnlyList<ProbableSpeaker> Speakers);
}
