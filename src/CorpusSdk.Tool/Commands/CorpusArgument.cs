using System.CommandLine;
using System.CommandLine.Parsing;

namespace CorpusSdk.Tool.Commands;

internal static class CorpusArgument
{
    /// <summary>
    /// The argument that selects the corpus, in any form that <see cref="Loading.CorpusLocation.Find"/> accepts.
    /// </summary>
    public static Argument<string?> Create()
    {
        Argument<string?> corpus = new("corpus")
        {
            Description =
                "The corpus folder, a project file, or a project folder. "
                + "Default: the project in the current folder, or the folder 'seeds' in it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        corpus.Validators.Add(RejectUnknownOptions);
        return corpus;
    }

    /// <summary>Without this, an unknown option would be taken for a folder name.</summary>
    public static void RejectUnknownOptions(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var value }] && value.StartsWith('-'))
        {
            result.AddError($"Unknown option '{value}'.");
        }
    }
}
