using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// Compiles a corpus that need not fit into memory: runs the steps of <see cref="CorpusCompilation"/> article by
/// article, hands each on, and keeps only what articles are checked against each other by.
/// </summary>
/// <remarks>
/// The problems are those of a compilation, but for three things. A quote that is not in its article is not looked for
/// in the others, since that needs all texts at once; people in no article are not reported (advice); and nothing
/// limits the size of a corpus, since it does not become a part of a program.
/// </remarks>
public sealed class StreamedCompilation
{
    private readonly Func<FileNames, CorpusFile> _read;
    private readonly CompilationContext _context;
    private readonly CollectionFiles _collectionFiles;
    private readonly EquatableArray<FileRole> _roles;
    private readonly FilePairing _pairing;
    private readonly StepLog _log = new();
    private readonly EquatableArray<ParsedPeople> _peopleFiles;
    private readonly PeopleIndex _people;
    private readonly List<ArticleKey> _keys = [];
    private readonly List<ArticleSummary> _summaries = [];
    private readonly List<FieldReference> _references = [];
    private readonly List<AmbiguousName> _ambiguous = [];
    private readonly List<Problem> _problems = [];

    /// <summary>Reads the people.</summary>
    /// <param name="files">The files of the corpus, in ordinal order of their paths below the corpus folder.</param>
    /// <param name="read">Reads a file; called once for each, on several threads.</param>
    /// <param name="schema">The user's own properties and collections.</param>
    /// <param name="settings">What the project says about the corpus; null for <see cref="CorpusSettings.Default"/>.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    public StreamedCompilation(
        IEnumerable<FileNames> files,
        Func<FileNames, CorpusFile> read,
        CorpusSchema schema,
        CorpusSettings? settings = null,
        CancellationToken cancellationToken = default
    )
    {
        _read = read;
        _context = new(schema, settings ?? CorpusSettings.Default);
        _collectionFiles = CollectionFiles.Of(schema);
        _roles = files.Select(names => FileRole.Of(names, _collectionFiles)).ToEquatableArray();
        _pairing = FilePairing.Of(_roles, cancellationToken);
        Keys = schema.Keys();
        _peopleFiles = _pairing.People.Select(i => Parse(i).People!).ToEquatableArray();
        _people = PeopleIndex.Build(_peopleFiles, schema, hasMembers: false, cancellationToken);
        _problems.AddRange(_peopleFiles.SelectMany(file => file.Problems));
    }

    /// <summary>The number of articles.</summary>
    public int Count => _pairing.Articles.Count;

    private SchemaKeys Keys { get; }

    /// <summary>
    /// The articles that could be linked, in the order of their files. Some may have errors, or share their id with
    /// another one: only <see cref="Finish"/> tells.
    /// </summary>
    /// <param name="size">How many articles are compiled at once, on all cores.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IEnumerable<IReadOnlyList<StreamedArticle>> Articles(int size, CancellationToken cancellationToken)
    {
        for (var start = 0; start < Count; start += size)
        {
            var batch = Each.Of(
                Enumerable.Range(start, Math.Min(size, Count - start)).Select(i => _pairing.Articles[i]).ToList(),
                (_, _) => null,
                (pair, _) => Compile(pair, cancellationToken),
                cancellationToken
            );
            foreach (var article in batch)
            {
                Keep(article);
            }

            yield return
            [
                .. batch
                    .Where(article => article.Linked is not null)
                    .Select(article => new StreamedArticle(article.Linked!.Model, article.Text.Text)),
            ];
        }
    }

    /// <summary>Checks all articles against each other. Call it once, after all of them were read.</summary>
    /// <param name="declarations">The declarations of the schema.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public StreamedCorpus Finish(SchemaDeclarations declarations, CancellationToken cancellationToken)
    {
        var index = CorpusIndex.Build(_keys.ToEquatableArray(), hasMembers: false, cancellationToken);
        var accepted = AcceptedArticles.Of(_summaries.ToEquatableArray(), index.Articles);
        var bound = Each.Of(
            _pairing.Data,
            (_, _) => null,
            (i, _) => BoundFile.Of(Parse(i).Data!, _context, _collectionFiles, null, _log, cancellationToken).Bound,
            cancellationToken
        );
        var collections = CollectionIndex.Build(bound, _context.Schema, cancellationToken);
        var overlaps = CollectionOverlaps.Of(_collectionFiles, _pairing.Data.Select(i => _roles[i].Names));
        var reported = CorpusProblems.OfAmbiguous(_ambiguous, _people);
        var problems = CorpusProblems.OfSteps(
            _problems
                .Select(problem => reported.TryGetValue(problem, out var other) ? other : problem)
                .Concat(UnpairedSidecars().SelectMany(i => Parse(i).Problems))
                .Concat(_pairing.Problems)
                .Concat(_people.Problems)
                .Concat(index.Problems)
                .Concat(collections.Problems)
                .Concat(
                    ReferenceTargets.Check(
                        _references.ToEquatableArray(),
                        accepted,
                        _people,
                        collections,
                        overlaps,
                        cancellationToken
                    )
                ),
            overlaps,
            _peopleFiles.Count > 0
        );
        var declared = declarations.Check(
            _context.Schema,
            _pairing.Data.Select(i => _roles[i].Names.RelativePath),
            overlaps,
            Count + _pairing.SidecarCount + _peopleFiles.Count > 0 || _context.Schema.Collections.Any()
        );
        var articles = _roles.Where(role => role.IsText || role.IsSidecar).Select(role => role.Names.Path);
        return new(_people.People, collections, CorpusProblems.WithDeclared(problems, declared, articles));
    }

    private ParsedFile Parse(int file) =>
        ParsedFile.Parse(_read(_roles[file].Names), Keys, _collectionFiles, null, _log);

    private ArticleSnapshot Compile((int Text, int Sidecar) pair, CancellationToken cancellationToken)
    {
        var sidecar = pair.Sidecar < 0 ? null : Parse(pair.Sidecar).Sidecar;
        var article = ArticleSnapshot.Of(
            Parse(pair.Text).Text!,
            sidecar,
            _context,
            _people,
            null,
            _log,
            cancellationToken
        );
        return sidecar is null or { Problems.Count: 0 }
            ? article
            : article with
            {
                Problems = article.Problems.Concat(sidecar.Problems).ToEquatableArray(),
            };
    }

    /// <summary>Keeps what is needed when the texts and models are gone.</summary>
    private void Keep(ArticleSnapshot article)
    {
        _problems.AddRange(article.Problems);
        _ambiguous.AddRange(article.Ambiguous);
        if (article.Linked is { } linked)
        {
            _keys.Add(linked.Key);
            _summaries.Add(linked.Summary.NamesOnly());
            _references.AddRange(linked.References);
        }
    }

    private IEnumerable<int> UnpairedSidecars()
    {
        var paired = new HashSet<int>(_pairing.Articles.Select(pair => pair.Sidecar));
        return Enumerable.Range(0, _roles.Count).Where(i => _roles[i].IsSidecar && !paired.Contains(i));
    }
}

/// <summary>An article of a <see cref="StreamedCompilation"/>.</summary>
/// <param name="Model">The valid annotations.</param>
/// <param name="Text">Its text.</param>
public sealed record StreamedArticle(ArticleModel Model, string Text);

/// <summary>What a <see cref="StreamedCompilation"/> has besides its articles.</summary>
/// <param name="People">The people, in ordinal order of their ids.</param>
/// <param name="Collections">The collections of the schema.</param>
/// <param name="Problems">What is wrong with the corpus, file by file and line by line.</param>
public sealed record StreamedCorpus(
    EquatableArray<PersonModel> People,
    CollectionIndex Collections,
    EquatableArray<Problem> Problems
);
