using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.CSharpHost;

/// <summary>Reads the files of the corpus from the project's additional files.</summary>
internal static class AdditionalFileReader
{
    /// <summary>Whether a file belongs to the corpus, by its path alone: no text is read in vain.</summary>
    public static bool IsCorpusFile(AdditionalText text, CorpusOptions options, CollectionFiles collections) =>
        options.PathBelowRoot(text.Path) is { } relative && CorpusFile.IsCorpusFile(relative, collections);

    /// <param name="text">A file that <see cref="IsCorpusFile"/>.</param>
    /// <param name="options">Where the corpus is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static CorpusFile Read(AdditionalText text, CorpusOptions options, CancellationToken cancellationToken)
    {
        var source = text.GetText(cancellationToken);
        var relative = options.PathBelowRoot(text.Path)!;
        var fault = source is null
            ? FileFault.OfName(CorpusPath.FileName(relative)) ?? FileFault.NoText
            : FaultOf(source, cancellationToken);
        var content = source?.ToString() ?? "";
        return new(SourceFile.Create(text.Path, relative, options.DisplayPath(text.Path), content), fault);
    }

    /// <summary>
    /// The host decodes whatever it is given, and puts U+FFFD, or falls back to another code page, if the bytes are not
    /// UTF-8. Its checksum is over the bytes: a text that encodes to the same checksum was UTF-8.
    /// </summary>
    private static FileFault? FaultOf(SourceText source, CancellationToken cancellationToken)
    {
        if (source.Encoding is not { } encoding)
        {
            return null;
        }

        if (encoding.CodePage != Encoding.UTF8.CodePage)
        {
            return FileFault.Encoding(encoding.WebName);
        }

        var text = source.ToString();
        cancellationToken.ThrowIfCancellationRequested();
        return text.IndexOf('\uFFFD') >= 0 && !HasChecksum(source, text) ? FileFault.InvalidBytes
            : text.IndexOf('\0') >= 0 ? FileFault.NullCharacter
            : null;
    }

    private static bool HasChecksum(SourceText source, string text)
    {
#pragma warning disable CA5350 // Nothing is protected by it: the host has chosen the algorithm.
        using HashAlgorithm hash =
            source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
#pragma warning restore CA5350
        var bytes = Encoding.UTF8.GetBytes(text);
        var expected = source.GetChecksum();
        return hash.ComputeHash(bytes).SequenceEqual(expected)
            || hash.ComputeHash([.. Encoding.UTF8.GetPreamble(), .. bytes]).SequenceEqual(expected);
    }
}
