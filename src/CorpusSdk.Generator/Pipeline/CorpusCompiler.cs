using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// Compiles the corpus of a project from its additional files, reusing what the last run of the same driver made.
/// </summary>
/// <remarks>
/// One step over all files, not one per file: for ten thousand articles each step per file costs the driver
/// milliseconds at every edit, and runs on one core. The last run is remembered with the options object, which a
/// driver keeps for as long as the options are equal. It is a pure memo: the result depends on the inputs alone, and a
/// driver that finds the compilation of another only reuses less.
/// </remarks>
internal static class CorpusCompiler
{
    private static readonly ConditionalWeakTable<CorpusOptions, Memory> s_memories = new();

    public static CorpusCompilation Compile(
        ImmutableArray<AdditionalText> texts,
        CorpusOptions options,
        CorpusSchema schema,
        CancellationToken cancellationToken
    )
    {
        var memory = s_memories.GetOrCreateValue(options);
        var last = memory.Last;
        var collections =
            last is not null && last.Schema.Equals(schema) ? last.Collections : CollectionFiles.Of(schema);
        var files = new CorpusFile?[texts.Length];
        var isSame = last is not null && ReferenceEquals(collections, last.Collections);
        Lazy<Dictionary<AdditionalText, CorpusFile?>> former = new(() => Index(last));
        var unread = new List<int>();
        for (var i = 0; i < files.Length; i++)
        {
            if (isSame && i < last!.Texts.Length && ReferenceEquals(last.Texts[i], texts[i]))
            {
                files[i] = last.Files[i];
            }
            else if (AdditionalFileReader.IsCorpusFile(texts[i], options, collections))
            {
                files[i] = former.Value.TryGetValue(texts[i], out var moved) ? moved : null;
                if (files[i] is null)
                {
                    unread.Add(i);
                }
            }
        }

        var read = Each.Of(
            unread,
            static (_, _) => null,
            (i, _) => AdditionalFileReader.Read(texts[i], options, cancellationToken),
            cancellationToken
        );
        for (var i = 0; i < read.Length; i++)
        {
            files[unread[i]] = read[i];
        }

        CorpusFile[] corpus = [.. files.Where(file => file is not null).Select(file => file!)];
        var compilation =
            last?.Compilation.Update(corpus, schema, cancellationToken)
            ?? CorpusCompilation.Create(corpus, schema, options.Ids, options.Pins, cancellationToken);
        memory.Last = new(texts, files, compilation.Schema, collections, compilation);
        return compilation;
    }

    private static Dictionary<AdditionalText, CorpusFile?> Index(Run? run)
    {
        var files = new Dictionary<AdditionalText, CorpusFile?>();
        for (var i = 0; i < (run?.Files.Length ?? 0); i++)
        {
            files[run!.Texts[i]] = run.Files[i];
        }

        return files;
    }

    /// <param name="Files">What was read of each text; null for those that do not belong to the corpus.</param>
    private sealed record Run(
        ImmutableArray<AdditionalText> Texts,
        CorpusFile?[] Files,
        CorpusSchema Schema,
        CollectionFiles Collections,
        CorpusCompilation Compilation
    );

    private sealed class Memory
    {
        private volatile Run? _last;

        public Run? Last
        {
            get => _last;
            set => _last = value;
        }
    }
}
