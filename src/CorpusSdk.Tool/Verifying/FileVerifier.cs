extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.Tool.Corpora;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Verifies the quotations of files.</summary>
/// <param name="verifier">The verifier of all articles.</param>
/// <param name="corpus">The corpus.</param>
internal sealed class FileVerifier(QuotationVerifier verifier, LoadedCorpus corpus)
{
    private readonly LiteralVerifier _literals = new(verifier, corpus);

    /// <summary>The quotations of a file in the order of the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="report">Receives what the user should know besides.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<FileQuotation> Verify(
        InputFile file,
        Action<VerifyNotice> report,
        CancellationToken cancellation
    )
    {
        switch (file.Kind)
        {
            case InputKind.CSharp:
                var (literals, mistakes) = CSharpQuotations.In(file.Text, IsId, cancellation);
                foreach (var (offset, message) in mistakes)
                {
                    report(VerifyNotice.At(file, offset, NoticeLevel.Warning, message));
                }

                if (literals.Count == 0)
                {
                    const string none = "no comment '// quotation' marks a literal, so nothing is verified";
                    report(new(NoticeLevel.Note, $"{file.Name}: {none}", file.Path));
                }

                return [.. literals.Select(literal => _literals.Verify(file, literal, cancellation))];
            case InputKind.Html:
                var html = HtmlText.Of(file.Text, out var unfinished);
                if (unfinished >= 0)
                {
                    const string message =
                        "a tag, comment or script begins here and does not end, so what follows is not verified; "
                        + "close it";
                    report(VerifyNotice.At(file, unfinished, NoticeLevel.Note, message));
                }

                return Verify(file, html, HtmlEntities.Encode, cancellation);
            case InputKind.Markdown:
                return Verify(file, PlainText.Of(file.Text, MarkdownText.Of(file.Text)), Same, cancellation);
            default:
                return Verify(file, PlainText.Of(file.Text, file.Text), Same, cancellation);
        }
    }

    private bool IsId(string word) => corpus.FindPerson(word) is not null || corpus.FindArticle(word) is not null;

    /// <summary>A quotation of a file, whose text is what the file has at its place.</summary>
    public static FileQuotation Of(
        InputFile file,
        VerifiedQuotation quotation,
        string words,
        string? remark,
        WordsPlace? place
    ) =>
        new(
            file,
            quotation with
            {
                Text = file.Text.Substring(quotation.Span.Start, quotation.Span.Length),
            },
            remark,
            place
        )
        {
            Words = words,
        };

    /// <summary>A quotation with other offsets.</summary>
    public static VerifiedQuotation Moved(VerifiedQuotation quotation, Func<TextSpan, TextSpan> move) =>
        quotation with
        {
            Span = move(quotation.Span),
            OuterSpan = move(quotation.OuterSpan),
            WordsSpan = move(quotation.WordsSpan),
            Attribution = quotation.Attribution is { } stated ? stated with { Span = move(stated.Span) } : null,
            Edits = [.. quotation.Edits.Select(edit => edit with { Span = move(edit.Span) })],
            Differences = [.. quotation.Differences.Select(item => item with { Span = move(item.Span) })],
        };

    private List<FileQuotation> Verify(
        InputFile file,
        MappedText text,
        Func<string, string?> encode,
        CancellationToken cancellation
    ) =>
        [
            .. verifier
                .Verify(text.Text, cancellation)
                .Quotations.Select(quotation =>
                    Of(
                        file,
                        Moved(quotation, text.ToFile),
                        quotation.Text,
                        null,
                        new(text, quotation.WordsSpan, encode)
                    )
                ),
        ];

    private static string Same(string words) => words;
}
