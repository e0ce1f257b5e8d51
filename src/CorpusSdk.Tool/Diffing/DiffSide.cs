using System.Text;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Diffing;

/// <summary>One of the two corpora that are compared: its members, and what is behind them.</summary>
internal sealed class DiffSide
{
    private readonly Func<string, string> _pathOnDisk;
    private readonly Dictionary<string, CorpusArticle> _articles;
    private readonly Dictionary<string, PersonModel> _people;
    private readonly Dictionary<string, CorpusDelegation> _delegations;
    private readonly Dictionary<(string Type, string Id), BoundEntry> _entries;
    private readonly Dictionary<(string Article, string Name), int> _quotes = [];
    private readonly Dictionary<string, string> _files;

    /// <param name="label">What the user called it.</param>
    /// <param name="corpus">The corpus.</param>
    /// <param name="corpusNamespace">The namespace of the generated code.</param>
    /// <param name="pathOnDisk">The path to show for a file of the corpus; null if it is where it was read.</param>
    public DiffSide(string label, CheckedCorpus corpus, string corpusNamespace, Func<string, string>? pathOnDisk = null)
    {
        (Label, Corpus, _pathOnDisk) = (label, corpus, pathOnDisk ?? (path => path));
        Members = CorpusMembers
            .Of(corpus.Compilation, corpusNamespace)
            .DistinctBy(member => member.Path, StringComparer.Ordinal)
            .ToDictionary(member => member.Path, StringComparer.Ordinal);
        _files = corpus
            .Files.DistinctBy(file => file.File.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.File.Path, file => file.File.Text, StringComparer.Ordinal);
        _articles = corpus.Accepted.ToDictionary(article => article.Model.Id, StringComparer.Ordinal);
        _people = corpus.People.ToDictionary(entry => entry.Id, entry => entry.Person, StringComparer.Ordinal);
        _delegations = corpus
            .Accepted.SelectMany(article =>
                article.Model.Delegations.Select(delegation => new CorpusDelegation(article, delegation))
            )
            .ToDictionary(delegation => delegation.Model.Id, StringComparer.Ordinal);
        _entries = corpus
            .Compilation.Collections.Generated.SelectMany(collection =>
                collection.Entries.Select(entry => (Key: (collection.Record.Type, entry.Id), Entry: entry))
            )
            .ToDictionary(entry => entry.Key, entry => entry.Entry);
        foreach (var article in corpus.Accepted)
        {
            for (var i = 0; i < article.Model.Quotes.Count; i++)
            {
                _ = _quotes.TryAdd((article.Model.Id, article.Model.Quotes[i].Name), i);
            }
        }
    }

    /// <summary>What the user called it: a folder, a revision, or the working tree.</summary>
    public string Label { get; }

    public CheckedCorpus Corpus { get; }

    /// <summary>The members of the generated code by their paths, in the order of the core.</summary>
    public IReadOnlyDictionary<string, CorpusMember> Members { get; }

    /// <param name="member">An article or its quotes.</param>
    public CorpusArticle ArticleOf(CorpusMember member) => _articles[member.Id];

    public DiffQuote QuoteOf(CorpusMember member) => new(_articles[member.Owner], _quotes[(member.Owner, member.Id)]);

    public PersonModel PersonOf(CorpusMember member) => _people[member.Id];

    public CorpusDelegation DelegationOf(CorpusMember member) => _delegations[member.Id];

    public BoundEntry EntryOf(CorpusMember member) => _entries[(member.Owner, member.Id)];

    /// <summary>Whether an entry of a collection is also an article.</summary>
    public bool IsArticle(CorpusMember entry) =>
        Corpus.Compilation.Schema.Named(entry.Owner).Collection!.AsArticles && EntryOf(entry).TextPath is not null;

    /// <summary>The text after the front matter of an entry's file; empty if it is not a text.</summary>
    public string TextOf(BoundEntry entry)
    {
        if (entry.TextPath is null || !_files.TryGetValue(entry.Location.Path, out var file))
        {
            return "";
        }

        var bytes = Encoding.UTF8.GetBytes(file);
        return Encoding.UTF8.GetString(bytes.AsSpan(Math.Min(entry.TextByteStart, bytes.Length)));
    }

    /// <summary>The place of a member in the data; null for sets, folders and properties.</summary>
    public DiffPlace? PlaceOf(CorpusMember member) =>
        member.Kind switch
        {
            CorpusMemberKind.Article or CorpusMemberKind.ArticleQuotes => PlaceOf(
                ArticleOf(member).Text.File.Path,
                ArticleOf(member).Model.TextLine
            ),
            CorpusMemberKind.Quote => PlaceOf(QuoteOf(member).Location),
            CorpusMemberKind.Person => PlaceIn(PersonOf(member).DisplayPath, PersonOf(member).Position.Line + 1),
            CorpusMemberKind.Delegation => PlaceIn(
                DelegationOf(member).Model.DisplayPath,
                DelegationOf(member).Model.Position.Line + 1
            ),
            CorpusMemberKind.Entry => PlaceOf(EntryOf(member).Location),
            _ => null,
        };

    /// <param name="path">The file that was read.</param>
    /// <param name="line">From 1.</param>
    public DiffPlace PlaceOf(string path, int line) => new(_pathOnDisk(path), line);

    private DiffPlace PlaceOf(FileLocation location) => PlaceOf(location.Path, location.Start.Line + 1);

    private DiffPlace PlaceIn(string displayPath, int line) =>
        PlaceOf(Path.GetFullPath(Path.Combine(Corpus.Location.ProjectFolder, displayPath)), line);
}

/// <summary>A place in the data.</summary>
/// <param name="Path">The full path of the file. In a revision, the path that the file had.</param>
/// <param name="Line">From 1.</param>
internal sealed record DiffPlace(string Path, int Line);

/// <summary>A quote of one of the two corpora.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Index">Which of the article's quotes it is, from 0.</param>
internal sealed record DiffQuote(CorpusArticle Article, int Index)
{
    public QuoteModel Model => Article.Model.Quotes[Index];

    /// <summary>The quoted characters of the article.</summary>
    public string Text => Model.TextIn(Article.Text.Text);

    /// <summary>The location of its annotation.</summary>
    public FileLocation Location =>
        FileLocation.Of(Article.Checked.AnnotationFile, Article.Checked.Quotes[Index].Declaration.Text.Range);
}
