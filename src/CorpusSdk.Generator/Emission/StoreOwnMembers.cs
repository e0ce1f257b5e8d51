using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Storage;
using CorpusSdk.Generator.Emission.Schema;
using CorpusSdk.Generator.Templates;

namespace CorpusSdk.Generator.Emission;

/// <summary>Writes the user's own properties of entities, and how they are mapped.</summary>
internal sealed class StoreOwnMembers(CorpusSchema schema, StoreLayout layout, FieldExpressions expressions)
{
    /// <summary>The prefix of types in the library that reads a store.</summary>
    public const string Library = "global::CorpusSdk.EntityFrameworkCore.";

    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>The name of the entity of a record.</summary>
    /// <param name="record">The name of a built-in record, or the type of a collection's.</param>
    public string NameOf(string record) =>
        "Stored" + (schema.Collections.FirstOrDefault(found => found.Type == record)?.Name ?? record);

    /// <summary>The type of the entity of a record.</summary>
    public string EntityOf(string record) => expressions.Root + NameOf(record);

    public void Write(
        StoreTable table,
        string entity,
        string variable,
        SourceWriter members,
        SourceWriter mapping,
        SourceWriter types
    )
    {
        foreach (var column in table.Columns.Where(column => column.Field is not null))
        {
            WriteColumn(column, entity, variable, members, mapping);
        }

        foreach (
            var link in layout.Tables.Where(other =>
                other.Link is not null
                && (
                    table.Collection is null
                        ? other.Collection is null && other.Role == table.Role
                        : other.Collection == table.Collection
                )
            )
        )
        {
            WriteLink(link, entity, variable, members, mapping, types);
        }
    }

    /// <summary>Writes a property with the record that a column has the id of.</summary>
    public static void WriteReference(
        string property,
        string target,
        string key,
        string entity,
        string variable,
        SourceWriter members,
        SourceWriter mapping
    )
    {
        _ = members
            .Line($"private {target}? {Field(property)};")
            .Line($"/// <summary>The record of the property {property}; <c>null</c> if there is none.</summary>")
            .Line(
                $"public {target}? @{property} => {key} is null ? null : "
                    + $"Related(ref {Field(property)}, record => record.Id == {key});"
            )
            .Line($"internal string? {key} {{ get; private set; }}");
        _ = mapping.Line(
            $"{variable}.HasOne<{target}>(\"{property}\").WithMany().HasForeignKey(\"{key}\");\n"
                + $"{variable}.Navigation(\"{property}\").HasField(\"{Field(property)}\");"
        );
    }

    private void WriteColumn(
        StoreColumn column,
        string entity,
        string variable,
        SourceWriter members,
        SourceWriter mapping
    )
    {
        var field = column.Field!;
        if (column.Part != StorePart.Value)
        {
            var part = field.Property + column.Part + "_";
            _ = members.Line($"internal global::System.DateOnly? {part} {{ get; private set; }}");
            _ = mapping.Line($"Column({variable}, \"{part}\", {CSharpText.Literal(column.Name)});");
            return;
        }

        if (field.Type.Kind == FieldKinds.Reference)
        {
            var key = field.Property + "Id_";
            _ = mapping.Line($"Column({variable}, \"{key}\", {CSharpText.Literal(column.Name)});");
            WriteReference(field.Property, EntityOf(field.Type.Record!), key, entity, variable, members, mapping);
            return;
        }

        var type = TypeOf(column);
        if (field.Type.Kind == FieldKinds.EdtfDate)
        {
            _ = members.Line(
                $"[{Library}StorePart(\"Earliest\", \"{field.Property}First_\"), "
                    + $"{Library}StorePart(\"Latest\", \"{field.Property}Last_\")]"
            );
        }

        _ = members
            .Line($"/// <summary>The property {field.Property} of the record.</summary>")
            .Line(
                $"public {type} @{field.Property} {{ get; private set; }}"
                    + (type.EndsWith("?", StringComparison.Ordinal) ? "" : " = default!;")
            );
        _ = mapping.Line(
            $"Column({variable}, \"{field.Property}\", {CSharpText.Literal(column.Name)})" + ConversionOf(column) + ";"
        );
    }

    private void WriteLink(
        StoreTable table,
        string entity,
        string variable,
        SourceWriter members,
        SourceWriter mapping,
        SourceWriter types
    )
    {
        var property = table.Link!.Property;
        var target = EntityOf(table.Link.Type.Item!.Record!);
        var name = $"{entity.Substring(entity.LastIndexOfAny(['.', ':']) + 1)}{property}_";
        var (rows, list) = (property + "Links_", Field(property) + "List");
        _ = members
            .Line($"private {List}<{target}>? {list};")
            .Line($"/// <summary>The records of the property {property}, in its order.</summary>")
            .Line($"[{Library}StoreLink(\"{rows}\", \"Target\")]")
            .Line(
                $"public {List}<{target}> @{property} => Related<{entity}, {target}>(ref {list}, "
                    + $"{rows} is null ? null : "
                    + "global::System.Linq.Enumerable.Select(global::System.Linq.Enumerable.OrderBy("
                    + $"{rows}, link => link.Position_), link => link.Target!), owner => owner.Id == Id, "
                    + $"owner => owner.@{property});"
            )
            .Line($"internal global::System.Collections.Generic.List<{name}>? {rows} {{ get; private set; }}");
        _ = mapping
            .Line(
                $"Map<{name}>(modelBuilder, \"{table.Name}\", [\"OwnerId_\", \"Position_\"], "
                    + "(\"OwnerId_\", \"owner_id\"), (\"Position_\", \"position\"), (\"TargetId_\", \"target_id\"))"
            )
            .Line($"    .HasOne<{target}>(\"Target\").WithMany().HasForeignKey(\"TargetId_\");")
            .Line($"{variable}.HasMany<{name}>(\"{rows}\").WithOne().HasForeignKey(\"OwnerId_\");");
        _ = types
            .Line($"[{RecordTemplate.GeneratedCode}]")
            .Line($"[{Library}StoreOrder(\"Position_\")]")
            .Open($"internal sealed class {name} : {Library}StoredRecord")
            .Line($"internal {name}(CorpusContext context) : base(context) {{ }}")
            .Line("internal string OwnerId_ { get; private set; } = \"\";")
            .Line("internal int Position_ { get; private set; }")
            .Line("internal string TargetId_ { get; private set; } = \"\";")
            .Line($"internal {target}? Target {{ get; private set; }}")
            .Close();
    }

    private string TypeOf(StoreColumn column)
    {
        var field = column.Field!;
        var type = column.Kind switch
        {
            StoreKind.Strings => List + "<string>",
            StoreKind.Integers => List + "<int>",
            StoreKind.Longs => List + "<long>",
            StoreKind.Doubles => List + "<double>",
            StoreKind.Json => "global::System.Text.Json.JsonElement",
            StoreKind.Text when !HasOwnType(field.Type) => "string",
            _ => expressions.TypeOf(field).TrimEnd('?'),
        };
        return type + (column.IsNullable ? "?" : "");
    }

    /// <summary>Whether the text of a column is read as the type that the record has.</summary>
    public static bool HasOwnType(FieldType type) => type.Kind == FieldKinds.Enum || type.Kind == FieldKinds.EdtfDate;

    private static string ConversionOf(StoreColumn column)
    {
        var type = column.Field!.Type;
        return type.Kind == FieldKinds.EdtfDate ? $".HasConversion({Library}StoreConversions.Date)"
            : column.Kind == StoreKind.Json ? $".HasConversion({Library}StoreConversions.Json)"
            : type.Kind == FieldKinds.Enum
                ? $".HasConversion({Library}StoreConversions.Enum<{type.CSharp}>({MembersOf(type)}))"
            : "";
    }

    private static string MembersOf(FieldType type) =>
        string.Join(
            ", ",
            type.Members.Select(member =>
                FormattableString.Invariant($"({CSharpText.Literal(member.Spellings[0])}, {member.Value}L)")
            )
        );

    private static string Field(string property) => "_store" + property;
}
