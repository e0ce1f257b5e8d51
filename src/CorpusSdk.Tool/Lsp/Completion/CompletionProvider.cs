using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>
/// What may be written at the cursor in a file of data: keys, ids, words of enumerations, and the article's own words.
/// </summary>
/// <param name="snapshot">The corpus.</param>
/// <param name="client">What the client can show.</param>
internal sealed class CompletionProvider(LspSnapshot snapshot, ClientCapabilities? client)
{
    public LspCompletionList At(string path, LspPosition position, CancellationToken cancellation)
    {
        if (snapshot.FileAt(path) is not { Fault: null, File: var file })
        {
            return LspCompletionList.Empty;
        }

        var schemas = FileSchemas.Of(snapshot.Schema);
        if (
            schemas.For(file.RelativePath) is not { } schema
            || CursorFinder.Find(file.RelativePath, file.Text, OpenDocument.OffsetOf(file.Text, position))
                is not { } place
        )
        {
            return LspCompletionList.Empty;
        }

        var node = schema.At(place.Path);
        (place, node) = Item(place, node);
        ItemFactory items = new(place, file, client);
        CompletionTarget target = new(place, node, file, schemas.IsArticle(file.RelativePath) ? ArticleOf(file) : null);
        if (place.IsKey)
        {
            AddKeys(target, items);
        }

        return new(place.IsValue && AddValues(target, items, cancellation), items.Items);
    }

    private void AddKeys(CompletionTarget target, ItemFactory items)
    {
        KeyCompletions keys = new(target.Place, items);
        keys.Add(target.Node);
        if (target.Place.Path is [{ Key: { } key }] && target.IsArticleKey(key, "aliases", snapshot))
        {
            keys.Add(
                target.Article!.Ambiguous.Select(name => (name.Name, string.Join(" or ", name.People))).Distinct()
            );
        }
    }

    /// <summary>A cell contains the items of a list; a line below a key may begin the first item of a list.</summary>
    private static (CursorPlace Place, SchemaNode Node) Item(CursorPlace place, SchemaNode node)
    {
        if (!node.IsList)
        {
            return (place, node);
        }

        if (place.Format == DataFormat.Csv)
        {
            return (CsvCursor.ItemOf(place), node.Item);
        }

        return place.IsOwnLine && !node.IsMapping
            ? (place with { Prefix = "- ", Column = place.Column + 2, Keys = [], IsOwnLine = false }, node.Item)
            : (place, node);
    }

    /// <returns>Whether the list depends on what is typed.</returns>
    private bool AddValues(CompletionTarget target, ItemFactory items, CancellationToken cancellation)
    {
        foreach (var reference in target.Node.Targets.Distinct(StringComparer.Ordinal))
        {
            new IdCompletions(snapshot, target.Place, items).Add(reference, FirstOf(reference, target));
        }

        AddWords(target, items);
        return new PassageCompletions(snapshot, target, items).Add(cancellation) || target.Node.Targets.Count > 0;
    }

    private static void AddWords(CompletionTarget target, ItemFactory items)
    {
        var (place, node) = (target.Place, target.Node);
        foreach (var word in node.Words)
        {
            var isBoolean = word is "true" or "false" && place.Style == ScalarStyle.Plain;
            if ((isBoolean ? word : PlaceText.Write(place, word, isToken: true)) is { } text)
            {
                items.Add(CompletionItemKind.EnumMember, word, text, PlaceText.OpeningMark(place) + word);
            }
        }
    }

    /// <summary>The people whom the article mentions; for an alias, first those who have that name.</summary>
    private IEnumerable<string> FirstOf(string reference, CompletionTarget target)
    {
        if (reference != "Person" || target.Article is null)
        {
            return [];
        }

        var named =
            target.Place.Path is [{ Key: { } key }, { Key: { } alias }, ..]
            && target.IsArticleKey(key, "aliases", snapshot)
                ? snapshot
                    .Compilation.PeopleIndex.People.Where(person =>
                        person.FullName == alias || person.Aliases.Contains(alias)
                    )
                    .Select(person => person.Id)
                : [];
        return named.Concat(target.Article.Linked?.Model.PeopleInOrder() ?? []);
    }

    private ArticleSnapshot? ArticleOf(SourceFile file) =>
        snapshot.Compilation.Snapshots.FirstOrDefault(article =>
            article.Text.File.Path == file.Path || article.Sidecar?.File.Path == file.Path
        );
}

/// <summary>A value that is typed.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Node">What it may be.</param>
/// <param name="File">The file.</param>
/// <param name="Article">The article that the file annotates; null if it is another file.</param>
internal sealed record CompletionTarget(CursorPlace Place, SchemaNode Node, SourceFile File, ArticleSnapshot? Article)
{
    /// <summary>Whether a key of the data is a built-in key of articles, whatever the program calls it.</summary>
    public bool IsArticleKey(string name, string key, LspSnapshot snapshot) =>
        Article is not null && snapshot.Compilation.Schema.ArticleKeys.NameOf(key) == name;
}
