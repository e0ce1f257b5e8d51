using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool;

/// <summary>The user can fix it: shown as one line, which says what is wrong and what to do.</summary>
internal sealed class ToolException(string message) : Exception(VisibleText.Of(message)) { }
