using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Diffing;

/// <summary>Finds the quotes that say something else, or that somebody else says.</summary>
internal static class QuoteChanges
{
    public static IReadOnlyList<QuoteChange> Of(DiffSide old, DiffSide @new, EntryPairs pairs) =>
        [
            .. pairs
                .All.Where(pair => pair.Old.Kind == CorpusMemberKind.Quote)
                .Select(pair => Compare(old, @new, pair.Old, pair.New))
                .Where(change => change.HasOtherWords || change.Attributions.Count > 0),
        ];

    private static QuoteChange Compare(DiffSide old, DiffSide @new, CorpusMember oldMember, CorpusMember newMember)
    {
        var (before, after) = (old.QuoteOf(oldMember), @new.QuoteOf(newMember));
        (string Key, string? From, string? To)[] attributions =
        [
            ("speaker", before.Model.Speaker, after.Model.Speaker),
            ("source", before.Model.Source, after.Model.Source),
            ("kind", KindOf(before), KindOf(after)),
        ];
        return new(
            new(oldMember, old.PlaceOf(oldMember)),
            new(newMember, @new.PlaceOf(newMember)),
            before.Text,
            after.Text,
            [.. attributions.Where(key => key.From != key.To)]
        );
    }

    private static string KindOf(DiffQuote quote) => quote.Model.Kind.ToString().ToLowerInvariant();
}
