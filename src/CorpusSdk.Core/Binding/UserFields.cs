
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>
/// What a mapping gives for the user's own properties, as it is written: what the values must be is asked later, so
/// that nothing is read again when that changes. Equal to another of the same file with the same keys.
/// </summary>
public sealed class UserFields : IEquatable<UserFields>
{
    /// <summary>Where there is no mapping, or the user has declared nothing.</summary>
    public static readonly UserFields None = new(null, default, []);

    private readonly IReadOnlyList<KeyedValue> _given;

    private UserFields(SourceFile? file, TextRange first, IReadOnlyList<KeyedValue> given) =>
        (File, First, _given) = (file, first, given);

    internal SourceFile? File { get; }

    /// <summary>The first key of the mapping: what to point at where one is missing.</summary>
    internal TextRange First { get; }

    internal static UserFields Of(SourceFile file, YamlMapping mapping, IEnumerable<KeyedValue?> given) =>
        new(
            file,
            mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range,
            [.. given.Where(entry => entry is not null).Select(entry => entry!.Value)]
        );

    internal KeyedValue? Given(string key) =>
        _given.Where(entry => entry.Name == key).Select(entry => (KeyedValue?)entry).FirstOrDefault();

    public bool Equals(UserFields? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Equals(File, other.File)
            && First == other.First
            && _given
                .Select(entry => (entry.Name, entry.Key))
                .SequenceEqual(other._given.Select(entry => (entry.Name, entry.Key)))
        );

    public override bool Equals(object? obj) => Equals(obj as UserFields);

    public override int GetHashCode() => unchecked((First.GetHashCode() * 31) + _given.Count);
}
