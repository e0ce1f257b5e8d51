using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Diffing;

/// <summary>Finds the quotes that say something else, or that somebody else says.</summary>
internal static class QuoteChanges
{
    public static IReadOnlyList<QuoteChange> Of(DiffSide old, DiffSide @new, EntryPairs pairs) =>
        [
            .. pairs
                .All.Where(pair => pair.Old.Kind == CorpusMemberKind.Quote)
                .Select(pair => Compare(old, @new, pairs, pair))
                .Where(change => change.HasOtherWords || change.Attributions.Count > 0),
        ];

    private static QuoteChange Compare(
        DiffSide old,
        DiffSide @new,
        EntryPairs pairs,
        (CorpusMember Old, CorpusMember New) pair
    )
    {
        var (before, after) = (old.QuoteOf(pair.Old), @new.QuoteOf(pair.New));

        // A speaker who only has another id is the same person. The order of speakers says nothing.
        var isSameSpeaker = before
            .Model.Speakers.Select(speaker => pairs.NewIdOf(speaker.Person))
            .ToHashSet(StringComparer.Ordinal)
            .SetEquals(after.Model.Speakers.Select(speaker => speaker.Person));
        var (from, to) = (SpeakersOf(before), SpeakersOf(after));
        (string Key, string? From, string? To)[] attributions =
        [
            ("speaker", isSameSpeaker ? to : from, to),
            ("source", before.Model.Source, after.Model.Source),
            ("kind", KindOf(before), KindOf(after)),
            ("attribution", AttributionOf(before), AttributionOf(after)),
        ];
        return new(
            new(pair.Old, old.PlaceOf(pair.Old)),
            new(pair.New, @new.PlaceOf(pair.New)),
            before.Text,
            after.Text,
            [.. attributions.Where(key => key.From != key.To)]
        );
    }

    private static string? SpeakersOf(DiffQuote quote) =>
        quote.Model.Speakers.Count == 0
            ? null
            : string.Join(", ", quote.Model.Speakers.Select(speaker => speaker.Person));

    private static string AttributionOf(DiffQuote quote) => quote.Model.Attribution.Kind.ToString().ToLowerInvariant();

    private static string KindOf(DiffQuote quote) => quote.Model.Kind.ToString().ToLowerInvariant();
}
