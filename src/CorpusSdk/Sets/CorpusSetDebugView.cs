using System.Diagnostics;

namespace CorpusSdk;

/// <summary>Shows a set in the debugger as the list of its entries.</summary>
internal sealed class CorpusSetDebugView<T>(CorpusSet<T> set)
    where T : class
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Entries => [.. set];
}
