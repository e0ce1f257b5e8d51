using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Verifies the parts of one text, in order.</summary>
internal sealed class VerificationRun(VerificationCorpus corpus, CancellationToken cancellationToken)
{
    private readonly FunctionWords _words = new();
    private readonly VerificationBudget _budget = new();
    private PassageFinder? _passages;

    /// <param name="text">A part of the text.</param>
    /// <param name="start">Where the part begins in the whole text.</param>
    public List<VerifiedQuotation> Verify(string text, int start)
    {
        var found = Find(text);
        if (found.Quotations.All.Count == 0)
        {
            return [];
        }

        _passages ??= new(corpus, _budget, cancellationToken);
        return new PartVerifier(
            corpus,
            _passages,
            found.View,
            found.Quotations,
            LanguageTag.PrimaryOf(found.Language),
            found.IsGuessed,
            start
        ).Verify(cancellationToken);
    }

    /// <summary>Finds the quotations of a part without looking for their words.</summary>
    public FoundQuotations Find(string text)
    {
        _budget.Add(text.Length);
        var view = TextView.Of(text);
        _words.Add(view.Text, 0, view.Text.Length);
        var known = corpus.Options.Language ?? _words.Guess() ?? corpus.LanguageOfScript(view.Text);
        var language = known ?? corpus.LanguageOfDialogue(view.Text, _words);
        var quotations = QuotationFinder.Find(
            view.Text,
            language,
            label =>
                corpus.Names.Find(label, LanguageTag.PrimaryOf(language)) is [{ IsFull: true } name]
                && name.Range.Length == label.Length,
            isDraft: true,
            cancellationToken
        );
        return new(view, quotations, language, known is not null);
    }

    /// <summary>The quotations of a part of a text.</summary>
    /// <param name="View">The part.</param>
    /// <param name="Quotations">Its quotations.</param>
    /// <param name="Language">Its language; null if unknown.</param>
    /// <param name="IsGuessed">Whether the language is clear from its words, or stated.</param>
    public sealed record FoundQuotations(TextView View, QuotationSet Quotations, string? Language, bool IsGuessed);
}
