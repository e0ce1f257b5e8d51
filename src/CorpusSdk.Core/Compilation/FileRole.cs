using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>The names of a file and its role: everything that decides which files belong together.</summary>
internal sealed record FileRole(FileNames Names, bool IsText, bool IsSidecar, bool IsPeople, bool IsData);
