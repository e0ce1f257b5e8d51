using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Binding;

/// <summary>
/// The values that a mapping has for the user's own properties, as written. They are bound to their types later, so
/// that a change of types does not cause the file to be read again. Two instances are equal if they come from the same
/// file and have the same keys.
/// </summary>
public sealed class UserFields : IEquatable<UserFields>
{
    /// <summary>For a missing mapping, or if the user has declared no properties.</summary>
    public static readonly UserFields None = new(null, default, []);

    private readonly IReadOnlyList<KeyedValue> _given;

    private UserFields(SourceFile? file, TextRange first, IReadOnlyList<KeyedValue> given) =>
        (File, First, _given) = (file, first, given);

    internal SourceFile? File { get; }

    /// <summary>The first key of the mapping: where a missing key is reported.</summary>
    internal TextRange First { get; }

    internal bool IsEmpty => _given.Count == 0;

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
