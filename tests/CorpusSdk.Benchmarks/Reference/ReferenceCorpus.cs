using System.Globalization;
using System.Text;

namespace CorpusSdk.Benchmarks.Reference;

/// <summary>
/// The corpus for all measurements: articles of about 5 KB, each with 3 to 6 quotes and 2 to 6 people, and every tenth
/// with a delegation. The same number of articles yields the same corpus, byte for byte.
/// </summary>
internal sealed class ReferenceCorpus
{
    private const int FolderSize = 100;

    private readonly bool _isFlat;

    /// <param name="count">The number of articles.</param>
    /// <param name="isFlat">Whether all articles are in one folder. Otherwise, from 1,000 articles on, there is a
    /// folder for each 100.</param>
    public ReferenceCorpus(int count, bool isFlat = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var people = Math.Clamp(count / 20, 5, PersonNames.Count);
        Count = count;
        _isFlat = isFlat || count < 1000;
        People = [.. Enumerable.Range(0, people).Select(PersonNames.Person)];
    }

    public int Count { get; }

    public IReadOnlyList<ReferencePerson> People { get; }

    public IEnumerable<ReferenceArticle> Articles => Enumerable.Range(0, Count).Select(Article);

    public ReferenceArticle Article(int number)
    {
        var draw = new Draw(((ulong)number << 32) + 0x5EED);
        var prose = new Prose(draw);
        var hasDelegation = number % 10 == 0;
        var people = PickPeople(draw, number, hasDelegation ? draw.Between(4, 6) : draw.Between(2, 6));
        var title = prose.Title();
        var published = new DateOnly(2015, 1, 1).AddDays(draw.Below(365 * 10));

        // The number makes the id unique. The word is ASCII, so that computing the C# name does not need the full
        // rules.
        var digits = number.ToString("D5", CultureInfo.InvariantCulture);
        var id =
            string.Concat(prose.Noun().Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter)) + "-" + digits;
        var delegation = hasDelegation
            ? new ReferenceDelegation(
                $"delegation-{digits}",
                people[0].Country,
                $"talks in {prose.Place()}",
                people[0],
                [.. people.Skip(1)]
            )
            : null;

        var writer = new ArticleWriter(draw, prose, people);
        writer.Write(title, published, delegation, draw.Between(3, 6), draw.Between(4300, 5700));
        return new(
            id,
            _isFlat ? "" : $"part-{(number / FolderSize).ToString("D3", CultureInfo.InvariantCulture)}",
            title,
            published,
            draw.Of(Words.Publishers),
            writer.Text,
            people,
            writer.Quotes,
            delegation
        );
    }

    /// <summary>
    /// Everyone appears somewhere: one person of each article depends on its number, the others are random.
    /// </summary>
    private List<ReferencePerson> PickPeople(Draw draw, int number, int count)
    {
        List<ReferencePerson> picked = [People[number % People.Count]];
        while (picked.Count < Math.Min(count, People.Count))
        {
            var person = draw.Of(People);
            if (!picked.Contains(person))
            {
                picked.Add(person);
            }
        }

        return picked;
    }
}
