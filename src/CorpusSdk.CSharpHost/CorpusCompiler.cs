using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpHost;

/// <summary>
/// Compiles the corpus of a project from its additional files, reusing what the last run of the same driver made.
/// </summary>
/// <remarks>
/// One step over all files, not one per file: for ten thousand articles each step per file costs the driver
/// milliseconds at every edit, and runs on one core. The last run is remembered with the options object, which a
/// driver keeps for as long as the options are equal. It is a pure memo: the result depends on the inputs alone, and a
/// driver that finds the compilation of another only reuses less. Analyzers and editors find the last run by the texts,
/// which are the same objects for all of them.
/// </remarks>
internal static class CorpusCompiler
{
    private static readonly ConditionalWeakTable<CorpusOptions, Memory> s_memories = new();
    private static readonly ConditionalWeakTable<AdditionalText, Memory> s_published = new();

    public static CorpusCompilation Compile(
        ImmutableArray<AdditionalText> texts,
        CorpusOptions options,
        CorpusSchema schema,
        CancellationToken cancellationToken
    )
    {
        var memory = s_memories.GetOrCreateValue(options);
        memory.Last = Run(texts, options, schema, memory.Last, cancellationToken);
        Publish(memory.Last);
        return memory.Last.Compilation;
    }

    /// <summary>
    /// The corpus for a reader that has no options object of its own to keep. Starts from the last run for the same
    /// project, whoever made it.
    /// </summary>
    public static CorpusCompilation Read(
        ImmutableArray<AdditionalText> texts,
        CorpusOptions options,
        CorpusSchema schema,
        CancellationToken cancellationToken
    )
    {
        var run = Run(texts, options, schema, Published(texts, options), cancellationToken);
        Publish(run);
        return run.Compilation;
    }

    /// <summary>The corpus that was compiled last from exactly these texts; null if there is none.</summary>
    public static CorpusCompilation? Find(ImmutableArray<AdditionalText> texts, CorpusOptions options)
    {
        if (Published(texts, options) is not { } run || run.Texts.Length != texts.Length)
        {
            return null;
        }

        for (var i = 0; i < texts.Length && run.Texts != texts; i++)
        {
            if (!ReferenceEquals(run.Texts[i], texts[i]))
            {
                return null;
            }
        }

        return run.Compilation;
    }

    /// <summary>By the first and the last text: an edit replaces one of them at most.</summary>
    private static void Publish(CorpusRun run)
    {
        if (run.Texts.Length > 0)
        {
            s_published.GetOrCreateValue(run.Texts[0]).Last = run;
            s_published.GetOrCreateValue(run.Texts[run.Texts.Length - 1]).Last = run;
        }
    }

    private static CorpusRun? Published(ImmutableArray<AdditionalText> texts, CorpusOptions options)
    {
        return texts.Length == 0 ? null : Of(texts[0]) ?? Of(texts[texts.Length - 1]);

        CorpusRun? Of(AdditionalText text) =>
            s_published.TryGetValue(text, out var memory) && memory.Last is { } run && run.Options.Equals(options)
                ? run
                : null;
    }

    private static CorpusRun Run(
        ImmutableArray<AdditionalText> texts,
        CorpusOptions options,
        CorpusSchema schema,
        CorpusRun? last,
        CancellationToken cancellationToken
    )
    {
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
            ?? CorpusCompilation.Create(corpus, schema, options.Settings, cancellationToken);
        return new(texts, options, files, compilation.Schema, collections, compilation);
    }

    private static Dictionary<AdditionalText, CorpusFile?> Index(CorpusRun? run)
    {
        var files = new Dictionary<AdditionalText, CorpusFile?>();
        for (var i = 0; i < (run?.Files.Length ?? 0); i++)
        {
            files[run!.Texts[i]] = run.Files[i];
        }

        return files;
    }

    /// <param name="Files">What was read of each text; null for those that do not belong to the corpus.</param>
    private sealed record CorpusRun(
        ImmutableArray<AdditionalText> Texts,
        CorpusOptions Options,
        CorpusFile?[] Files,
        CorpusSchema Schema,
        CollectionFiles Collections,
        CorpusCompilation Compilation
    );

    private sealed class Memory
    {
        private volatile CorpusRun? _last;

        public CorpusRun? Last
        {
            get => _last;
            set => _last = value;
        }
    }
}
