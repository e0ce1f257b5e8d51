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
    /// <param name="note">Receives what the user should know besides.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<FileQuotation> Verify(InputFile file, Action<string> note, CancellationToken cancellation)
    {
        switch (file.Kind)
        {
            case InputKind.CSharp:
                return
                [
                    .. CSharpQuotations
                        .In(file.Text, cancellation)
                        .Select(literal => _literals.Verify(file, literal, cancellation)),
                ];
            case InputKind.Html:
                var html = HtmlText.Of(file.Text, out var unfinished);
                if (unfinished >= 0)
                {
                    var place = file.PositionOf(unfinished);
                    note(
                        $"{file.Name}:{place.Line + 1}:{place.Column + 1}: a tag, comment or script begins here and "
                            + "does not end, so what follows is not verified; close it"
                    );
                }

                return Verify(file, html, HtmlEntities.Encode, cancellation);
            case InputKind.Markdown:
                return Verify(file, PlainText.Of(file.Text, MarkdownText.Of(file.Text)), Same, cancellation);
            default:
                return Verify(file, PlainText.Of(file.Text, file.Text), Same, cancellation);
        }
    }

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
                .Quotations.Select(quotation => new FileQuotation(
                    file,
                    Moved(quotation, text.ToFile),
                    null,
                    new(text, quotation.WordsSpan, encode)
                )),
        ];

    private static string Same(string words) => words;
}
