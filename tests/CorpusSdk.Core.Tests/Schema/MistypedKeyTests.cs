using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>JSON Schemas name the key that a mistyped one was meant to be.</summary>
public class MistypedKeyTests
{
    private static readonly JsonElement s_quote = Article().GetProperty("quotes").GetProperty("items");

    [Theory]
    [InlineData("speeker", "speaker")]
    [InlineData("spekaer", "speaker")]
    [InlineData("speker", "speaker")]
    [InlineData("speakers", "speaker")]
    [InlineData("Speaker", "speaker")]
    [InlineData("txt", "text")]
    [InlineData("txet", "text")]
    [InlineData("vai", "via")]
    [InlineData("idd", "id")]
    [InlineData("occurence", "occurrence")]
    [InlineData("who", null)]
    [InlineData("uncle", null)]
    [InlineData("date", null)]
    [InlineData("", null)]
    public void A_slip_is_recognized(string typed, string? meant)
    {
        Assert.Equal(meant, Meant(s_quote, typed));
        Assert.Equal(meant is not null, IsKeptFromAdditional(s_quote, typed));
    }

    [Fact]
    public void The_plural_of_a_word_in_s_may_be_missing()
    {
        Assert.Equal("aliases", Meant(MistypedKey.Describe(["id", "aliases"]), "alias"));
        Assert.Null(Meant(MistypedKey.Describe(["yes"]), "y"));
    }

    [Fact]
    public void Keys_of_the_record_are_valid()
    {
        var known = s_quote.GetProperty("propertyNames").GetProperty("if").GetProperty("enum");
        Assert.Equal(
            s_quote.GetProperty("properties").EnumerateObject().Select(property => property.Name),
            known.EnumerateArray().Select(key => key.GetString()!)
        );
        Assert.All(known.EnumerateArray(), key => Assert.False(IsKeptFromAdditional(s_quote, key.GetString()!)));
    }

    /// <summary>What the build suggests for one slip, the schema suggests too.</summary>
    [Fact]
    public void Every_slip_of_a_letter_is_recognized()
    {
        foreach (var key in s_quote.GetProperty("properties").EnumerateObject().Select(property => property.Name))
        {
            for (var i = 0; key.Length > 3 && i < key.Length; i++)
            {
                Check(key.Remove(i, 1));
                Check(key.Insert(i, key[i].ToString()));
                Check(key.Remove(i, 1).Insert(i, "e"));
                Check(i == 0 ? key : key[..(i - 1)] + key[i] + key[i - 1] + key[(i + 1)..]);
            }

            void Check(string typed) =>
                Assert.True(
                    typed == key || NearestWord.Of(typed, [key]) is null || Meant(s_quote, typed) == key,
                    typed
                );
        }
    }

    [Theory]
    [InlineData("(a|b)", "(a|c)")]
    [InlineData("a.b*c", "a.b*d")]
    [InlineData("𝒩ame", "𝒩ime")]
    [InlineData("x-ray", "xray")]
    public void Keys_of_the_program_may_be_any_text(string key, string typed)
    {
        Assert.Equal(key, Meant(MistypedKey.Describe([key, "other"]), typed));
        Assert.Null(Meant(MistypedKey.Describe([key, "other"]), "unlike"));
    }

    [Fact]
    public void A_key_that_no_pattern_can_contain_has_no_slips()
    {
        Assert.Empty(MistypedKey.Describe(["ab\ud83d", "x"]));
        Assert.Empty(MistypedKey.Describe([]));
    }

    private static JsonElement Article()
    {
        var text = JsonSchemas.Of(CorpusSchema.Empty, KnownIds.None, []).Single(file => file.Name == "article").Text;
        return JsonDocument.Parse(text).RootElement.GetProperty("properties");
    }

    private static string? Meant(IEnumerable<KeyValuePair<string, object>> keywords, string typed) =>
        Meant(JsonDocument.Parse(new JsonObject { keywords }.ToString()).RootElement, typed);

    /// <summary>The key that the message names, if the key is not one of the record itself.</summary>
    private static string? Meant(JsonElement mapping, string typed)
    {
        var found = mapping
            .GetProperty("propertyNames")
            .GetProperty("else")
            .GetProperty("allOf")
            .EnumerateArray()
            .Where(slip =>
                Regex.IsMatch(
                    typed,
                    slip.GetProperty("if").GetProperty("pattern").GetString()!,
                    RegexOptions.ECMAScript
                )
            )
            .Select(slip => slip.GetProperty("then"))
            .ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var key = Assert.Single(found).GetProperty("enum")[0].GetString();
        Assert.Equal($"unknown key; did you mean '{key}'?", found[0].GetProperty("errorMessage").GetString());
        return key;
    }

    private static bool IsKeptFromAdditional(JsonElement mapping, string typed) =>
        Regex.IsMatch(
            typed,
            mapping.GetProperty("patternProperties").EnumerateObject().Single().Name,
            RegexOptions.ECMAScript
        );
}
