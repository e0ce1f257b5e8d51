using System.Globalization;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Linking;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>
/// Renumbers the occurrences of names whose meaning depends on them: <c>Lee: { 1: ann-lee, 2: bob-lee }</c>.
/// </summary>
internal static class AliasRebase
{
    /// <param name="before">The text that was annotated.</param>
    /// <param name="after">The text as it is.</param>
    /// <param name="declaration">The annotations.</param>
    /// <param name="alignment">The two texts next to each other.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<RebaseItem> Items(
        ParsedText before,
        ParsedText after,
        ArticleDeclaration declaration,
        TextAlignment alignment,
        CancellationToken cancellation
    )
    {
        var aliases = declaration.Aliases.Where(alias => alias.Occurrences.Count > 0).ToList();
        if (aliases.Count == 0)
        {
            return [];
        }

        var old = PlacesIn(before, declaration, aliases, cancellation);
        var now = PlacesIn(after, declaration, aliases, cancellation);
        return
        [
            .. Enumerable
                .Range(0, aliases.Count)
                .Select(i => ItemOf(aliases[i], old[i], now[i], alignment))
                .Where(item => item is not null)
                .Select(item => item!),
        ];
    }

    private static List<IReadOnlyList<TextRange>> PlacesIn(
        ParsedText text,
        ArticleDeclaration declaration,
        List<AliasDeclaration> aliases,
        CancellationToken cancellation
    )
    {
        var article = ArticleChecker.Check(
            text with
            {
                FrontMatter = declaration,
            },
            null,
            cancellationToken: cancellation
        );
        return
        [
            .. NameOccurrenceFinder
                .Find(
                    FoldedText.Of(text.Text).ForNames(),
                    RangeSet.Of(article.Omitted),
                    aliases.ConvertAll(alias => FoldedText.Name(alias.Name.Value)),
                    cancellation
                )
                .Select(found => found.Places),
        ];
    }

    /// <returns>Null if all numbers stay as they are, or the name is nowhere any more.</returns>
    private static RebaseItem? ItemOf(
        AliasDeclaration alias,
        IReadOnlyList<TextRange> old,
        IReadOnlyList<TextRange> now,
        TextAlignment alignment
    )
    {
        List<(AliasOccurrence Occurrence, int Number)> moved = [];
        foreach (var occurrence in alias.Occurrences)
        {
            var number = occurrence.Number.Value;
            if (number < 1 || number > old.Count || now.Count == 0)
            {
                return null;
            }

            var place = alignment.Map(old[number - 1]) is MappedRange.Unchanged unchanged ? unchanged.Range : default;
            var index = now.ToList().IndexOf(place);
            if (index < 0)
            {
                return Item(
                    old[number - 1],
                    FormattableString.Invariant($"has another occurrence {number}; say again who is meant where"),
                    []
                );
            }

            moved.Add((occurrence, index + 1));
        }

        // No number may become one that another occurrence still has.
        var changed = moved.Where(move => move.Number != move.Occurrence.Number.Value).ToList();
        var up = changed.Where(move => move.Number > move.Occurrence.Number.Value).OrderByDescending(m => m.Number);
        var down = changed.Where(move => move.Number < move.Occurrence.Number.Value).OrderBy(m => m.Number);
        return changed.Count == 0
            ? null
            : Item(
                old[changed[0].Occurrence.Number.Value - 1],
                null,
                [
                    new(
                        now[changed[0].Number - 1],
                        [
                            .. up.Concat(down)
                                .Select(move => new AnnotationEdit.Words(
                                    move.Occurrence.Number.Range,
                                    move.Number.ToString(CultureInfo.InvariantCulture)
                                )),
                        ]
                    ),
                ]
            );

        RebaseItem Item(TextRange place, string? reason, IReadOnlyList<RebaseChoice> choices) =>
            new("alias", alias.Name.Range, alias.Name.Value, place, reason, choices);
    }
}
