using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>A file of a corpus as the compiler would hand it over: decoded from its bytes.</summary>
internal sealed class CorpusText(string path, byte[] content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(new MemoryStream(content), Encoding.UTF8);

    public override string Path { get; } = path;

    public byte[] Content { get; } = content;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
