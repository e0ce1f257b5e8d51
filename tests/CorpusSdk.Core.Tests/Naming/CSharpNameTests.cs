using CorpusSdk.Core.Naming;

namespace CorpusSdk.Core.Tests.Naming;

public class CSharpNameTests
{
    [Theory]
    [InlineData("putins-possible-gift", "PutinsPossibleGift")]
    [InlineData("russia-at-pyongyang-2024", "RussiaAtPyongyang2024")]
    [InlineData("xY-zW", "XYZW")]
    [InlineData("1st-draft", "_1stDraft")]
    [InlineData("\u0661", "_\u0661")]
    [InlineData("\u2160-a", "\u2160A")]
    [InlineData("class", "Class")]
    [InlineData("\u00E9t\u00E9", "\u00C9t\u00E9")]
    public void Parts_begin_in_upper_case(string id, string name) => Assert.Equal(name, CSharpName.FromId(id));

    [Theory]
    [InlineData("e\u0301", "\u00C9")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\u212A", "K")]
    public void Composed_and_decomposed_ids_have_the_same_name(string id, string name) =>
        Assert.Equal(name, CSharpName.FromId(id));

    [Theory]
    [InlineData("\uFA6C")]
    [InlineData("A\uFA6C")]
    public void A_character_that_composes_to_an_invalid_letter_stays(string id) =>
        Assert.Equal(id, CSharpName.FromId(id));

    [Theory]
    [InlineData("equals", "get-hash-code", "get-type", "to-string", "memberwise-clone", "finalize", "reference-equals")]
    [InlineData(
        "count",
        "item",
        "ids",
        "try-get-value",
        "contains-key",
        "get-enumerator",
        "enumerator",
        "get",
        "get-at",
        "find",
        "id-of",
        "kind"
    )]
    [InlineData(
        "find-by-id",
        "packed-order",
        "packed-facts",
        "packed-counts",
        "create",
        "allocate",
        "construct",
        "outer",
        "items-of",
        "instance"
    )]
    [InlineData(
        "article-set",
        "person-set",
        "quote-set",
        "delegation-set",
        "article-folders",
        "quote-folders",
        "quotes-of"
    )]
    public void A_reserved_name_gets_an_underscore(params string[] ids) =>
        Assert.All(
            ids,
            id =>
                Assert.Equal(
                    "_" + string.Concat(id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..])),
                    CSharpName.FromId(id)
                )
        );
}
