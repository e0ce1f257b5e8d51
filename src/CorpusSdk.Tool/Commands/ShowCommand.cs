using System.CommandLine;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus show</c></summary>
internal static class ShowCommand
{
    public static Command Create() =>
        new("show", "Lists the contents of a corpus: a table in a terminal, tab-separated lines when redirected.")
        {
            List("articles", "Lists the articles with their counts of annotations.", Listings.Articles),
            List("people", "Lists the people with their quotes and mentions.", Listings.People),
            List("quotes", "Lists the quotes, article by article.", Listings.Quotes),
            List("delegations", "Lists the delegations with their members.", Listings.Delegations),
            One(
                "quote",
                "Shows a quote in its paragraph.",
                "The quote's id, <article>/<quote>, as listed by 'show quotes'.",
                QuotePassage.Write
            ),
            One(
                "person",
                "Shows a person with their roles, names, quotes and articles.",
                "The person's id, as listed by 'show people'.",
                PersonProfile.Write
            ),
        };

    private static Command List(string name, string description, Func<CorpusView, Listing> list)
    {
        var corpus = CorpusArgument.Create();
        Command command = new(name, description) { corpus };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                list(CommandCorpus.LoadWithNote(parsed, corpus, cancellation))
                    .Write(parsed.InvocationConfiguration.Output);
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static Command One(
        string name,
        string description,
        string idDescription,
        Action<CorpusView, string, TextWriter> write
    )
    {
        Argument<string> id = new(name) { Description = idDescription };
        var corpus = CorpusArgument.Create();
        Command command = new(name, description) { id, corpus };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                write(
                    CommandCorpus.LoadWithNote(parsed, corpus, cancellation),
                    parsed.GetValue(id)!,
                    parsed.InvocationConfiguration.Output
                );
                return ExitCode.Success;
            }
        );
        return command;
    }
}
