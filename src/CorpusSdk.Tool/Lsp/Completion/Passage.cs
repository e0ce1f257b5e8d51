using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>Words of an article that an annotation may quote.</summary>
/// <param name="Words">The article's own characters, with white space folded.</param>
/// <param name="Start">Where they begin in the article's text.</param>
/// <param name="Form">What they are in the text: a quotation, for example.</param>
internal sealed record Passage(string Words, int Start, string Form);
