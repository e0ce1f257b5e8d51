namespace CorpusSdk.Annotation.Text;

/// <summary>A paragraph: a range of tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct ParagraphSpan(int First, int End);
