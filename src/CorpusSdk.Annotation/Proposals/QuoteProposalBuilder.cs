using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>Builds proposals for quotes and terms from the analyzed quotations.</summary>
internal sealed class QuoteProposalBuilder(ArticleAnalysis article, IReadOnlyList<PersonProposal> people)
{
    /// <summary>One of two people who speak together is proposed, and a person has to add the other.</summary>
    private const double JointProbability = 0.75;

    /// <summary>The most words of a title between <c>and</c> and a name.</summary>
    private const int MaxTitle = 3;

    private readonly List<QuoteProposal> _quotes = [];
    private readonly List<TermProposal> _terms = [];
    private readonly Dictionary<QuotedPassage, QuoteProposal> _byPassage = [];

    public (IReadOnlyList<QuoteProposal> Quotes, IReadOnlyList<TermProposal> Terms) Build(
        QuotationAnalysis[] quotations
    )
    {
        var context = article.Context;
        SpeakerResolver resolver = new(context, article.Genders);
        var previous = -1;
        QuoteKind? kind = null;
        for (var q = 0; q < quotations.Length; q++)
        {
            if (!quotations[q].IsSpeech)
            {
                AddTerm(article.Quotations[q], 1 - quotations[q].SpeechProbability, null);
                continue;
            }

            kind = QuoteKindClassifier.Classify(context.Narration, q, kind);
            var quote = BuildQuote(resolver, q, quotations[q], kind.Value, ref previous);
            _quotes.Add(quote);
            _byPassage[article.Quotations[q]] = quote;
        }

        foreach (var passage in article.Passages)
        {
            if (passage.Enclosing is not null)
            {
                AddNested(passage);
            }
            else if (
                passage.IsSingle
                && passage.EndToken - passage.FirstToken < ArticleAnalysis.MinSingleQuotation
                && !IsAnalyzed(passage)
            )
            {
                AddTerm(passage, 0.8, "scare-quote");
            }
        }

        _quotes.Sort((a, b) => Compare(a.Span, b.Span));
        _terms.Sort((a, b) => Compare(a.Span, b.Span));
        return (_quotes, _terms);
    }

    /// <summary>Sorts outer spans before those that are nested in them.</summary>
    private static int Compare(TextRange a, TextRange b) =>
        a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);

    private bool IsAnalyzed(QuotedPassage passage)
    {
        var index = article.Quotations.BinarySearch(
            passage,
            Comparer<QuotedPassage>.Create((a, b) => a.OuterFirstToken.CompareTo(b.OuterFirstToken))
        );
        return index >= 0 && article.Quotations[index] == passage;
    }

    private QuoteProposal BuildQuote(
        SpeakerResolver resolver,
        int q,
        QuotationAnalysis quotation,
        QuoteKind kind,
        ref int previous
    )
    {
        var context = article.Context;
        var narration = context.Narration;
        var passage = article.Quotations[q];
        var mention = quotation.Speaker.MentionIndex;
        var cue = CueFinder.Find(context, q, mention);
        TextRange? span = null;
        string? source = null;
        var resolved = new ResolvedSpeaker(-1, 1);
        if (mention >= 0)
        {
            var (first, last) = (
                narration.Token(quotation.SpeakerSpan.First),
                narration.Token(quotation.SpeakerSpan.End - 1)
            );
            span = TextRange.FromBounds(first.Start, last.End);
            resolved = resolver.Resolve(mention, quotation.SpeakerSpan, previous);
            source = resolved.Person < 0 ? GetSource(quotation.SpeakerSpan) : null;
            previous = resolved.Person;
        }

        var person = resolved.Person;
        var joint = person < 0 ? null : FindJointName(quotation.SpeakerSpan, person);

        return new()
        {
            Span = TextRange.FromBounds(passage.Start, passage.End),
            Text = article.Text.Slice(passage.Start, passage.End),
            Kind = kind,
            SpeakerId = person >= 0 ? people[person].Id : null,
            SpeakerName = person >= 0 ? people[person].Name : null,
            SpeakerSpan = span,
            JointName = joint,
            Source = source,
            Cue =
                cue.Unit >= 0
                    ? narration.Word(cue.Unit) is "according" or "According"
                        ? "according to"
                        : narration.Word(cue.Unit).ToString()
                    : null,
            Via = mention >= 0 ? ViaFinder.Find(context, q, mention) : null,
            IsSpeakerInferred = person >= 0 && context.Mentions[mention].Kind == MentionKind.Pronoun,
            Confidence = Math.Round(
                quotation.SpeechProbability
                    * quotation.Speaker.Probability
                    * resolved.Probability
                    * (joint is null ? 1 : JointProbability),
                3
            ),
            Rule = cue.Rule,
        };
    }

    /// <summary>The other of two people who are named together: <c>Ann Lee and Mayor Bob Ray</c>.</summary>
    private string? FindJointName(SpeakerSpan span, int person)
    {
        var narration = article.Context.Narration;
        var (first, end) = (narration[span.First].Token, narration[span.End - 1].Token + 1);
        while (end > first && IsMark(end - 1))
        {
            end--;
        }

        var other = -1;
        for (var and = first - 1; other < 0 && and <= end; and++)
        {
            if (!IsAnd(and))
            {
                continue;
            }

            // Of the two names next to it, the speaker's is in the phrase.
            other = article.Names.FindIndex(name => name.First > and && name.First <= and + 1 + MaxTitle);
            other =
                other >= 0 && article.PersonOfName[other] != person
                    ? other
                    : article.Names.FindIndex(name => name.End == and);
        }

        return other >= 0 && article.PersonOfName[other] is var joint && joint >= 0 && joint != person
            ? people[joint].Name
            : null;
    }

    private bool IsMark(int token) => !article.Text.Tokens[token].IsWord;

    /// <summary>A comma before it begins another clause.</summary>
    private bool IsAnd(int token) =>
        token > 0
        && token < article.Text.Tokens.Length
        && article.Text.Word(token) is "and" or "&"
        && !IsMark(token - 1);

    /// <summary>
    /// Returns the phrase without its article (<c>the Kremlin</c> becomes Kremlin), or null for a pronoun.
    /// </summary>
    private string? GetSource(SpeakerSpan span)
    {
        var narration = article.Context.Narration;
        var first = span.First;
        while (
            first < span.End - 1
            && narration[first].Kind == UnitKind.Determiner
            && narration.Word(first) is "the" or "The" or "a" or "A" or "an" or "An"
        )
        {
            first++;
        }

        return narration[first].Kind is UnitKind.Pronoun or UnitKind.RelativePronoun
            ? null
            : PhraseOf(narration[first].Token, narration[span.End - 1].Token + 1);
    }

    private string PhraseOf(int first, int end)
    {
        var isVerb =
            end - first > 1
            && article.Text.Tokens[first] is { IsCapitalized: true } token
            && token.Is(WordClass.Speech);
        return article.Text.PhraseOf(isVerb ? first + 1 : first, NameTrimmer.EndWithout(article.Text, first, end));
    }

    /// <summary>
    /// Adds a passage inside of a quotation. It is a quote if a speech verb introduces it (<c>He said, 'Never.'</c>),
    /// otherwise a term.
    /// </summary>
    private void AddNested(QuotedPassage passage)
    {
        var tokens = article.Text.Tokens;
        var at = passage.OuterFirstToken - 1;
        while (
            at > passage.Enclosing!.FirstToken
            && tokens[at].Kind == TextTokenKind.Mark
            && tokens[at].Character is ',' or ':'
        )
        {
            at--;
        }

        var isSaid =
            at > passage.Enclosing.FirstToken
            && tokens[at].Is(WordClass.Speech)
            && !tokens[at].IsCapitalized
            && passage.EndToken - passage.FirstToken >= 2;
        if (!isSaid || !_byPassage.ContainsKey(passage.Enclosing))
        {
            AddTerm(passage, 0.7, "nested-term");
            return;
        }

        var name = article.Names.FindLastIndexWithin(passage.Enclosing.FirstToken, at);
        var person = name < 0 ? -1 : article.PersonOfName[name];
        TextRange? span =
            name < 0
                ? null
                : TextRange.FromBounds(
                    tokens[article.Names[name].First].Start,
                    tokens[article.Names[name].End - 1].End
                );
        _quotes.Add(
            new()
            {
                Span = TextRange.FromBounds(passage.Start, passage.End),
                Text = article.Text.Slice(passage.Start, passage.End),
                Kind = tokens[passage.FirstToken].IsCapitalized ? QuoteKind.Direct : QuoteKind.Partial,
                SpeakerId = person >= 0 ? people[person].Id : null,
                SpeakerName = person >= 0 ? people[person].Name : null,
                SpeakerSpan = span,
                Cue = article.Text.Word(at).ToString(),
                Confidence = person >= 0 ? 0.5 : 0.3,
                Rule = "nested",
            }
        );
    }

    private void AddTerm(QuotedPassage passage, double confidence, string? rule) =>
        _terms.Add(
            new()
            {
                Span = TextRange.FromBounds(passage.Start, passage.End),
                Text = article.Text.Slice(passage.Start, passage.End),
                Confidence = Math.Round(confidence, 3),
                Rule = rule ?? (IsTitle(passage) ? "title" : "scare-quote"),
            }
        );

    /// <summary>Whether all words except function words are capitalized.</summary>
    private bool IsTitle(QuotedPassage passage)
    {
        var capitals = 0;
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            var token = article.Text.Tokens[i];
            if (token.IsWord && !token.IsCapitalized && !token.Is(WordClass.Function))
            {
                return false;
            }

            capitals += token.IsWord && token.IsCapitalized ? 1 : 0;
        }

        return capitals > 0;
    }
}
