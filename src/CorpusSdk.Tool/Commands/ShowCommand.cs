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
            Quote(),
            Person(),
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

    private static Command Quote()
    {
        Argument<string> id = new("quote")
        {
            Description = "The quote's id, <article>/<quote>, as listed by 'show quotes'.",
        };
        var corpus = CorpusArgument.Create();
        Command command = new("quote", "Shows a quote in its paragraph.") { id, corpus };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                QuotePassage.Write(
                    CommandCorpus.LoadWithNote(parsed, corpus, cancellation),
                    parsed.GetValue(id)!,
                    parsed.InvocationConfiguration.Output
                );
                return ExitCode.Success;
            }
        );
        return command;
    }

    private static Command Person()
    {
        Argument<string> id = new("person") { Description = "The person's id, as listed by 'show people'." };
        var corpus = CorpusArgument.Create();
        Command command = new("person", "Shows a person with their roles, names, quotes and articles.") { id, corpus };
        command.SetCancellableAction(
            (parsed, cancellation) =>
            {
                PersonProfile.Write(
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
