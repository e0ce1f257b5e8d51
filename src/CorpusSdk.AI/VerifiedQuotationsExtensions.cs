using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>Adds the verification of quotations to chat clients.</summary>
public static class VerifiedQuotationsExtensions
{
    /// <summary>Verifies the quotations in every answer of the client, plain and streaming.</summary>
    /// <param name="builder">The builder of the client.</param>
    /// <param name="verifier">
    /// The verifier of a corpus: <c>new QuotationVerifier(Corpus.Articles)</c>, or one for a selection of articles.
    /// </param>
    /// <param name="options">What is done with quotations; null annotates them.</param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// <para>
    /// Add it before <c>UseFunctionInvocation</c>, so that it sees final answers. Each quotation of an assistant's text
    /// becomes an annotation of its <see cref="TextContent"/>, with its position in the text that is returned; see
    /// <see cref="QuotationAnnotations"/>. Other contents, such as function calls, reasoning and usage, pass
    /// unchanged.
    /// </para>
    /// <para>
    /// While streaming, text is returned in the parts of <see cref="QuotationVerifier.VerifyAsync"/>, usually
    /// paragraphs, and never before it has been verified.
    /// </para>
    /// <para>
    /// Answers in JSON (<see cref="ChatOptions.ResponseFormat"/>) pass without verification: their quotation marks are
    /// syntax, and a repair would break them. Verify the texts in the deserialized answer instead.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="builder"/> or <paramref name="verifier"/> is null.
    /// </exception>
    /// <example>
    /// <code>
    /// IChatClient client = model
    ///     .AsBuilder()
    ///     .UseVerifiedQuotations(verifier, new() { AskAgain = true, Repair = QuotationRepair.RemoveMarks })
    ///     .UseFunctionInvocation()
    ///     .Build();
    /// </code>
    /// </example>
    public static ChatClientBuilder UseVerifiedQuotations(
        this ChatClientBuilder builder,
        QuotationVerifier verifier,
        VerifiedQuotationsOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(verifier);
        return builder.Use(client => new VerifiedQuotationsChatClient(
            client,
            verifier,
            options ?? VerifiedQuotationsOptions.Default
        ));
    }
}
