using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>Verifies one answer of a model, and collects the quotations that are not acceptable.</summary>
internal sealed partial class AnswerVerification(QuotationVerifier verifier, VerifiedQuotationsOptions options)
{
    private readonly List<VerifiedQuotation> _unacceptable = [];

    public IReadOnlyList<VerifiedQuotation> Unacceptable => _unacceptable;

    /// <summary>The messages of an answer; those with texts are copies whose texts are annotated.</summary>
    public List<ChatMessage> Annotate(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) =>
        [.. messages.Select(message => Annotate(message, cancellationToken))];

    private ChatMessage Annotate(ChatMessage message, CancellationToken cancellationToken)
    {
        if (message.Role != ChatRole.Assistant || message.Contents.All(content => content is not TextContent))
        {
            return message;
        }

        List<AIContent> contents = [];
        List<TextContent> texts = [];
        foreach (var content in message.Contents)
        {
            if (content is TextContent text)
            {
                texts.Add(text);
                continue;
            }

            AddTexts();
            contents.Add(content);
        }

        AddTexts();
        var annotated = message.Clone();
        annotated.Contents = contents;
        return annotated;

        void AddTexts()
        {
            if (texts.Count > 0)
            {
                var report = verifier.Verify(string.Concat(texts.Select(text => text.Text)), cancellationToken);
                var replacements = options.Repair is { } repair ? report.GetReplacements(repair, options.Note) : [];
                contents.AddRange(Select(0, report.Quotations, replacements).Annotate(texts));
                texts.Clear();
            }
        }
    }

    private VerifiedText Select(
        int start,
        IReadOnlyList<VerifiedQuotation> quotations,
        IReadOnlyList<QuotationReplacement> replacements
    )
    {
        HashSet<VerifiedQuotation> rejected = new(
            quotations.Where(quotation => !options.IsAcceptable(quotation)),
            ReferenceEqualityComparer.Instance
        );
        _unacceptable.AddRange(quotations.Where(rejected.Contains));
        return new(start, quotations, [.. replacements.Where(item => rejected.Contains(item.Quotation))]);
    }
}
