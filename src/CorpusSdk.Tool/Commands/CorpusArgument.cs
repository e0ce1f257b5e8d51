using System.CommandLine;

namespace CorpusSdk.Tool.Commands;

internal static class CorpusArgument
{
    /// <summary>
    /// The argument that selects the corpus, in any form that <see cref="Loading.CorpusLocation.Find"/> accepts.
    /// </summary>
    public static Argument<string?> Create() =>
        new("corpus")
        {
            Description =
                "The corpus folder, a project file, or a project folder. "
                + "Default: the project in the current folder, or the folder 'seeds' in it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
}
