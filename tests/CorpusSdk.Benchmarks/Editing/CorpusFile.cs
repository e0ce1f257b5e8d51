using System.Text;
using CorpusSdk.Core.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>A file of the corpus as an editor keeps it in memory, already decoded.</summary>
internal sealed class CorpusFile(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8, SourceHashAlgorithm.Sha256);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
