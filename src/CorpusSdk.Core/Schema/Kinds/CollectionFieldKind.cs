using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>A list or dictionary with values of <see cref="FieldType.Item"/>.</summary>
internal abstract class CollectionFieldKind(string name) : FieldKind(name)
{
    internal sealed override bool IsCollection => true;

    internal sealed override string CSharpType(FieldType type, GeneratedNames names) =>
        CSharpTypeOf(ItemType(type, names));

    internal sealed override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        $"{reader}.{ReaderMethod}(static {reader} => {ItemExpression(type, reader, names)})";

    internal sealed override string ReferencesExpression(FieldType type, string value, string target, int depth)
    {
        var item = "item" + depth.ToString(CultureInfo.InvariantCulture);
        var references = type.Item!.Kind.ReferencesExpression(type.Item, item, target, depth + 1);
        return $"({MissingTest(value)} ? global::System.Array.Empty<{target}?>() : "
            + $"global::System.Linq.Enumerable.SelectMany({ItemsOf(type, value, target)}, "
            + $"static {item} => {references}))";
    }

    internal sealed override string WriteStatement(
        FieldType type,
        string json,
        string value,
        GeneratedNames names,
        int depth
    )
    {
        var number = depth.ToString(CultureInfo.InvariantCulture);
        var (inner, item, some) = ("json" + number, "item" + number, "some" + number);
        var write = type.Item!.Kind.WriteStatement(
            type.Item,
            inner,
            type.AllowsNullItems ? some : item,
            names,
            depth + 1
        );
        var body = type.AllowsNullItems
            ? $"if ({item} is {{ }} {some}) {{ {write} }} else {inner}.WriteNull();"
            : write;
        return $"{json}.{WriterMethod}<{ItemType(type, names)}>({value}, static ({inner}, {item}) => {{ {body} }});";
    }

    private static string ItemType(FieldType type, GeneratedNames names) =>
        type.Item!.Kind.CSharpType(type.Item, names) + (type.AllowsNullItems ? "?" : "");

    private static string ItemExpression(FieldType type, string reader, GeneratedNames names)
    {
        var value = type.Item!.Kind.ReadExpression(type.Item, reader, names);
        return type.AllowsNullItems
            ? $"{reader}.ReadState() == {FieldBinder.Given} ? ({ItemType(type, names)}){value} : null"
            : value;
    }

    /// <summary>Packs an item; false, and nothing written, if it cannot be used, which has been reported.</summary>
    private protected static bool TryWriteItem(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue item,
        FieldBinder binder,
        FactWriter facts
    )
    {
        var isNull = item.Value is YamlScalar { IsNull: true };
        if (type.AllowsNullItems)
        {
            _ = facts.Number(isNull ? FieldBinder.Null : FieldBinder.Given);
            if (isNull)
            {
                return true;
            }
        }
        else if (isNull)
        {
            item.ReportInvalid(
                type.Item!.Kind.Expectation(type.Item, constraints.ForItems),
                "empty; remove the entry" + (IsSimple(type.Item) ? ", or declare the items as nullable" : "")
            );
            return false;
        }

        return type.Item!.Kind.TryWrite(type.Item, constraints.ForItems, item, binder, facts);
    }

    /// <summary>Whether the items can be null: neither entries of the corpus nor records or collections.</summary>
    internal static bool IsSimple(FieldType item) =>
        !item.Kind.IsCollection
        && item.Kind != FieldKinds.Reference
        && item.Kind != FieldKinds.Record
        && item.IsSupported;

    /// <summary>The items as a JSON Schema.</summary>
    private protected static string DescribeItem(FieldType type, CorpusSchema schema, IReadOnlyList<string> open)
    {
        var item = type.Item!.Kind.DescribeJson(type.Item, schema, open);
        return type.AllowsNullItems ? JsonFragment.Object(("anyOf", $$"""[{{item}},{"type":"null"}]""")) : item;
    }

    /// <summary>The C# type of a collection.</summary>
    private protected abstract string CSharpTypeOf(string itemType);

    /// <summary>The method of <c>FieldReader</c> that reads the collection with a reader for its items.</summary>
    private protected abstract string ReaderMethod { get; }

    /// <summary>The method of <c>CorpusJsonWriter</c> that writes the collection with a writer for its items.</summary>
    private protected virtual string WriterMethod => "WriteList";

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
