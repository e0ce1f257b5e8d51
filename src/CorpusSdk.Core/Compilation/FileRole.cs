using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>A file by its names, and what it was parsed as: all that decides which files belong together.</summary>
internal sealed record FileRole(FileNames Names, bool IsText, bool IsSidecar, bool IsPeople, bool IsData);
