using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// Lists the members of the generated code that come from data or schema. The generator writes these members from the
/// same names, types and conditions; a test compares this list with the compiled code.
/// </summary>
internal static class CorpusMembers
{
    private const string Articles = "Corpus.Articles";
    private const string Quotes = "Corpus.Quotes";
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>The members, each path once; none if there is nothing to generate code for.</summary>
    /// <param name="corpusNamespace">The namespace of the generated code; empty for the global one.</param>
    public static IEnumerable<CorpusMember> Of(CorpusCompilation compilation, string corpusNamespace) =>
        compilation.HasCorpus
            ? OfCorpus(compilation, corpusNamespace)
                .Concat(compilation.Outlines.SelectMany(OfArticle))
                .Concat(compilation.Settings.HasMembers ? compilation.People.Select(OfPerson) : [])
                .Concat(OfCollections(compilation))
                .Concat(OfRecords(compilation.Schema, new(compilation.Schema, corpusNamespace)))
            : [];

    private static IEnumerable<CorpusMember> OfCorpus(CorpusCompilation compilation, string corpusNamespace) =>
        new CorpusMember[]
        {
            new(
                CorpusMemberKind.Corpus,
                "Corpus",
                "global::" + (corpusNamespace.Length > 0 ? corpusNamespace + "." : "") + "Corpus"
            ),
            new(CorpusMemberKind.Set, Articles, Nested(MemberTypes.ArticleSet)),
            new(CorpusMemberKind.Set, "Corpus.People", Nested(MemberTypes.PersonSet)),
            new(CorpusMemberKind.Set, Quotes, Nested(MemberTypes.QuoteSet)),
            new(CorpusMemberKind.Set, "Corpus.Delegations", Nested(MemberTypes.DelegationSet)),
        }.Concat(compilation.Settings.HasMembers ? OfFolders(compilation.Layout) : []);

    private static IEnumerable<CorpusMember> OfFolders(CorpusLayout layout) =>
        FoldersOf(FolderNode.OfArticles(layout), CorpusMemberKind.ArticleFolder, Articles, MemberTypes.ArticleFolders)
            .Concat(
                FoldersOf(FolderNode.OfQuotes(layout), CorpusMemberKind.QuoteFolder, Quotes, MemberTypes.QuoteFolders)
            );

    private static IEnumerable<CorpusMember> FoldersOf(
        FolderNode root,
        CorpusMemberKind kind,
        string set,
        string container
    ) =>
        root.Descendants()
            .Select(folder => new CorpusMember(
                kind,
                set + "." + string.Join(".", folder.Path),
                Nested(container + "." + MemberTypes.OfFolder(folder.Path))
            ));

    private static CorpusMember OfPerson(PersonEntry entry) =>
        new(CorpusMemberKind.Person, "Corpus.People." + entry.Person.Name, "Person", entry.Id);

    private static IEnumerable<CorpusMember> OfArticle(ArticleOutline article)
    {
        var path = "." + string.Join(".", article.Folders.Append(article.Name));
        yield return new(CorpusMemberKind.Article, Articles + path, "Article", article.Id);
        if (article.HasQuotes)
        {
            yield return new(
                CorpusMemberKind.ArticleQuotes,
                Quotes + path,
                Nested(MemberTypes.QuotesOf + "." + MemberTypes.OfQuotes(article)),
                article.Id
            );
        }

        foreach (var quote in article.Quotes.Where(quote => quote.HasMember))
        {
            yield return new(CorpusMemberKind.Quote, Quotes + path + "." + quote.Name, "Quote", quote.Name, article.Id);
        }

        foreach (var delegation in article.Delegations)
        {
            yield return new(
                CorpusMemberKind.Delegation,
                "Corpus.Delegations." + delegation.Name,
                "Delegation",
                delegation.Id
            );
        }
    }

    private static IEnumerable<CorpusMember> OfCollections(CorpusCompilation compilation)
    {
        foreach (var collection in compilation.Collections.Generated)
        {
            var record = collection.Record;
            var set = "Corpus." + record.Collection!.SetName;
            yield return new(CorpusMemberKind.Set, set, Nested(MemberTypes.SetOf(record)), Owner: record.Type);
            foreach (var entry in collection.Entries.Where(entry => entry.HasMember && compilation.Settings.HasMembers))
            {
                yield return new(
                    CorpusMemberKind.Entry,
                    set + "." + entry.Name,
                    "global::" + record.Type,
                    entry.Id,
                    record.Type
                );
            }
        }
    }

    /// <summary>
    /// The user's own properties and what is generated next to them. All else on the built-in records is always there,
    /// and all else in the user's types is the user's own code.
    /// </summary>
    private static IEnumerable<CorpusMember> OfRecords(CorpusSchema schema, GeneratedNames names)
    {
        foreach (var record in schema.Records.Where(record => !record.IsInvalid))
        {
            var name = record.Role is RecordRole.Collection or RecordRole.Value ? record.Type : record.Name;
            foreach (var field in record.Fields)
            {
                yield return new(
                    CorpusMemberKind.Property,
                    name + "." + field.Property,
                    names.TypeOf(field),
                    field.Key
                );
            }

            foreach (var (member, type) in record.Role is RecordRole.Collection ? GeneratedFor(record, names) : [])
            {
                yield return new(CorpusMemberKind.Property, name + "." + member, type);
            }
        }

        foreach (var inverse in InverseReference.Generated(schema))
        {
            yield return new(
                CorpusMemberKind.Property,
                inverse.Target + (inverse.IsInReferencedBy ? ".ReferencedBy." : ".") + inverse.Name,
                $"{List}<{names.TypeOf(inverse.Source.Type)}>"
            );
        }
    }

    private static IEnumerable<(string Name, string Type)> GeneratedFor(SchemaRecord record, GeneratedNames names) =>
        new[]
        {
            (record.GetsId, "Id", "string"),
            (record.GetsLocation, "Location", "global::CorpusSdk.SourceLocation"),
            (record.GetsText, "Text", "string"),
            (record.GetsArticle, "Article", names.Root + "Article"),
        }
            .Where(member => member.Item1)
            .Select(member => (member.Item2, member.Item3));

    private static string Nested(string type) => MemberTypes.Container + "." + type;
}
