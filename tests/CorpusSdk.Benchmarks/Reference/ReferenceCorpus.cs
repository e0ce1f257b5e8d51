using System.Globalization;
using System.Text;

namespace CorpusSdk.Benchmarks.Reference;

/// <summary>
/// The corpus that everything is measured with: articles of some 5 KB, each with 3 to 6 quotes and 2 to 6 persons,
/// every tenth with a delegation. The same number gives the same corpus, byte for byte.
/// </summary>
internal sealed class ReferenceCorpus
{
    private const int FolderSize = 100;

    private readonly bool _isFlat;

    /// <param name="count">How many articles.</param>
    /// <param name="isFlat">Whether all articles are in one folder; else there is a folder for each 100, from 1,000
    /// articles on.</param>
    public ReferenceCorpus(int count, bool isFlat = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var people = Math.Max(5, count / 20);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, PersonNames.Count, nameof(count));
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

        // An id is unique by its number, and an ASCII word with it, so that the C# name can be told without the rules
        // for them.
        var digits = number.ToString("D5", CultureInfo.InvariantCulture);
        var id =
            $"{prose.Noun().Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter).Aggregate("", (word, c) => word + c)}-{digits}";
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

    /// <summary>Everyone is somewhere: each article has one person by its number, and the others by chance.</summary>
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
