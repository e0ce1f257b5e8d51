namespace CorpusSdk.Core.Tests.Reading;

/// <summary>Merge keys of YAML 1.1.</summary>
public class YamlMergeKeyTests
{
    [Theory]
    [InlineData("- &base { id: a, name: A, country: Norway }\n- { <<: *base, id: b }")]
    [InlineData("- &base { id: a, name: A, country: Norway }\n- { id: b, <<: *base }")]
    [InlineData("- &base { id: a, name: A, country: Norway }\n- id: b\n  <<: [*base, { name: B, country: Peru }]")]
    public void Keys_of_another_mapping_are_added(string yaml)
    {
        var people = Given.People(yaml);
        Given.IsFine(people.Problems);
        Assert.Equal(
            ["a A Norway", "b A Norway"],
            people.People.Select(p => $"{p.Id.Value} {p.Name.Value} {p.Country?.Value}")
        );
    }

    [Fact]
    public void A_mistake_in_merged_keys_is_reported_once_where_it_is_written() =>
        Assert.Equal(
            ["1,27-1,30 CORP1003"],
            Given.Places(
                Given
                    .People("- &base { id: a, name: A, xyz: 1 }\n- { <<: *base, id: b }\n- { <<: *base, id: c }")
                    .Problems
            )
        );

    [Theory]
    [InlineData("id: a\nname: A\n<<: text")]
    [InlineData("id: a\nname: A\n<<: [text]")]
    public void A_merge_key_without_a_mapping_is_one_error(string yaml) =>
        Given.IsWrong(
            Given.People("- " + yaml.Replace("\n", "\n  ", StringComparison.Ordinal)).Problems,
            "3,3-3,5 CORP1003",
            "unknown key '<<' in a person; a merge key needs a mapping, such as the alias in '<<: *base'"
        );

    [Fact]
    public void In_quotes_it_is_a_key() =>
        Assert.Equal(
            ["2,5-2,9 CORP1003", "2,5-2,9 CORP1004"],
            Given.Places(Given.People("- &base { id: a, name: A }\n- { '<<': *base, id: b }").Problems)
        );

    [Fact]
    public void A_reference_to_a_schema_is_no_annotation()
    {
        Given.IsFine(Given.Sidecar("$schema: ../article.schema.json\ntitle: A\n").Problems);
        Assert.Equal(["1,1-1,8 CORP1003"], Given.Places(Given.Sidecar("$schema: { a: b }\ntitle: A\n").Problems));
    }
}
