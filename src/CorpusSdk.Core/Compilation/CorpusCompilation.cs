using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// An immutable snapshot of a corpus: its files, read, checked against each other and linked. This is the only place
/// where the steps from files to models are listed, but for <see cref="StreamedCompilation"/>; the generator, the
/// command line and editors are hosts of it.
/// </summary>
/// <remarks>
/// <see cref="Update"/> makes the next snapshot from this one, and keeps by reference whatever the change does not
/// touch: the result of a step is computed again only if one of its inputs is another object than before. A result
/// that turns out equal is replaced by the former object, so that the steps behind it do not run.
/// </remarks>
public sealed partial class CorpusCompilation
{
    private CorpusCompilation(CorpusSchema schema, CorpusSettings settings, IReadOnlyList<CorpusFile> files)
    {
        (Schema, Settings, Files) = (schema, settings, files);
        Context = new(schema, settings);
    }

    /// <summary>The user's own properties and collections.</summary>
    public CorpusSchema Schema { get; }

    /// <summary>What the project says about the corpus.</summary>
    public CorpusSettings Settings { get; }

    /// <summary>The files, in the host's order.</summary>
    public IReadOnlyList<CorpusFile> Files { get; }

    /// <summary>
    /// The articles that could be linked, whether they are accepted or not, in the order of their files.
    /// </summary>
    public EquatableArray<CompiledArticle> AllArticles { get; private set; } = EquatableArray<CompiledArticle>.Empty;

    /// <summary>The articles whose id and name are their own, in the order of their files.</summary>
    public EquatableArray<CompiledArticle> Articles { get; private set; } = EquatableArray<CompiledArticle>.Empty;

    /// <summary>The order of everything in the sets of the program.</summary>
    public CorpusLayout Layout => _layout.Value;

    /// <summary>The people with what the articles have of them, in ordinal order of their ids.</summary>
    public EquatableArray<PersonEntry> People => _people.Value;

    /// <summary>The collections of the schema, with the entries that there is room for.</summary>
    public CollectionIndex Collections { get; private set; } = CollectionIndex.Empty;

    /// <summary>Whether there is anything to generate code for.</summary>
    public bool HasCorpus =>
        _pairing.Value.Articles.Count + _pairing.Value.SidecarCount > 0
        || _peopleFiles.Count > 0
        || Schema.Collections.Any();

    /// <summary>What the editors show of the accepted articles: those that have members.</summary>
    internal EquatableArray<ArticleOutline> Outlines { get; private set; } = EquatableArray<ArticleOutline>.Empty;

    /// <summary>The facts of the accepted articles; empty ones in place of those that there is no room for.</summary>
    internal EquatableArray<ArticleFactsEntry> Facts { get; private set; } = EquatableArray<ArticleFactsEntry>.Empty;

    /// <summary>How the facts of the corpus are stored in the assembly.</summary>
    internal FactStorage FactStorage =>
        LiteralBudget.FitStrings(_factBytes + Collections.Bytes) ? FactStorage.Strings : FactStorage.Constants;

    internal PeopleIndex PeopleIndex => _peopleIndex.Value;

    internal EquatableArray<ParsedPeople> PeopleFiles => _peopleFiles;

    /// <summary>Every article with the results of all its steps, in the order of the files.</summary>
    internal IReadOnlyList<ArticleSnapshot> Snapshots => _articles;

    /// <summary>Which steps ran to make this snapshot from the former one.</summary>
    public StepLog Log { get; } = new();

    private CompilationContext Context { get; init; }

    /// <summary>Compiles a corpus.</summary>
    /// <param name="files">In any order. A file that is there twice counts once.</param>
    /// <param name="schema">The user's own properties and collections.</param>
    /// <param name="settings">What the project says about the corpus; null for <see cref="CorpusSettings.Default"/>.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CorpusCompilation Create(
        IReadOnlyList<CorpusFile> files,
        CorpusSchema schema,
        CorpusSettings? settings = null,
        CancellationToken cancellationToken = default
    ) => new CorpusCompilation(schema, settings ?? CorpusSettings.Default, files).Guarded(null, cancellationToken);

    /// <summary>
    /// The corpus after a change; this snapshot itself if nothing has changed. Files are compared by reference: a file
    /// that has not changed must be the same object as before.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CorpusCompilation Update(
        IReadOnlyList<CorpusFile> files,
        CorpusSchema schema,
        CancellationToken cancellationToken = default
    )
    {
        schema = Reused.Or(Schema, schema);
        if (ReferenceEquals(schema, Schema) && IsSame(files, Files))
        {
            return this;
        }

        var context = ReferenceEquals(schema, Schema) ? Context : new(schema, Settings);
        return new CorpusCompilation(schema, Settings, files) { Context = context }.Guarded(this, cancellationToken);
    }

    /// <summary>
    /// The problems as hosts report them: as <see cref="DiagnoseAll"/>, but of thousands of one kind only the first
    /// ones, with the number of the others.
    /// </summary>
    /// <param name="declarations">The declarations that <see cref="Schema"/> was made from, with their
    /// locations.</param>
    public EquatableArray<Problem> Diagnose(SchemaDeclarations declarations) => DiagnoseAll(declarations).Gather();

    /// <summary>
    /// Everything that is wrong with the corpus, and with the declarations of its schema, file by file and line by
    /// line.
    /// </summary>
    /// <param name="declarations">The declarations that <see cref="Schema"/> was made from, with their
    /// locations.</param>
    public EquatableArray<Problem> DiagnoseAll(SchemaDeclarations declarations)
    {
        var declared = declarations.Check(
            Schema,
            _data.Select(file => file.File.RelativePath),
            _overlaps.Value,
            HasCorpus
        );
        var problems = CorpusProblems.WithDeclared(
            _problems.Value,
            declared,
            _parsed.Where(file => file.Text is not null || file.Sidecar is not null).Select(file => file.Path)
        );
        return PeopleAdvice.IsDue(Layout, problems)
            ? problems.Concat(PeopleAdvice.Of(People, PeopleIndex)).InOrder()
            : problems;
    }

    /// <summary>The ids that references may name, for the schemas that editors complete by.</summary>
    internal KnownIds KnownIds() =>
        ReferenceTargets.Known(Schema, _accepted.Value, PeopleIndex, Collections, CorpusIds.Of(this));

    /// <summary>
    /// Compiles the corpus. An exception outside of any step is a bug, and one that would take everything down: it
    /// becomes the only error of an empty corpus.
    /// </summary>
    private CorpusCompilation Guarded(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        try
        {
            return Compile(former, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var empty = new CorpusCompilation(Schema, Settings, []).Compile(null, cancellationToken);
            var failure = Outcome.InternalError(SourceFile.Create("", "", "the corpus", ""), e);
            empty._problems = new(EquatableArray.Of(failure), EquatableArray<Problem>.Empty, []);
            return empty;
        }
    }

    private static bool IsSame(IReadOnlyList<CorpusFile> files, IReadOnlyList<CorpusFile> others)
    {
        if (files.Count != others.Count)
        {
            return false;
        }

        for (var i = 0; i < files.Count; i++)
        {
            if (!ReferenceEquals(files[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }
}
