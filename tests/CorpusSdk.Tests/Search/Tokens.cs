using System.Text;

namespace CorpusSdk.Tests.Search;

/// <summary>The tokens of a text, each as <c>term@start..end</c>.</summary>
internal static class Tokens
{
    public static IReadOnlyList<string> Of(string text)
    {
        var sink = new Sink([]);
        _ = Tokenizer<Sink>.Run(Encoding.UTF8.GetBytes(text), 0, ref sink);
        return sink.Found;
    }

    /// <summary>The terms without offsets, separated by spaces.</summary>
    public static string TermsOf(string text) =>
        string.Join(' ', Of(text).Select(token => token[..token.LastIndexOf('@')]));

    private struct Sink(List<string> found) : ITokenSink
    {
        public readonly List<string> Found => found;

        public readonly void Add(ReadOnlySpan<byte> term, TokenKind kind, int position, int start, int end)
        {
            Assert.Equal(found.Count, position);
            found.Add($"{Encoding.UTF8.GetString(term)}@{start}..{end}");
        }
    }
}
