namespace CorpusSdk.AI;

/// <summary>An argument that the model can correct.</summary>
/// <param name="message">What is wrong, and what would be valid.</param>
/// <param name="nearest">The ids that were probably meant.</param>
internal sealed class ToolArgumentException(string message, IReadOnlyList<string>? nearest = null) : Exception(message)
{
    public IReadOnlyList<string>? Nearest => nearest;
}
