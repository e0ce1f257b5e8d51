using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Schema;

/// <summary>
/// A type that the program itself declares under the name of a generated type: the user's part of it, or another type.
/// </summary>
/// <param name="Namespace">The namespace of the declaration; empty for the global one.</param>
/// <param name="Name">The name of the type.</param>
/// <param name="Members">
/// The members that the user has written, in ordinal order: the names of all members except methods, and methods with
/// the simple names of their parameter types, such as <c>Equals(Article)</c>. Attributes of the type are in brackets:
/// <c>[GeneratedCode]</c>.
/// </param>
public sealed record ProgramType(string Namespace, string Name, EquatableArray<string> Members)
{
    /// <summary>Whether it cannot be a part of the generated type.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether the user has written a constructor, so that there can be objects without facts.</summary>
    public bool HasConstructor { get; init; }

    /// <summary>Whether the user's part derives from another record.</summary>
    public bool HasBase { get; init; }

    /// <summary>
    /// The initializer that a generated constructor needs to compile, such as <c>base(default(string)!)</c>. The error
    /// has been reported. Null if none is needed.
    /// </summary>
    public string? Initializer { get; init; }

    /// <summary>Whether the user has written a member of that name.</summary>
    public bool Declares(string name) =>
        Members.Any(member =>
            member.StartsWith(name, StringComparison.Ordinal)
            && (member.Length == name.Length || member[name.Length] == '(')
        );
}
