using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading.Yaml;

namespace CorpusSdk.Core.Reading.Binding;

/// <summary>
/// What a mapping gives for the user's own properties, as it is written: what the values must be is asked later, so
/// that nothing is read again when that changes. Equal to another of the same file with the same keys.
/// </summary>
public sealed class UserFields : IEquatable<UserFields>
{
    /// <summary>Where there is no mapping, or the user has declared nothing.</summary>
    public static readonly UserFields None = new(null, default, []);

    private readonly IReadOnlyList<Entry> _given;

    private UserFields(SourceFile? file, TextRange first, IReadOnlyList<Entry> given) =>
        (File, First, _given) = (file, first, given);

    internal SourceFile? File { get; }

    /// <summary>The first key of the mapping: what to point at where one is missing.</summary>
    internal TextRange First { get; }

    internal static UserFields Of(SourceFile file, YamlMapping mapping, IEnumerable<Entry?> given) =>
        new(
            file,
            mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range,
            [.. given.Where(entry => entry is not null).Select(entry => entry!.Value)]
        );

    internal Entry? Given(string key) =>
        _given.Where(entry => entry.Name == key).Select(entry => (Entry?)entry).FirstOrDefault();

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
