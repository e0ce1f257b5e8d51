using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>
/// Words of the names of places that look like those of people: <c>(Buenos Aires, 2024)</c>. Those that no person has
/// are in <see cref="NonPersonWords"/>.
/// </summary>
internal static class PlaceNames
{
    private static readonly HashSet<string> s_words = WordList.Of(
        """
        buenos aires rio janeiro kuala lumpur addis ababa tel aviv hong kong abu dhabi phnom penh ulan bator sao são
        paulo belo horizonte porto alegre monte carlo baton rouge des moines palo alto sierra leone burkina faso lanka
        rica bad sankt saint st ste fort cape nizhny novgorod novi sad pazar chi minh palma mallorca paz santo domingo
        mar plata cruz vina viña ciudad mexico panama kuwait quebec jersey vegas angeles francisco diego antonio orleans
        york delhi haven hampshire orleans bedford rochelle havre haye mans spezia reggio emilia novo hamburgo cluj
        napoca baden stara zagora veliko tarnovo banja luka nova gorica kota kinabalu jakarta ras khaimah dar salaam
        cox's bazar phuket thani mai chiang nha trang vung tau nay taw louis creek springs falls hills beach
        grove heights island bay rock rapids lakes forks bluffs
        homburg salzuflen kreuznach nauheim godesberg wiener neustadt
        нижний великий великие луки старый новый оскол набережные челны вышний волочёк минеральные воды сергиев посад
        красная поляна царское село тель авив буэнос айрес абу даби
        """
    );

    /// <summary>Whether an unknown name may be that of a place rather than of a person, as any single word.</summary>
    public static bool MayBe(string name)
    {
        var words = TextWords.In(name, 0, name.Length).ToList();
        return words.Count < 2
            || (!GivenNames.BeginPerson(name) && words.Exists(word => s_words.Contains(TextWords.Lower(name, word))));
    }
}
