using System.Globalization;
using System.Text;

namespace CorpusSdk.AI;

/// <summary>The message that asks a model to correct the quotations of its answer.</summary>
internal static class RequestText
{
    private const int MaxQuotations = 20;
    private const int MaxLength = 400;

    public static string Of(IReadOnlyList<VerifiedQuotation> quotations)
    {
        var text = new StringBuilder(
            "Your answer was compared with the articles. These quotations are not supported by them:\n\n"
        );
        foreach (
            var (quotation, index) in quotations.Take(MaxQuotations).Select((quotation, index) => (quotation, index))
        )
        {
            _ = text.Append(
                CultureInfo.InvariantCulture,
                $"{index + 1}. \"{ShortenedText.Start(quotation.Text, MaxLength)}\": {ProblemOf(quotation)}\n"
            );
        }

        if (quotations.Count > MaxQuotations)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"and {quotations.Count - MaxQuotations} more.\n");
        }

        return text.Append(
                "\nWrite the whole answer again. Put only words into quotation marks that an article has, word for "
                    + "word, and name the speaker that the article names. If you cannot quote the words, paraphrase "
                    + "them without quotation marks, or leave them out. Do not mention this correction."
            )
            .ToString();
    }

    private static string ProblemOf(VerifiedQuotation quotation) =>
        quotation switch
        {
            { Verdict: QuotationVerdict.Altered, Source: { } source } =>
                $"altered ({quotation.Difference}); the article {source.Article.Id} has "
                    + $"\"{ShortenedText.Start(source.Text, MaxLength)}\".",
            { Verdict: QuotationVerdict.Misattributed, Source: { } source } =>
                $"attributed to the wrong source ({quotation.Difference}); the words are in the article "
                    + $"{source.Article.Id}{SpeakersOf(source)}.",
            { Verdict: QuotationVerdict.NotFound } => "no article has these words.",
            { UndecidedReason: UndecidedReason.OtherLanguage or UndecidedReason.OtherScript } =>
                "no article is in this language; quote the words of the article, or paraphrase them.",
            { UndecidedReason: UndecidedReason.TooShort } => "too short to be found; quote more words, or none.",
            _ => "could not be verified.",
        };

    private static string SpeakersOf(QuotationSource source) =>
        source.Speakers.Count == 0
            ? ""
            : $", said by {string.Join(" and ", source.Speakers.Select(speaker => speaker.Name))}";
}
