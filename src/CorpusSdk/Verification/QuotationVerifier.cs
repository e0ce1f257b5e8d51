using System.Runtime.CompilerServices;

namespace CorpusSdk;

/// <summary>
/// Finds the quotations of any text, such as the answer of a language model or a draft, and compares each with the
/// articles of a corpus. Thread-safe.
/// </summary>
/// <remarks>
/// <c>Corpus.Verify</c> uses the verifier of all articles of a corpus. Create another one for a selection of them.
/// </remarks>
/// <example>
/// <code>
/// var verifier = new QuotationVerifier(Corpus.Articles.PublishedIn(2024).ToList());
/// QuotationReport report = verifier.Verify(answer);
/// </code>
/// </example>
public sealed class QuotationVerifier
{
    private readonly VerificationCorpus _corpus;

    /// <summary>Creates a verifier without reading any article; see <see cref="Build"/>.</summary>
    /// <param name="articles">The articles to compare with. The list must not change.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public QuotationVerifier(IReadOnlyList<IArticle> articles, QuotationVerifierOptions? options = null)
        : this(new SearchIndex<IArticle>(articles), options) { }

    private QuotationVerifier(SearchIndex<IArticle> index, QuotationVerifierOptions? options)
    {
        SearchIndex = index;
        Options = options ?? new();
        _corpus = new(index, Options);
    }

    /// <summary>
    /// Creates a verifier that shares the index of a search, so that it is built and stored only once.
    /// </summary>
    /// <param name="index">The index, for example <c>Corpus.SearchIndex</c>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <typeparam name="TArticle">The article type of the corpus.</typeparam>
    /// <returns>The verifier of the articles of the index.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="index"/> is null.</exception>
    public static QuotationVerifier ForIndex<TArticle>(
        SearchIndex<TArticle> index,
        QuotationVerifierOptions? options = null
    )
        where TArticle : class, IArticle
    {
        ArgumentNullException.ThrowIfNull(index);
        return new(
            index as SearchIndex<IArticle> ?? new SearchIndex<IArticle>(index.Articles, index.GetIndex),
            options
        );
    }

    /// <summary>The options.</summary>
    public QuotationVerifierOptions Options { get; }

    /// <summary>The index of the articles, which can be searched too.</summary>
    public SearchIndex<IArticle> SearchIndex { get; }

    /// <summary>The articles that texts are compared with.</summary>
    public IReadOnlyList<IArticle> Articles => SearchIndex.Articles;

    /// <summary>The people whose names are recognized in texts: those of the options or of the articles.</summary>
    public IReadOnlyList<IPerson> People => _corpus.People;

    /// <summary>
    /// Builds the index now, for example while a program starts, so that the first text does not have to. Does
    /// nothing if it has been built.
    /// </summary>
    /// <param name="cancellationToken">Cancels building the index.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public void Build(CancellationToken cancellationToken = default) => _corpus.Build(cancellationToken);

    /// <summary>Finds the quotations of a text and compares each with the articles.</summary>
    /// <param name="text">Plain text or Markdown.</param>
    /// <param name="cancellationToken">Cancels the verification.</param>
    /// <returns>The report. Offsets refer to <paramref name="text"/>, in UTF-16 code units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public QuotationReport Verify(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var run = new VerificationRun(_corpus, cancellationToken);
        var parts = new TextParts();
        parts.Append(text);
        List<VerifiedQuotation> quotations = [];
        for (var part = parts.Next(isEnd: true); part is not null; part = parts.Next(isEnd: true))
        {
            quotations.AddRange(run.Verify(part.Value.Text, part.Value.Start));
        }

        return new(text, quotations);
    }

    /// <summary>
    /// Verifies a text while it arrives, such as the streamed answer of a language model. A part is returned when
    /// nothing that may follow changes the verdicts in it: at the end of a paragraph whose quotations are
    /// closed. However a text is split, the quotations are those of <see cref="Verify"/> for the whole.
    /// </summary>
    /// <param name="text">The pieces of the text.</param>
    /// <param name="cancellationToken">Cancels the verification.</param>
    /// <returns>The parts with their quotations, in order. Their texts are together the whole text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the pieces is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public IAsyncEnumerable<VerifiedPart> VerifyAsync(
        IAsyncEnumerable<string> text,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parts(text, cancellationToken);
    }

    private async IAsyncEnumerable<VerifiedPart> Parts(
        IAsyncEnumerable<string> text,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var run = new VerificationRun(_corpus, cancellationToken);
        var parts = new TextParts();
        await foreach (var piece in text.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            parts.Append(piece ?? throw new ArgumentException("A piece of the text is null.", nameof(text)));
            while (parts.Next(isEnd: false) is { } part)
            {
                yield return new(part.Start, part.Text, run.Verify(part.Text, part.Start));
            }
        }

        while (parts.Next(isEnd: true) is { } part)
        {
            yield return new(part.Start, part.Text, run.Verify(part.Text, part.Start));
        }
    }
}
