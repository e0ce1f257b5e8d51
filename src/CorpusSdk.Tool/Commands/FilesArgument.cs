using System.CommandLine;

namespace CorpusSdk.Tool.Commands;

/// <summary>Files that a shell may list from patterns, so that one can be there twice.</summary>
internal sealed class FilesArgument : Argument<string[]>
{
    public FilesArgument(string name)
        : base(name) => Arity = ArgumentArity.OneOrMore;
}
