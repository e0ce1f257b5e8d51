using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// Takes the files of the corpus out of all the project's additional files, and their text out of the host.
/// </summary>
internal static class FileReading
{
    /// <summary>
    /// The file in each of its roles in the corpus: told by the path alone, so that no text is read in vain.
    /// </summary>
    public static ImmutableArray<CorpusFile> Read(
        AdditionalText text,
        CorpusOptions options,
        CollectionFiles collections,
        CancellationToken cancellation
    )
    {
        if (options.PathBelowRoot(text.Path) is not { } relative || !CorpusFile.IsWanted(relative, collections))
        {
            return ImmutableArray<CorpusFile>.Empty;
        }

        var source = text.GetText(cancellation);
        var fault = source is null ? FileFault.Binary : FaultOf(source, cancellation);
        return ImmutableArray.CreateRange(
            CorpusFile.Of(
                text.Path,
                relative,
                options.DisplayPath(text.Path),
                source?.ToString() ?? "",
                fault,
                collections
            )
        );
    }

    /// <summary>
    /// The host decodes whatever it is given, and puts U+FFFD, or another code page, where the bytes are no UTF-8.
    /// Its checksum is over the bytes: a text that encodes to the same checksum was UTF-8.
    /// </summary>
    private static FileFault? FaultOf(SourceText source, CancellationToken cancellation)
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
        cancellation.ThrowIfCancellationRequested();
        if (text.IndexOf('\uFFFD') >= 0 && !HasChecksum(source, text))
        {
            return FileFault.NoCharacter;
        }

        return text.IndexOf('\0') >= 0 ? FileFault.Null : null;
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
