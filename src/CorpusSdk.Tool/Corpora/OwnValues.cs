extern alias runtime;
using System.Text.Json.Nodes;
using runtime::CorpusSdk;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Schema;
using CorpusSdk.Tool.Exporting;
using CorpusSdk.Tool.Loading;
using runtime::CorpusSdk.Json;

namespace CorpusSdk.Tool.Corpora;

/// <summary>The values of the properties that the program has added to the built-in records.</summary>
internal sealed class OwnValues(CorpusView corpus)
{
    private readonly Lazy<Dictionary<(RecordRole Role, string Id), BoundFields>> _fields = new(() => FieldsOf(corpus));

    public void Write(CorpusJsonWriter json, ICorpusRecord record)
    {
        var role = record switch
        {
            IArticle => RecordRole.Article,
            IPerson => RecordRole.Person,
            IQuote => RecordRole.Quote,
            _ => RecordRole.Delegation,
        };
        if (ValuesOf(role, record.Id) is { } values)
        {
            json.WriteMembers(values);
        }
    }

    private JsonObject? ValuesOf(RecordRole role, string id) =>
        _fields.Value.TryGetValue((role, id), out var fields)
            ? OwnProperties.AsInProgram(corpus.Schema, corpus.Schema.Of(role), fields)
            : null;

    private static Dictionary<(RecordRole, string), BoundFields> FieldsOf(CorpusView corpus)
    {
        Dictionary<(RecordRole, string), BoundFields> all = [];
        foreach (var article in corpus.Articles)
        {
            Add(RecordRole.Article, article.Model.Id, article.Model.Fields);
        }

        foreach (var person in corpus.People)
        {
            Add(RecordRole.Person, person.Id, person.Person.Fields);
        }

        foreach (var quote in corpus.Quotes)
        {
            Add(RecordRole.Quote, quote.Id, quote.Model.Fields);
        }

        foreach (var delegation in corpus.Delegations)
        {
            Add(RecordRole.Delegation, delegation.Model.Id, delegation.Model.Fields);
        }

        return all;

        void Add(RecordRole role, string id, BoundFields fields)
        {
            if (fields.Facts.Count > 0)
            {
                all[(role, id)] = fields;
            }
        }
    }
}
