using CorpusSdk.Core.Text;

namespace CorpusSdk.Editing;

/// <summary>A file that cannot be edited. The message is one line that says why and what to do.</summary>
internal sealed class EditException(string message) : Exception(VisibleText.Of(message)) { }
