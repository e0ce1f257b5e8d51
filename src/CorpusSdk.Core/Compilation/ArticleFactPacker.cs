using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Models;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// Packs the facts of an article, in the order in which the library's <c>ArticleFacts</c> reads them: what a quote
/// needs comes first.
/// </summary>
internal static class ArticleFactPacker
{
    public static PackedFacts Of(ArticleModel article)
    {
        var people = article
            .PeopleInOrder()
            .Select((person, slot) => (person, slot))
            .ToDictionary(item => item.person, item => item.slot, StringComparer.Ordinal);
        var facts = new FactWriter()
            .Text(article.Id)
            .Key(StableHash.Of(article.TextPath))
            .UInt32(article.TextChecksum)
            .Number(article.TextByteStart)
            .List(
                article.Quotes,
                (writer, quote) =>
                    writer
                        .Text(quote.HasOwnId ? quote.Id : null)
                        .Number(quote.Range.Start)
                        .Number(quote.Range.Length)
                        .Number(quote.Utf8Range.Start - quote.Range.Start)
                        .Number(quote.Utf8Range.Length - quote.Range.Length)
                        .Number(FlagsOf(quote))
                        .Bytes(OptionalFactsOf(quote, people))
                        .Number(SlotOf(quote.Speaker, people))
                        .Text(quote.Source)
                        .Text(quote.Cue)
                        .Text(quote.Via)
                        .Number(quote.Paragraph)
                        .Number(quote.Position.Line + 1)
                        .Number(quote.Position.Column + 1)
                        .Number(quote.Fields.Facts.Count)
                        .Bytes(quote.Fields.Facts)
            )
            .Number(article.Fields.Facts.Count)
            .Bytes(article.Fields.Facts)
            .Text(article.DisplayPath)
            .Number(article.TextLine)
            .Text(article.Title)
            .Text(article.Language)
            .Date(article.Published)
            .Text(article.Publisher)
            .Text(article.Url)
            .Text(article.Dateline)
            .List(article.Decks, static (writer, deck) => writer.Text(deck))
            .List(article.Captions, static (writer, caption) => writer.Text(caption))
            .List(article.Paragraphs, static (writer, range) => writer.Number(range.Start).Number(range.Length))
            .List(
                [.. people.OrderBy(person => person.Value)],
                static (writer, person) => writer.Key(StableHash.Of(person.Key))
            )
            .List(
                article.Mentions,
                (writer, mention) =>
                    writer.Number(people[mention.Person]).Number(mention.Range.Start).Number(mention.Range.Length)
            )
            .List(
                article.Delegations,
                (writer, delegation) =>
                    writer
                        .Text(delegation.Id)
                        .Text(delegation.Party)
                        .Text(delegation.Event)
                        .List(delegation.Heads, (heads, head) => heads.Number(people[head.Person]))
                        .Number((delegation.StatedCount ?? -1) + 1)
                        .Number(delegation.UnnamedCount)
                        .List(
                            delegation.Members,
                            (members, member) => members.Number(people[member.Person]).Text(member.Role)
                        )
                        .Text(delegation.DisplayPath)
                        .Number(delegation.Position.Line + 1)
                        .Number(delegation.Position.Column + 1)
            );
        return new(facts.ToArray());
    }

    private static int FlagsOf(QuoteModel quote) =>
        (int)quote.Kind
        | ((int)quote.Attribution.Kind << QuoteFlags.AttributionShift)
        | (quote.Attribution.Range is null ? 0 : QuoteFlags.HasAttributionSpan)
        | (quote.Excluded.Count == 0 ? 0 : QuoteFlags.HasExcluded)
        | (quote.Speakers.Count < 2 ? 0 : QuoteFlags.HasSeveralSpeakers);

    /// <summary>
    /// The facts whose presence the flags declare. The attribution is near the quote, so that its distance is a short
    /// number.
    /// </summary>
    private static byte[] OptionalFactsOf(QuoteModel quote, Dictionary<string, int> people)
    {
        if (quote.Attribution.Range is null && quote.Excluded.Count == 0 && quote.Speakers.Count < 2)
        {
            return [];
        }

        var facts = new FactWriter();
        if (quote.Attribution.Range is { } range)
        {
            _ = facts.SignedNumber(range.Start - quote.Range.End).Number(range.Length);
        }

        if (quote.Excluded.Count > 0)
        {
            var from = quote.Utf8Range.Start;
            _ = facts.List(
                quote.Utf8Excluded,
                (writer, part) =>
                {
                    _ = writer.Number(part.Start - from).Number(part.Length);
                    from = part.End;
                }
            );
        }

        if (quote.Speakers.Count > 1)
        {
            _ = facts.List(quote.Speakers, (writer, speaker) => writer.Number(people[speaker.Person]));
        }

        return facts.ToArray();
    }

    /// <summary>0 for nobody; otherwise the person's index plus one.</summary>
    private static int SlotOf(string? person, Dictionary<string, int> people) =>
        person is null ? 0 : people[person] + 1;
}
