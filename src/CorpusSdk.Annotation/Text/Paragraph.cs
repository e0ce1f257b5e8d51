namespace CorpusSdk.Annotation.Text;

/// <summary>A paragraph: a range of tokens.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="AfterBlank">A blank line or the beginning of the text stands before it.</param>
internal readonly record struct Paragraph(int First, int End, bool AfterBlank);
