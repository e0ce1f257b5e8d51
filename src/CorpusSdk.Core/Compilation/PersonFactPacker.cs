using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Models;

namespace CorpusSdk.Core.Compilation;

/// <summary>Packs the facts of a person, in the order in which the library's <c>PersonFacts</c> reads them.</summary>
internal static class PersonFactPacker
{
    public static PackedFacts Of(PersonEntry entry)
    {
        var person = entry.Person;
        return new(
            new FactWriter()
                .Text(person.Id)
                .Text(person.FullName)
                .List(person.Aliases, static (writer, alias) => writer.Text(alias))
                .Text(person.Country)
                .List(person.Roles, static (writer, role) => writer.Text(role.Title).Date(role.From).Date(role.To))
                .List(entry.Articles, static (writer, article) => writer.Key(StableHash.Of(article)))
                .Text(person.DisplayPath)
                .Number(person.Position.Line + 1)
                .Number(person.Position.Column + 1)
                .Number(person.Fields.Facts.Count)
                .Bytes(person.Fields.Facts)
                .ToArray()
        );
    }
}
