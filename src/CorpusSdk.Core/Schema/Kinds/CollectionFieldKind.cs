using System.Globalization;
using CorpusSdk.Core.Binding;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>A list or dictionary with values of <see cref="FieldType.Item"/>.</summary>
internal abstract class CollectionFieldKind(string name) : FieldKind(name)
{
    internal sealed override bool IsCollection => true;

    internal sealed override string CSharpType(FieldType type, GeneratedNames names) =>
        CSharpTypeOf(type.Item!.Kind.CSharpType(type.Item, names));

    internal sealed override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        $"{reader}.{ReaderMethod}(static {reader} => {type.Item!.Kind.ReadExpression(type.Item, reader, names)})";

    internal sealed override string ReferencesExpression(FieldType type, string value, string target, int depth)
    {
        var item = "item" + depth.ToString(CultureInfo.InvariantCulture);
        var references = type.Item!.Kind.ReferencesExpression(type.Item, item, target, depth + 1);
        return $"({MissingTest(value)} ? global::System.Array.Empty<{target}?>() : "
            + $"global::System.Linq.Enumerable.SelectMany({ItemsOf(type, value, target)}, "
            + $"static {item} => {references}))";
    }

    /// <summary>The C# type of a collection.</summary>
    private protected abstract string CSharpTypeOf(string itemType);

    /// <summary>The method of <c>FieldReader</c> that reads the collection with a reader for its items.</summary>
    private protected abstract string ReaderMethod { get; }

    /// <summary>The C# condition for a value that has no items because it was never set.</summary>
    private protected virtual string MissingTest(string value) => value + " is null";

    /// <summary>The C# expression for the items that may be or contain references.</summary>
    private protected virtual string ItemsOf(FieldType type, string value, string target) => value;

    /// <summary>Whether there are as many items as the constraints allow; reports it if not.</summary>
    private protected static bool HasValidCount(int count, FieldConstraints constraints, KeyedValue value)
    {
        if (constraints.IsLengthInRange(count))
        {
            return true;
        }

        value.ReportInvalid(
            "a list of " + constraints.LengthRange("entries"),
            "a list of " + count.ToString(CultureInfo.InvariantCulture)
        );
        return false;
    }
}
