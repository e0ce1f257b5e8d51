extern alias runtime;
using System.Text.Json.Serialization;
using runtime::CorpusSdk;
using runtime::CorpusSdk.Generated;
using runtime::CorpusSdk.Json;

namespace CorpusSdk.Tool.Corpora;

/// <summary>A delegation of a loaded corpus.</summary>
[JsonConverter(typeof(RecordJsonConverter))]
internal sealed class LoadedDelegation(LoadedArticle article, DelegationFacts facts) : IDelegation
{
    private IReadOnlyList<IPerson>? _heads;
    private IReadOnlyList<LoadedMember>? _members;

    public string Id => facts.Id;

    public string? Party => facts.Party;

    public string? Event => facts.Event;

    public IPerson? Head => facts.Heads.Length == 1 ? article.PersonAt(facts.Heads[0]) : null;

    public IReadOnlyList<IPerson> Heads =>
        LazyField.Get(ref _heads, this, _ => Array.ConvertAll(facts.Heads, article.PersonAt));

    public IReadOnlyList<IDelegationMember> Members =>
        LazyField.Get(
            ref _members,
            this,
            _ =>
                Array.ConvertAll(
                    facts.Members,
                    member => new LoadedMember(article.PersonAt(member.Person), member.Role)
                )
        );

    public int UnnamedCount => facts.UnnamedCount;

    public int? StatedCount => facts.StatedCount < 0 ? null : facts.StatedCount;

    public IArticle Article => article;

    public SourceLocation Location => new(facts.Path, facts.Line, facts.Column);

    void ICorpusRecord.WriteOwnJson(CorpusJsonWriter json) => article.Corpus.WriteOwn(json, this);

    public override string ToString() => Id;

    private sealed record LoadedMember(IPerson Person, string? Role) : IDelegationMember;
}
