using System.Reflection;
using CorpusSdk.Annotation.Text;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Names;

/// <summary>Tells the gender of people by their titles and given names, from an embedded list.</summary>
internal static class PersonGenders
{
    private static readonly Dictionary<ulong, Gender> s_words = Read();

    /// <summary>The gender of each person; unknown if neither a title nor a given name is in the list.</summary>
    public static Gender[] Of(TokenizedText text, IReadOnlyList<NameSpan> names, IReadOnlyList<PersonCluster> people) =>
        [.. people.Select(person => Of(text, names, person))];

    /// <summary>The gender of a pronoun; unknown if it is neither <c>he</c> nor <c>she</c>.</summary>
    public static Gender OfPronoun(ReadOnlySpan<char> word) =>
        word.Equals("she", StringComparison.OrdinalIgnoreCase) ? Gender.Feminine
        : word.Equals("he", StringComparison.OrdinalIgnoreCase) ? Gender.Masculine
        : Gender.Unknown;

    private static Gender Of(TokenizedText text, IReadOnlyList<NameSpan> names, PersonCluster person)
    {
        // A title decides against a given name: Mrs. Dana White.
        var (titles, given) = (0, 0);
        foreach (var name in person.Names.Select(index => names[index]))
        {
            titles += name.First > 0 ? SignOf(text, name.First - 1) : 0;
            given += name.End - name.First > 1 ? SignOf(text, name.First) : 0;
        }

        var sign = titles != 0 ? titles : given;
        return sign < 0 ? Gender.Feminine
            : sign > 0 ? Gender.Masculine
            : Gender.Unknown;
    }

    private static int SignOf(TokenizedText text, int token) =>
        s_words.GetValueOrDefault(text.Tokens[token].Hash) switch
        {
            Gender.Feminine => -1,
            Gender.Masculine => 1,
            _ => 0,
        };

    private static Dictionary<ulong, Gender> Read()
    {
        Dictionary<ulong, Gender> words = [];
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("genders.map")!);
        var section = Gender.Unknown;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = Enum.Parse<Gender>(line.Trim('[', ']'), ignoreCase: true);
            }
            else if (!line.StartsWith('#'))
            {
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    words[WordHash.Of(word)] = section;
                }
            }
        }

        return words;
    }
}
