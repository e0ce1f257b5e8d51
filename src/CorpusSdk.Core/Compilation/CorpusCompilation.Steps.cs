using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;

namespace CorpusSdk.Core.Compilation;

// The steps, in their order.
public sealed partial class CorpusCompilation
{
    private SchemaKeys _keys = SchemaKeys.None;
    private CollectionFiles _collectionFiles = CollectionFiles.None;
    private ParsedFile[] _parsed = [];
    private EquatableArray<FileRole> _roles = EquatableArray<FileRole>.Empty;
    private EquatableArray<ParsedPeople> _peopleFiles = EquatableArray<ParsedPeople>.Empty;
    private EquatableArray<ParsedData> _data = EquatableArray<ParsedData>.Empty;
    private Step<FilePairing> _pairing = null!;
    private Step<PeopleIndex> _peopleIndex = null!;
    private ArticleSnapshot[] _articles = [];
    private CompiledArticle[] _linked = [];
    private long _factBytes;
    private EquatableArray<ArticleKey> _unplacedKeys = EquatableArray<ArticleKey>.Empty;
    private EquatableArray<ArticleSummary> _summaries = EquatableArray<ArticleSummary>.Empty;
    private Step<CorpusIndex> _index = null!;
    private Step<AcceptedArticles> _accepted = null!;
    private Step<CorpusLayout> _layout = null!;
    private Step<EquatableArray<PersonEntry>> _people = null!;
    private Step<LiteralBudget> _budget = null!;
    private Step<CollectionOverlaps> _overlaps = null!;
    private BoundFile[] _bound = [];
    private EquatableArray<BoundData> _boundData = EquatableArray<BoundData>.Empty;
    private Step<CollectionIndex> _collections = null!;

    private CorpusCompilation Compile(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        ParseFiles(former, cancellationToken);
        PairFiles(former, cancellationToken);
        IndexPeople(former, cancellationToken);
        CompileArticles(former, cancellationToken);
        IndexArticles(former, cancellationToken);
        AcceptArticles(former);
        IndexCollections(former, cancellationToken);
        CollectProblems(former, cancellationToken);
        return this;
    }

    /// <summary>Each file on its own, on all cores.</summary>
    private void ParseFiles(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        _keys = Reused.Or(former?._keys, Schema.Keys());
        _collectionFiles = Reused.Or(former?._collectionFiles, CollectionFiles.Of(Schema));
        var before = new FormerItems<ParsedFile>(former?._parsed, file => file.Path);
        var isSameSchema =
            ReferenceEquals(_keys, former?._keys) && ReferenceEquals(_collectionFiles, former?._collectionFiles);
        _parsed = Each.Of(
            Files,
            (file, i) =>
                !isSameSchema ? null
                : i < former!.Files.Count && ReferenceEquals(former.Files[i], file) ? former._parsed[i]
                : before.Find(file.File.Path, i) is { } moved && moved.IsParsedFrom(file) ? moved
                : null,
            (file, i) => ParsedFile.Parse(file, _keys, _collectionFiles, before.Find(file.File.Path, i), Log),
            cancellationToken
        );
        _roles = Reused.Select(_parsed, former?._parsed, former?._roles, file => file.Role);
    }

    /// <summary>Texts with their sidecars, by names alone.</summary>
    private void PairFiles(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        _pairing = Step<FilePairing>.Run(
            former?._pairing,
            Log,
            StepNames.PairFiles,
            () => FilePairing.Of(_roles, cancellationToken),
            () => FilePairing.Empty,
            _roles
        );
        var (now, before) = (_pairing.Value, former?._pairing.Value ?? FilePairing.Empty);
        Log.Settle(StepNames.ReadFile, _parsed.Length, former?._parsed.Length ?? 0);
        Log.Settle(StepNames.ParsePeople, now.People.Count, before.People.Count);
        Log.Settle(StepNames.ParseSidecar, now.SidecarCount, before.SidecarCount);
        Log.Settle(StepNames.ParseText, now.TextCount, before.TextCount);
        Log.Settle(StepNames.ParseData, now.Data.Count, before.Data.Count);
    }

    private void IndexPeople(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        _peopleFiles = Reused.Or(
            former?._peopleFiles,
            _pairing.Value.People.Select(i => _parsed[i].People!).ToEquatableArray()
        );
        _peopleIndex = Step<PeopleIndex>.Run(
            former?._peopleIndex,
            Log,
            StepNames.IndexPeople,
            () => PeopleIndex.Build(_peopleFiles, Schema, Settings.HasMembers, cancellationToken),
            () => PeopleIndex.Build(EquatableArray<ParsedPeople>.Empty),
            _peopleFiles,
            Schema
        );
    }

    /// <summary>
    /// Checks each article against its own text, then links it with the people whom it may mention; on all cores.
    /// </summary>
    private void CompileArticles(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        var pairs = _pairing.Value.Articles;
        var before = new FormerItems<ArticleSnapshot>(former?._articles, article => article.Text.File.Path);

        // Most articles are known to be current from their files alone: ten thousand snapshots are far apart in memory.
        var isInPlace =
            former is not null
            && ReferenceEquals(_pairing, former._pairing)
            && ReferenceEquals(Context, former.Context);
        var people = former is null ? PeopleChange.All : PeopleIndex.ChangeSince(former.PeopleIndex);
        _articles = Each.Of(
            pairs,
            (pair, i) =>
                isInPlace && IsSameFile(pair.Text) && (pair.Sidecar < 0 || IsSameFile(pair.Sidecar))
                    ? Unconcerned(former!._articles[i])
                : before.Find(TextOf(pair).File.Path, i) is { } moved
                && moved.IsChecked(TextOf(pair), SidecarOf(pair), Context)
                    ? Unconcerned(moved)
                : null,
            (pair, i) =>
                ArticleSnapshot.Of(
                    TextOf(pair),
                    SidecarOf(pair),
                    Context,
                    PeopleIndex,
                    before.Find(TextOf(pair).File.Path, i),
                    Log,
                    cancellationToken
                ),
            cancellationToken
        );
        Log.Settle(StepNames.CheckArticle, _articles.Length, former?._articles.Length ?? 0);
        Log.Settle(StepNames.ViewPeople, _articles.Length, former?._articles.Length ?? 0);
        Log.Settle(StepNames.LinkArticle, _articles.Length, former?._articles.Length ?? 0);

        ArticleSnapshot? Unconcerned(ArticleSnapshot article) =>
            people.IsNone || !people.MayConcern(article.Checked, article.View) ? article : null;

        bool IsSameFile(int file) => ReferenceEquals(_parsed[file], former!._parsed[file]);

        ParsedText TextOf((int Text, int Sidecar) pair) => _parsed[pair.Text].Text!;

        ParsedSidecar? SidecarOf((int Text, int Sidecar) pair) =>
            pair.Sidecar < 0 ? null : _parsed[pair.Sidecar].Sidecar;
    }

    /// <summary>The parts of the articles that other steps see: most edits change none of them.</summary>
    private void IndexArticles(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        _linked = Linked(former);
        AllArticles = Reused.Select(_linked, former?._linked, former?.AllArticles, article => article);
        _factBytes = FactBytes(former);
        _unplacedKeys = Reused.Select(_linked, former?._linked, former?._unplacedKeys, article => article.UnplacedKey);
        _summaries = Reused.Select(_linked, former?._linked, former?._summaries, article => article.Summary);
        _index = Step<CorpusIndex>.Run(
            former?._index,
            Log,
            StepNames.IndexCorpus,
            () => CorpusIndex.Build(_unplacedKeys, Settings.HasMembers, cancellationToken),
            () => CorpusIndex.Empty,
            _unplacedKeys
        );
    }

    /// <summary>The articles that the program gets, and what the sets and the people have of them.</summary>
    private void AcceptArticles(CorpusCompilation? former)
    {
        _accepted = Step<AcceptedArticles>.Run(
            former?._accepted,
            Log,
            StepNames.AcceptArticles,
            () => AcceptedArticles.Of(_summaries, _index.Value.Articles),
            () => AcceptedArticles.None,
            _summaries,
            _index.Value
        );
        _layout = Step<CorpusLayout>.Run(
            former?._layout,
            Log,
            StepNames.LayOut,
            () => CorpusLayout.Of(_accepted.Value.Summaries, PeopleIndex.People),
            () => CorpusLayout.Empty,
            _accepted.Value,
            PeopleIndex
        );
        _people = Step<EquatableArray<PersonEntry>>.Run(
            former?._people,
            Log,
            StepNames.RelatePeople,
            () => PersonCounts.Relate(PeopleIndex.People, _accepted.Value.Summaries, Layout),
            () => EquatableArray<PersonEntry>.Empty,
            PeopleIndex,
            _accepted.Value,
            Layout
        );
        _budget = Step<LiteralBudget>.Run(
            former?._budget,
            Log,
            StepNames.BudgetLiterals,
            () => LiteralBudget.Fits(_factBytes) ? LiteralBudget.Kept : LiteralBudget.Of(AllArticles),
            () => LiteralBudget.Kept,
            LiteralBudget.Fits(_factBytes) ? LiteralBudget.Kept : AllArticles
        );
        Articles = Reused.Or(former?.Articles, _accepted.Value.Among(AllArticles));
        CompiledArticle[] accepted = [.. Articles];
        CompiledArticle[]? before = former is null ? null : [.. former.Articles];
        Outlines = Settings.Members switch
        {
            MemberScope.None => EquatableArray<ArticleOutline>.Empty,
            MemberScope.NoQuotes => Reused.Select(
                accepted,
                before,
                former?.Outlines,
                article => article.Outline.WithoutQuotes
            ),
            _ => Reused.Select(accepted, before, former?.Outlines, article => article.Outline),
        };
        Facts = Reused.Select(
            accepted,
            ReferenceEquals(_budget, former?._budget) ? before : null,
            former?.Facts,
            _budget.Value.FactsOf
        );
    }

    /// <summary>The user's collections: each file bound to the schema, then all entries together.</summary>
    private void IndexCollections(CorpusCompilation? former, CancellationToken cancellationToken)
    {
        _data = Reused.Or(former?._data, _pairing.Value.Data.Select(i => _parsed[i].Data!).ToEquatableArray());
        _overlaps = Step<CollectionOverlaps>.Run(
            former?._overlaps,
            Log,
            StepNames.FindOverlaps,
            () => CollectionOverlaps.Of(_collectionFiles, _pairing.Value.Data.Select(i => _roles[i].Names)),
            () => CollectionOverlaps.None,
            _collectionFiles,
            _pairing.Value,
            _roles
        );
        var before = new FormerItems<BoundFile>(former?._bound, file => file.Data.File.Path);
        _bound = Each.Of(
            _data,
            (data, i) =>
                before.Find(data.File.Path, i) is { } same && same.IsCurrent(data, Context, _collectionFiles)
                    ? same
                    : null,
            (data, i) =>
                BoundFile.Of(data, Context, _collectionFiles, before.Find(data.File.Path, i), Log, cancellationToken),
            cancellationToken
        );
        Log.Settle(StepNames.BindData, _bound.Length, former?._bound.Length ?? 0);
        _boundData = Reused.Select(_bound, former?._bound, former?._boundData, file => file.Bound);
        _collections = Step<CollectionIndex>.Run(
            former?._collections,
            Log,
            StepNames.IndexCollections,
            () => CollectionIndex.Build(_boundData, Schema, cancellationToken),
            () => CollectionIndex.Empty,
            _boundData,
            Schema
        );
        Collections = Reused.Or(former?.Collections, _collections.Value.Within(LiteralBudget.LeftBy(_factBytes)));
    }

    /// <summary>The articles without an internal error; from the former ones, if all of them were linked.</summary>
    private CompiledArticle[] Linked(CorpusCompilation? former)
    {
        if (former is null || former._linked.Length != _articles.Length || former._articles.Length != _articles.Length)
        {
            return [.. _articles.Where(article => article.Linked is not null).Select(article => article.Linked!)];
        }

        CompiledArticle[] linked = [.. former._linked];
        for (var i = 0; i < linked.Length; i++)
        {
            if (!ReferenceEquals(_articles[i], former._articles[i]))
            {
                linked[i] = _articles[i].Linked!;
            }
        }

        return linked.Contains(null!) ? [.. linked.Where(article => article is not null)] : linked;
    }

    /// <summary>
    /// The size of the facts of all articles. Computed from the former size, because visiting ten thousand articles
    /// in memory takes longer.
    /// </summary>
    private long FactBytes(CorpusCompilation? former)
    {
        if (former is null || former._linked.Length != _linked.Length)
        {
            return _linked.Sum(article => (long)article.Facts.Facts.Length);
        }

        var bytes = former._factBytes;
        for (var i = 0; i < _linked.Length; i++)
        {
            if (!ReferenceEquals(_linked[i], former._linked[i]))
            {
                bytes += _linked[i].Facts.Facts.Length - former._linked[i].Facts.Facts.Length;
            }
        }

        return bytes;
    }
}
