extern alias runtime;
using runtime::CorpusSdk;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Corpora;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Verifies C# string literals, each of which is one quotation.</summary>
/// <param name="verifier">The verifier of all articles.</param>
/// <param name="corpus">The corpus.</param>
internal sealed class LiteralVerifier(QuotationVerifier verifier, LoadedCorpus corpus)
{
    /// <summary>Pairs of quotation marks; one is used that the words do not have.</summary>
    private static readonly (string Opening, string Closing)[] s_marks =
    [
        ("“", "”"),
        ("«", "»"),
        ("「", "」"),
        ("『", "』"),
        ("\"", "\""),
    ];

    private readonly Dictionary<string, QuotationVerifier> _verifiers = new(StringComparer.Ordinal);

    public FileQuotation Verify(InputFile file, MarkedLiteral literal, CancellationToken cancellation)
    {
        var words = literal.Words.Text;
        var start = words.Length - words.AsSpan().TrimStart().Length;
        var span = TextSpan.FromBounds(start, Math.Max(start, words.AsSpan().TrimEnd().Length));
        words = words.Substring(span.Start, span.Length);
        if (literal.Error is not null || words.Length == 0)
        {
            return Undecided(file, literal, span, literal.Error ?? "the literal is empty");
        }

        var (quotation, error) = literal.Id is { } id
            ? VerifySource(words, id, cancellation)
            : (VerifyWords(verifier, words, cancellation), null);
        if (quotation is null)
        {
            return Undecided(file, literal, span, "the words cannot be read as one quotation");
        }

        var moved = FileVerifier.Moved(
            quotation,
            inner => literal.Words.ToFile(new(Math.Max(0, inner.Start) + span.Start, inner.Length))
        );
        return FileVerifier.Of(
            file,
            With(moved, literal.IdSpan, error),
            words,
            null,
            literal.Kind is { } kind
                ? new(
                    literal.Words,
                    new(quotation.WordsSpan.Start + span.Start, quotation.WordsSpan.Length),
                    text => CSharpLiteral.Write(text, kind)
                )
                : null
        );
    }

    /// <summary>Compares with the person or article that a comment names before all others.</summary>
    private (VerifiedQuotation?, (QuotationDifferenceKind Kind, string Message)?) VerifySource(
        string words,
        string id,
        CancellationToken cancellation
    )
    {
        var (person, article) = (corpus.FindPerson(id), corpus.FindArticle(id));
        if (person is null && article is null)
        {
            var nearest = NearestWord.Of(
                id,
                corpus.People.Select(known => known.Id).Concat(corpus.Articles.Select(known => known.Id))
            );
            return (
                VerifyWords(verifier, words, cancellation),
                (
                    QuotationDifferenceKind.Speaker,
                    $"'{id}' is not the id of a person or an article"
                        + (nearest is null ? "" : $"; did you mean '{nearest}'?")
                )
            );
        }

        var own = VerifyWords(VerifierOf(id, person?.Articles ?? [article!]), words, cancellation);
        if (own is { IsClean: true, Source: { } source } && (person is null || source.Speakers.Contains(person)))
        {
            return (own, null);
        }

        var quotation = VerifyWords(verifier, words, cancellation);
        if (quotation is not { IsClean: true, Source: { } found })
        {
            return (own is { Verdict: QuotationVerdict.Altered } ? own : quotation, null);
        }

        if (person is null)
        {
            return (
                quotation,
                (QuotationDifferenceKind.Article, $"the words are in '{found.Article.Id}', not in '{id}'")
            );
        }

        return found.Speakers.Count == 0 || found.Speakers.Contains(person)
            ? (quotation, null)
            : (
                quotation,
                (
                    QuotationDifferenceKind.Speaker,
                    $"the words are by {string.Join(" and ", found.Speakers.Select(speaker => $"'{speaker.Id}'"))}, "
                        + $"not by '{id}'"
                )
            );
    }

    private QuotationVerifier VerifierOf(string id, IReadOnlyList<IArticle> articles)
    {
        if (!_verifiers.TryGetValue(id, out var own))
        {
            _verifiers.Add(id, own = new(articles, verifier.Options));
        }

        return own;
    }

    /// <summary>Verifies words as one quotation. Offsets are those of the words.</summary>
    private static VerifiedQuotation? VerifyWords(QuotationVerifier with, string words, CancellationToken cancellation)
    {
        var (opening, closing) = s_marks.FirstOrDefault(marks =>
            !words.Contains(marks.Opening, StringComparison.Ordinal)
            && !words.Contains(marks.Closing, StringComparison.Ordinal)
        );
        if (opening is not null && !words.Contains('\n'))
        {
            var marked = with.Verify(opening + words + closing, cancellation)
                .Quotations.FirstOrDefault(quotation => quotation.OuterSpan.Length == words.Length + 2);
            return marked is null
                ? null
                : FileVerifier.Moved(marked, span => TextSpan.FromBounds(Bound(span.Start - 1), Bound(span.End - 1)));
        }

        // A block quote can have any marks, and several paragraphs.
        MappedText.Builder block = new(words);
        for (var at = 0; at < words.Length; )
        {
            var end = words.IndexOf('\n', at);
            end = end < 0 ? words.Length : end + 1;
            _ = block.AddMarkup(at, at, "> ");
            block.AddCopy(at, end);
            at = end;
        }

        var quoted = block.Build();
        return
            with.Verify(quoted.Text, cancellation)
                .Quotations.Where(quotation => quotation.OuterSpan.Start == 0)
                .MaxBy(quotation => quotation.OuterSpan.Length)
                is { } found
            ? FileVerifier.Moved(found, quoted.ToFile)
            : null;

        int Bound(int offset) => Math.Clamp(offset, 0, words.Length);
    }

    /// <summary>A quotation with what is wrong with its comment.</summary>
    private static VerifiedQuotation With(
        VerifiedQuotation quotation,
        TextSpan id,
        (QuotationDifferenceKind Kind, string Message)? error
    ) =>
        quotation with
        {
            Verdict = quotation.IsClean && error is not null ? QuotationVerdict.Misattributed : quotation.Verdict,
            Differences = error is { } found
                ? [.. quotation.Differences, new(found.Kind, id, default, found.Message)]
                : quotation.Differences,
        };

    private static FileQuotation Undecided(InputFile file, MarkedLiteral literal, TextSpan span, string remark)
    {
        var words = literal.Words.Text.Length == 0 ? literal.Literal : literal.Words.ToFile(span);
        var read = literal.Words.Text.Substring(span.Start, span.Length);
        return FileVerifier.Of(
            file,
            new()
            {
                Verdict = QuotationVerdict.Undecided,
                Span = words,
                OuterSpan = literal.Literal,
                WordsSpan = words,
                Text = read,
            },
            read.Length > 0 ? read : file.Text.Substring(words.Start, words.Length),
            remark,
            null
        );
    }
}
