using System.CommandLine;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>dotnet corpus show</c></summary>
internal static class ShowCommand
{
    public static Command Create() =>
        new("show", "Shows what is in a corpus: tables in a terminal, tab-separated lines elsewhere.")
        {
            List("articles", "The articles with what is annotated in each.", Listings.Articles),
            List("people", "The people with what the articles have of them.", Listings.People),
            List("quotes", "The quotes, article by article.", Listings.Quotes),
            List("delegations", "The delegations with their members.", Listings.Delegations),
            Quote(),
        };

    private static Command List(string name, string description, Func<CorpusView, Listing> list)
    {
        var corpus = CorpusArgument.Create();
        Command command = new(name, description) { corpus };
        command.Does(
            (parsed, cancellation) =>
            {
                list(Loaded.Anyway(parsed, corpus, cancellation)).Write(parsed.InvocationConfiguration.Output);
                return ExitCode.Clean;
            }
        );
        return command;
    }

    private static Command Quote()
    {
        Argument<string> id = new("quote")
        {
            Description =
                "Which: the id of the article, a slash, and the id of the quote, as 'show quotes' lists them.",
        };
        var corpus = CorpusArgument.Create();
        Command command = new("quote", "A quote in its passage.") { id, corpus };
        command.Does(
            (parsed, cancellation) =>
            {
                Passage.Write(
                    Loaded.Anyway(parsed, corpus, cancellation),
                    parsed.GetValue(id)!,
                    parsed.InvocationConfiguration.Output
                );
                return ExitCode.Clean;
            }
        );
        return command;
    }
}
