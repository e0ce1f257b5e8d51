using System.Diagnostics;
using ArchiveSearch;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore.Tests;

/// <summary>The sample answers from the file that its build has pushed.</summary>
public sealed class ArchiveSearchTests(Store store) : IClassFixture<Store>
{
    [Theory]
    [InlineData(0, "    9  Vladimir Putin (vladimir-putin)\n    6  Kim Jong-un (kim-jong-un)\n")]
    [InlineData(0, "-- --by <person>    quotes of a person")]
    [InlineData(
        0,
        "good-friends-and-neighbours: Good Friends and Neighbours : Russia/North Korea (2023-09~)\n",
        "SATELLITES"
    )]
    [InlineData(0, "cooperation, including [satellite] technology support.", "satellite", "-missile")]
    [InlineData(1, "No article matches 'zeppelin'.", "zeppelin")]
    [InlineData(0, "Victor Cha (victor-cha):\n    \"", "--by", "Victor", "Cha")]
    [InlineData(0, "We appreciate North Korea's", "--by", "President Putin")]
    [InlineData(1, "Sergey Lavrov is in the archive, but is not quoted.", "--by", "Sergey Lavrov")]
    [InlineData(1, "Nobody has the id, the name or the alias 'Jane Doe'.", "--by", "Jane", "Doe")]
    [InlineData(
        0,
        "firm support for Russia\"\n    seeds/000_1597e04da5133f28.txt:14:62: We appreciate",
        "--verify",
        "We appreciate North Korea's consistent and firm support for Russia"
    )]
    [InlineData(
        1,
        "'South' instead of 'North'",
        "--verify",
        "\"We appreciate South Korea's consistent and firm support for Russia,\" Putin said."
    )]
    [InlineData(1, "NotFound: ", "--verify", "We have never said anything of the kind in our lives")]
    [InlineData(2, "'--nope' cannot be used like this.", "--nope")]
    [InlineData(2, "'--by' cannot be used like this.", "--by")]
    [InlineData(2, "'--by' cannot be used like this.", "satellite", "--by", "Putin")]
    public async Task The_sample_prints(int exitCode, string part, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Store.Metadata("ArchiveSearch"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var sample = Process.Start(start)!;
        var errors = sample.StandardError.ReadToEndAsync();
        var output = await sample.StandardOutput.ReadToEndAsync() + await errors;
        await sample.WaitForExitAsync();
        Assert.Contains(part, output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(exitCode, sample.ExitCode);
    }

    [Fact]
    public async Task Its_questions_have_the_same_answers_over_a_compiled_corpus()
    {
        await using var context = store.Open();
        var speakers = Questions.Speakers(Corpus.People.AsQueryable()).ToList();
        Assert.NotEmpty(speakers);
        Assert.Equal(speakers, await Questions.Speakers(context.People).ToListAsync());

        foreach (var person in Corpus.People)
        {
            foreach (var name in person.Aliases.Append(person.Id).Append(person.Name))
            {
                Assert.Equal(
                    Questions.Named(Corpus.People.AsQueryable(), name).Select(found => found.Id),
                    await Questions.Named(context.People, name).Select(found => found.Id).ToListAsync()
                );
            }

            Assert.Equal(
                Questions.SaidBy(Corpus.Quotes.AsQueryable(), person).Select(quote => quote.Id),
                await Questions.SaidBy(context.Quotes, person).Select(quote => quote.Id).ToListAsync()
            );
        }
    }
}
