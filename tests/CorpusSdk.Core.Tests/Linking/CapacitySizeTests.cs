using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Tests.Reading;

namespace CorpusSdk.Core.Tests.Linking;

/// <summary>
/// Every set of a corpus has at most as many entries as a type can have members, and reports how to split it.
/// </summary>
[Trait("Category", "Slow")]
public class CapacitySizeTests
{
    private static readonly FileLocation s_place = FileLocation.Of(Given.File("x"), default);

    [Fact]
    public void Articles_in_one_folder()
    {
        var index = CorpusIndex.Build(
            Enumerable.Range(0, 60_003).Select(i => Article(i, i == 60_002 ? "Other" : "Folder", [])).ToEquatableArray()
        );
        Assert.Equal(
            [
                "at most 60,000 articles in one folder are supported; move this one and those after it into "
                    + "subfolders, or set CorpusMembers to 'none' in the project file",
            ],
            index.Problems.Select(problem => problem.Message)
        );
        Assert.Equal(60_001, index.Articles.Count);
    }

    [Fact]
    public void Delegations_in_a_corpus()
    {
        var index = CorpusIndex.Build(
            EquatableArray.Of(
                Article(0, "Folder", Enumerable.Range(0, 60_002).Select(i => new DelegationEntry($"d{i}", $"D{i}")))
            )
        );
        Assert.Equal(
            [
                "at most 60,000 delegations in a corpus are supported; split the corpus in two, "
                    + "or set CorpusMembers to 'none' in the project file",
            ],
            index.Problems.Select(problem => problem.Message)
        );
        Assert.Equal(60_000, index.Articles[0].Delegations.Count);
    }

    [Fact]
    public void People_in_a_corpus()
    {
        var people = PeopleReader.ReadPeople(
            Given.File(
                string.Concat(Enumerable.Range(0, 60_002).Select(i => $"- {{ id: p{i}, name: P{i} }}\n")),
                "people.yaml"
            )
        );
        var index = PeopleIndex.Build(EquatableArray.Of(people));
        Assert.Equal(
            [
                "at most 60,000 people in a corpus are supported; remove those that no article names, "
                    + "or set CorpusMembers to 'none' in the project file",
            ],
            index.Problems.Select(problem => problem.Message)
        );
        Assert.Equal((60_000, false), (index.People.Count, index.IsComplete));
    }

    private static ArticleKey Article(int number, string folder, IEnumerable<DelegationEntry> delegations)
    {
        var all = delegations.ToEquatableArray();
        return new(
            new(
                $"a{number}",
                EquatableArray.Of(folder),
                $"A{number}",
                $"/{folder}/a{number}.txt",
                $"{folder}/a{number}.txt",
                $"{folder}/a{number}.txt",
                all
            ),
            s_place,
            null,
            s_place,
            all.Map(_ => s_place),
            IdConfidence.Declared
        );
    }
}
