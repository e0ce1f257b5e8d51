using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>A list of values, whatever its C# type.</summary>
internal abstract class ListFieldKind(string name) : CollectionFieldKind(name)
{
    internal sealed override string Expectation(FieldType type, FieldConstraints constraints) =>
        "a list of " + constraints.LengthRange("entries");

    internal sealed override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    )
    {
        if (ListItems.Read(value) is not { } items)
        {
            return false;
        }

        // Length constraints apply to the list, all others to its items. A text in the place of a list has been
        // reported, and one error is enough.
        if (value.Value is YamlSequence && !HasValidCount(items.Count, constraints, value))
        {
            return false;
        }

        var written = new FactWriter();
        var count = 0;
        foreach (var item in items)
        {
            var itemFacts = new FactWriter();
            if (TryWriteItem(type, constraints, value.Item(item), binder, itemFacts))
            {
                _ = written.Bytes(itemFacts.ToArray());
                count++;
            }
        }

        _ = facts.Number(count).Bytes(written.ToArray());
        return true;
    }

    internal sealed override JsonObject Describe(
        FieldType type,
        FieldConstraints constraints,
        JsonSchemaBuilder builder
    )
    {
        var item = type.Item!.Kind.Describe(type.Item, constraints.ForItems, builder);
        return JsonSchemaBuilder.ListOf(type.AllowsNullItems ? JsonSchemaBuilder.OrNull(item) : item, constraints);
    }

    internal sealed override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        JsonFragment.Object(("type", JsonFragment.Quote("array")), ("items", DescribeItem(type, schema, open)));
}

/// <summary><c>ImmutableArray&lt;T&gt;</c></summary>
internal sealed class ImmutableArrayFieldKind() : ListFieldKind("ImmutableArray")
{
    internal override IReadOnlyList<string> CSharpTypes => ["System.Collections.Immutable.ImmutableArray`1"];

    private protected override string ReaderMethod => "ReadImmutableArray";

    private protected override string CSharpTypeOf(string itemType) =>
        $"global::System.Collections.Immutable.ImmutableArray<{itemType}>";

    private protected override string MissingTest(string value) => value + " is not { IsDefault: false }";

    // A struct is not converted to the sequence by type inference.
    private protected override string ItemsOf(FieldType type, string value, string target)
    {
        var itemType = type.Item!.Kind == FieldKinds.Reference ? target : type.Item.CSharp;
        return $"(global::System.Collections.Generic.IEnumerable<{itemType}>){value}";
    }
}

/// <summary><c>IReadOnlyList&lt;T&gt;</c> and the interfaces that it implements.</summary>
internal sealed class ReadOnlyListFieldKind() : ListFieldKind("ReadOnlyList")
{
    internal override IReadOnlyList<string> CSharpTypes =>
        [
            "System.Collections.Generic.IReadOnlyList`1",
            "System.Collections.Generic.IReadOnlyCollection`1",
            "System.Collections.Generic.IEnumerable`1",
        ];

    internal override bool IsValueType(FieldType type, CorpusSchema schema) => false;

    private protected override string ReaderMethod => "ReadList";

    private protected override string CSharpTypeOf(string itemType) =>
        $"global::System.Collections.Generic.IReadOnlyList<{itemType}>";
}
