using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool;

/// <summary>An error that the user can fix. It is printed as one line that says what is wrong and what to do.</summary>
internal sealed class ToolException(string message) : Exception(VisibleText.Of(message)) { }
