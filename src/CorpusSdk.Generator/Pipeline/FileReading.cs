using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A file of the corpus as read.</summary>
/// <param name="Problem">Why its content is not to be trusted; the content is then empty.</param>
/// <param name="Collection">The C# type of the collection that it belongs to; null where it is of no collection.</param>
internal sealed record CorpusFile(CorpusFileKind Kind, SourceFile File, Problem? Problem, string? Collection);

/// <summary>Takes the files of the corpus out of all the project's additional files, and their text out of the host.</summary>
internal static class FileReading
{
    /// <summary>
    /// The file, if it is one of the corpus: told by the path alone, so that no text is read in vain. It is there twice where
    /// it is an entry of a collection and an article as well.
    /// </summary>
    public static ImmutableArray<CorpusFile> Read(AdditionalText text, CorpusOptions options, CollectionFiles collections, CancellationToken cancellation)
    {
        if (options.PathBelowRoot(text.Path) is not { } relative)
        {
            return ImmutableArray<CorpusFile>.Empty;
        }

        var kind = CorpusPath.KindOf(relative);
        var collection = kind != CorpusFileKind.People && DataReader.IsData(relative) && !CorpusPath.IsReadme(relative) ? collections.CollectionOf(relative) : null;
        if (kind == CorpusFileKind.None && collection is null)
        {
            return ImmutableArray<CorpusFile>.Empty;
        }

        var source = text.GetText(cancellation);
        var fault = source is null ? new("it looks like a binary file") : FaultOf(source, cancellation);
        var file = FileOf(source?.ToString() ?? "");
        var read = fault is null
            ? new CorpusFile(kind, file, null, collection)
            : new(kind, FileOf(""), Problem.At(file, fault.In(file.Text), Rules.NotUtf8, CorpusPath.FileName(relative), $" ({fault.Reason})"), collection);
        return collection is null ? ImmutableArray.Create(read)
            : kind == CorpusFileKind.Text && collections.IsArticle(collection) ? ImmutableArray.Create(read, read with { Kind = CorpusFileKind.Data })
            : ImmutableArray.Create(read with { Kind = CorpusFileKind.Data });

        SourceFile FileOf(string content) => SourceFile.Create(text.Path, relative, options.DisplayPath(text.Path), content);
    }

    /// <param name="Sign">What stands where the fault is; null where all of the file is of another encoding.</param>
    private sealed record Fault(string Reason, char? Sign = null)
    {
        public TextRange In(string text) => Sign is { } sign && text.IndexOf(sign) is var at and >= 0 ? new(at, 1) : default;
    }

    /// <summary>
    /// The host decodes whatever it is given, and puts U+FFFD, or another code page, where the bytes are no UTF-8.
    /// Its checksum is over the bytes: a text that encodes to the same checksum was UTF-8.
    /// </summary>
    private static Fault? FaultOf(SourceText source, CancellationToken cancellation)
    {
        if (source.Encoding is not { } encoding)
        {
            return null;
        }

        if (encoding.CodePage != Encoding.UTF8.CodePage)
        {
            return new("it looks like " + encoding.WebName);
        }

        var text = source.ToString();
        cancellation.ThrowIfCancellationRequested();
        if (text.IndexOf('\uFFFD') >= 0 && !HasChecksum(source, text))
        {
            return new("a byte of it is no part of a character", '\uFFFD');
        }

        return text.IndexOf('\0') >= 0 ? new("it holds the character U+0000, as UTF-16 does, and no text", '\0') : null;
    }

    private static bool HasChecksum(SourceText source, string text)
    {
#pragma warning disable CA5350 // Nothing is protected by it: the host has chosen the algorithm.
        using HashAlgorithm hash = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
#pragma warning restore CA5350
        var bytes = Encoding.UTF8.GetBytes(text);
        var expected = source.GetChecksum();
        return hash.ComputeHash(bytes).SequenceEqual(expected) ||
            hash.ComputeHash([.. Encoding.UTF8.GetPreamble(), .. bytes]).SequenceEqual(expected);
    }
}
