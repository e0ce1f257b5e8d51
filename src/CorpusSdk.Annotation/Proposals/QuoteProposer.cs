using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Annotation;

/// <summary>Makes proposals of the quotations that were read: quotes with speakers, and terms.</summary>
internal sealed class QuoteProposer(ArticleAnalysis analysis, IReadOnlyList<PersonProposal> people)
{
    private readonly List<QuoteProposal> _quotes = [];
    private readonly List<TermProposal> _terms = [];
    private readonly Dictionary<Passage, QuoteProposal> _byPassage = [];

    public (IReadOnlyList<QuoteProposal> Quotes, IReadOnlyList<TermProposal> Terms) Propose(Reading[] readings)
    {
        var scene = analysis.Scene;
        PersonResolver resolver = new(scene);
        var previous = -1;
        QuoteKind? kind = null;
        for (var q = 0; q < readings.Length; q++)
        {
            if (!readings[q].IsSpeech)
            {
                AddTerm(analysis.Quotations[q], 1 - readings[q].Speech, null);
                continue;
            }

            kind = KindReader.Read(scene.Narrative, q, kind);
            var quote = Quote(resolver, q, readings[q], kind.Value, ref previous);
            _quotes.Add(quote);
            _byPassage[analysis.Quotations[q]] = quote;
        }

        foreach (var passage in analysis.Passages)
        {
            if (passage.Within is not null)
            {
                AddNested(passage);
            }
            else if (
                passage.IsSingle
                && passage.EndToken - passage.First < ArticleAnalysis.MinSingleQuotation
                && !IsRead(passage)
            )
            {
                AddTerm(passage, 0.8, "scare-quote");
            }
        }

        _quotes.Sort(
            (a, b) =>
                a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End)
        );
        _terms.Sort(
            (a, b) =>
                a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End)
        );
        return (_quotes, _terms);
    }

    private bool IsRead(Passage passage)
    {
        var index = analysis.Quotations.BinarySearch(
            passage,
            Comparer<Passage>.Create((a, b) => a.OuterFirst.CompareTo(b.OuterFirst))
        );
        return index >= 0 && analysis.Quotations[index] == passage;
    }

    private QuoteProposal Quote(PersonResolver resolver, int q, Reading reading, QuoteKind kind, ref int previous)
    {
        var scene = analysis.Scene;
        var n = scene.Narrative;
        var passage = analysis.Quotations[q];
        var mention = reading.Choice.Mention;
        var cue = CueReader.Read(scene, q, mention);
        TextRange? span = null;
        string? source = null;
        var person = -1;
        if (mention >= 0)
        {
            var (first, last) = (n.Token(reading.Extent.First), n.Token(reading.Extent.End - 1));
            span = TextRange.FromBounds(first.Start, last.End);
            person = resolver.Resolve(mention, reading.Extent, previous);
            source = person < 0 ? SourceOf(reading.Extent) : null;
            previous = person;
        }

        return new()
        {
            Span = TextRange.FromBounds(passage.Start, passage.End),
            Text = analysis.Text.Slice(passage.Start, passage.End),
            Kind = kind,
            SpeakerId = person >= 0 ? people[person].Id : null,
            SpeakerName = person >= 0 ? people[person].Name : null,
            SpeakerSpan = span,
            Source = source,
            Cue =
                cue.Unit >= 0
                    ? n.Word(cue.Unit) is "according" or "According"
                        ? "according to"
                        : n.Word(cue.Unit).ToString()
                    : null,
            Via = mention >= 0 ? ViaReader.Read(scene, q, mention) : null,
            Confidence = Math.Round(reading.Speech * reading.Choice.Probability, 3),
            Rule = cue.Rule,
        };
    }

    /// <summary>The phrase without its article: <c>the Kremlin</c> is Kremlin; a pronoun is nobody's name.</summary>
    private string? SourceOf(Extent extent)
    {
        var n = analysis.Scene.Narrative;
        var first = extent.First;
        while (
            first < extent.End - 1
            && n[first].Symbol == Symbol.Determiner
            && n.Word(first) is "the" or "The" or "a" or "A" or "an" or "An"
        )
        {
            first++;
        }

        return n[first].Symbol is Symbol.Pronoun or Symbol.Who
            ? null
            : analysis.Text.Words(n[first].Token, n[extent.End - 1].Token + 1);
    }

    /// <summary>
    /// Within a quotation: words that a verb of speech brings in are quoted by the outer speaker (<c>He said,
    /// 'Never.'</c>); others are a term.
    /// </summary>
    private void AddNested(Passage passage)
    {
        var tokens = analysis.Text.Tokens;
        var at = passage.OuterFirst - 1;
        while (at > passage.Within!.First && tokens[at].Kind == TokenKind.Mark && tokens[at].Character is ',' or ':')
        {
            at--;
        }

        var isSaid =
            at > passage.Within.First
            && tokens[at].Is(WordClass.Speech)
            && !tokens[at].IsCapital
            && passage.EndToken - passage.First >= 2;
        if (!isSaid || !_byPassage.ContainsKey(passage.Within))
        {
            AddTerm(passage, 0.7, "nested-term");
            return;
        }

        var name = analysis.Names.FindLastIndexWithin(passage.Within.First, at);
        var person = name < 0 ? -1 : analysis.PersonOfName[name];
        TextRange? span =
            name < 0
                ? null
                : TextRange.FromBounds(
                    tokens[analysis.Names[name].First].Start,
                    tokens[analysis.Names[name].End - 1].End
                );
        _quotes.Add(
            new()
            {
                Span = TextRange.FromBounds(passage.Start, passage.End),
                Text = analysis.Text.Slice(passage.Start, passage.End),
                Kind = tokens[passage.First].IsCapital ? QuoteKind.Direct : QuoteKind.Partial,
                SpeakerId = person >= 0 ? people[person].Id : null,
                SpeakerName = person >= 0 ? people[person].Name : null,
                SpeakerSpan = span,
                Cue = analysis.Text.Word(at).ToString(),
                Confidence = person >= 0 ? 0.5 : 0.3,
                Rule = "nested",
            }
        );
    }

    private void AddTerm(Passage passage, double confidence, string? rule) =>
        _terms.Add(
            new()
            {
                Span = TextRange.FromBounds(passage.Start, passage.End),
                Text = analysis.Text.Slice(passage.Start, passage.End),
                Confidence = Math.Round(confidence, 3),
                Rule = rule ?? (IsTitle(passage) ? "title" : "scare-quote"),
            }
        );

    /// <summary>All words but small ones are capitalised.</summary>
    private bool IsTitle(Passage passage)
    {
        var capitals = 0;
        for (var i = passage.First; i < passage.EndToken; i++)
        {
            var token = analysis.Text.Tokens[i];
            if (token.IsWord && !token.IsCapital && !token.Is(WordClass.Function))
            {
                return false;
            }

            capitals += token.IsWord && token.IsCapital ? 1 : 0;
        }

        return capitals > 0;
    }
}
