using System.CommandLine;

namespace CorpusSdk.Tool.Commands;

internal static class CorpusArgument
{
    /// <summary>The corpus that a command is about: what <see cref="Loading.CorpusLocation.Find"/> takes.</summary>
    public static Argument<string?> Create()
    {
        Argument<string?> corpus = new("corpus")
        {
            Description =
                "The folder of the corpus, a project file, or the folder of a project. By default the project in the current folder, or its folder 'seeds'.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        corpus.Validators.Add(result =>
        {
            // An option that there is not would be taken for a folder.
            if (result.Tokens is [{ Value: var value }] && value.StartsWith('-'))
            {
                result.AddError($"There is no option '{value}'.");
            }
        });
        return corpus;
    }
}
