using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>A corpus that is edited while its program runs under <c>dotnet watch</c>.</summary>
[Collection(PackageTests.Name)]
public sealed class WatchTests(PackedPackage package)
{
    /// <summary>Prints each article with its quotes whenever that has changed, which hot reload may cause.</summary>
    private const string Program = """
        using Harbour;

        Console.WriteLine("waiting: " + Corpus.Articles.Count);
        while (true)
        {
            Probe.Print();
            Thread.Sleep(100);
        }

        internal static class Probe
        {
            private static string s_last = "";

            public static void Print()
            {
                var all = string.Join(" ", Corpus.Articles.Select(article =>
                    $"{article.Id}={article.Title}[{string.Join(",", article.Quotes.Select(quote => quote.Text))}]"));
                if (all != s_last)
                {
                    s_last = all;
                    Console.WriteLine("corpus: " + all);
                }
            }
        }
        """;

    private const string Waiting = "Waiting for changes";

    [WatchFact]
    public void Hot_reload_restarts_the_program_at_every_change_of_the_corpus()
    {
        var project = Project();
        using var watch = WatchedProject.Start(project);
        watch.WaitFor("corpus: ferry=The ferry[Blame the fog,] port=The port[]", Waiting);

        // Longer, so that the offsets of the quote change.
        _ = project.With("seeds/ferry.txt", "The ferry is late\n\n\"Blame the fog,\" Jane Doe said.\n");
        watch.WaitFor("corpus: ferry=The ferry is late[Blame the fog,] port=The port[]", Waiting);

        _ = project.With("seeds/quay.md", "The quay\n");
        watch.WaitFor("corpus: ferry=The ferry is late[Blame the fog,] port=The port[] quay=The quay[]", Waiting);

        _ = project.With("seeds/ferry.yaml", "terms: [\"Blame the fog,\"]\n");
        project.Delete("seeds/port.md");
        watch.WaitFor("corpus: ferry=The ferry is late[] quay=The quay[]");
    }

    [WatchFact]
    public void Without_hot_reload_the_program_is_built_again_at_every_change_of_the_corpus()
    {
        var project = Project();
        using var watch = WatchedProject.Start(project, "--no-hot-reload");
        watch.WaitFor("corpus: ferry=The ferry[Blame the fog,] port=The port[]");

        // dotnet watch does not look for new files here: this one comes with the next edit, and is watched afterwards.
        _ = project.With("seeds/quay.txt", "The quay\n");
        _ = project.With("seeds/ferry.txt", "The ferry is late\n\n\"Blame the fog,\" Jane Doe said.\n");
        watch.WaitFor("corpus.watched.props");
        watch.WaitFor(Waiting);

        _ = project.With("seeds/quay.txt", "The long quay\n");
        watch.WaitFor("corpus: ferry=The ferry is late[Blame the fog,] port=The port[] quay=The long quay[]");

        project.Delete("seeds/port.md");
        watch.WaitFor("corpus: ferry=The ferry is late[Blame the fog,] quay=The long quay[]");
    }

    private TestProject Project() =>
        TestProject
            .Console(package, "Harbour")
            .With("Program.cs", Program)
            .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n")
            .With("seeds/ferry.txt", "The ferry\n\n\"Blame the fog,\" Jane Doe said.\n")
            .With("seeds/ferry.yaml", "quotes:\n  - { text: \"Blame the fog,\", speaker: jane-doe, kind: partial }\n")
            .With("seeds/port.md", "The port\n");
}
