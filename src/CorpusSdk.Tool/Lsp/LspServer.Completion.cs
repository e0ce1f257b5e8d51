using CorpusSdk.Tool.Lsp.Completion;
using CorpusSdk.Tool.Lsp.Protocol;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Lsp;

// What may be written at the cursor.
internal sealed partial class LspServer
{
    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public Task<LspCompletionList> Completion(TextDocumentPositionParams asked, CancellationToken cancellation) =>
        AskAsync(
            asked.TextDocument,
            LspCompletionList.Empty,
            (path, snapshot) => new CompletionProvider(snapshot, _client).At(path, asked.Position, cancellation),
            cancellation
        );
}
