using CorpusSdk.Core.Storage;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Whether this version of the tool understands a store.</summary>
internal static class StoreFormat
{
    /// <exception cref="ToolException">The store was written by a newer version.</exception>
    public static void EnsureKnown(int format, string name)
    {
        if (format > StoreLayout.Format)
        {
            throw new ToolException(
                $"'{name}' has format {format} of a newer version of dotnet corpus, and this version, "
                    + $"{CorpusTool.Version}, writes format {StoreLayout.Format}; "
                    + "update the tool, or pass another database"
            );
        }
    }
}
