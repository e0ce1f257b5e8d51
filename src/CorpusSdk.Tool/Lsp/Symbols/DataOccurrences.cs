using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Symbols;

/// <summary>What the files of a corpus name, and where.</summary>
internal static class DataOccurrences
{
    /// <summary>All places of a file, in no order.</summary>
    public static IEnumerable<Occurrence> In(CorpusCompilation corpus, string path) =>
        corpus
            .PeopleFiles.Where(file => file.File.Path == path)
            .SelectMany(file => OfPeople(corpus, file))
            .Concat(corpus.Snapshots.Where(article => Has(article, path)).SelectMany(OfArticle))
            .Concat(
                corpus.Collections.Collections.SelectMany(collection =>
                    OfEntries(collection, entry => entry.Location.Path == path)
                )
            )
            .Where(occurrence => occurrence.Place.Path == path);

    /// <summary>All places of a corpus, in no order.</summary>
    public static IEnumerable<Occurrence> Of(CorpusCompilation corpus) =>
        corpus
            .PeopleFiles.SelectMany(file => OfPeople(corpus, file))
            .Concat(corpus.Snapshots.SelectMany(OfArticle))
            .Concat(corpus.Collections.Collections.SelectMany(collection => OfEntries(collection, static _ => true)));

    private static bool Has(ArticleSnapshot article, string path) =>
        article.Text.File.Path == path || article.Sidecar?.File.Path == path;

    private static IEnumerable<Occurrence> OfPeople(CorpusCompilation corpus, ParsedPeople file) =>
        file
            .People.Select(person =>
                At(CorpusSymbol.OfPerson(person.Id.Value), OccurrenceKind.Declaration, file.File, person.Id.Range)
            )
            .Concat(
                corpus
                    .PeopleIndex.People.SelectMany(person => person.Fields.References)
                    .Where(reference => reference.Place.Path == file.File.Path)
                    .Select(Of)
            );

    private static IEnumerable<Occurrence> OfArticle(ArticleSnapshot article)
    {
        if (article.Checked is not { } found)
        {
            yield break;
        }

        var (declaration, annotations) = (found.Declaration, found.AnnotationFile);
        yield return new(CorpusSymbol.OfArticle(found.Id), OccurrenceKind.Declaration, found.IdLocation);
        foreach (var person in declaration.Aliases.SelectMany(alias => alias.People))
        {
            yield return Reference(person);
        }

        foreach (var quote in found.Quotes)
        {
            CorpusSymbol symbol = new(CorpusSymbol.QuoteRecord, quote.Model.Id, found.Id);
            if (quote.Declaration.Id is { } id)
            {
                yield return At(symbol, OccurrenceKind.Declaration, annotations, id.Range);
            }

            yield return At(symbol, OccurrenceKind.Words, annotations, quote.Declaration.Text.Range);
            yield return InText(symbol, OccurrenceKind.Passage, quote.Model.Range);
        }

        foreach (var speaker in declaration.Quotes.SelectMany(quote => quote.Speakers.People))
        {
            yield return Reference(speaker);
        }

        foreach (var delegation in declaration.Delegations)
        {
            yield return At(
                new(CorpusSymbol.DelegationRecord, delegation.Id.Value),
                OccurrenceKind.Declaration,
                annotations,
                delegation.Id.Range
            );
            foreach (var head in delegation.Heads.People)
            {
                yield return Reference(head);
            }

            foreach (var member in delegation.Members)
            {
                yield return Reference(member.Person);
            }
        }

        foreach (var reference in article.Linked?.References ?? [])
        {
            yield return Of(reference);
        }

        foreach (var mention in article.Linked?.Model.Mentions.AsEnumerable() ?? [])
        {
            yield return InText(CorpusSymbol.OfPerson(mention.Person), OccurrenceKind.Mention, mention.Range);
        }

        Occurrence Reference(Located<string> person) =>
            At(CorpusSymbol.OfPerson(person.Value), OccurrenceKind.Reference, annotations, person.Range);

        Occurrence InText(CorpusSymbol symbol, OccurrenceKind kind, TextRange range) =>
            At(symbol, kind, article.Text.File, new(range.Start + article.Text.TextStart, range.Length));
    }

    private static IEnumerable<Occurrence> OfEntries(AcceptedEntries collection, Func<BoundEntry, bool> isWanted) =>
        collection
            .Entries.Where(isWanted)
            .SelectMany(entry =>
                entry
                    .Fields.References.Select(Of)
                    .Prepend(new(new(collection.Record.Type, entry.Id), OccurrenceKind.Declaration, entry.Location))
            );

    private static Occurrence Of(FieldReference reference) =>
        new(new(reference.Target, reference.Id), OccurrenceKind.Reference, reference.Place);

    private static Occurrence At(CorpusSymbol symbol, OccurrenceKind kind, SourceFile file, TextRange range) =>
        new(symbol, kind, FileLocation.Of(file, range));
}
