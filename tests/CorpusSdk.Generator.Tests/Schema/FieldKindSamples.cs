using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>A property of a kind, with data for it.</summary>
/// <param name="CSharpType">The type of the property, without <c>?</c>.</param>
/// <param name="Yaml">Data that fit.</param>
/// <param name="Value">The value at run time, as text.</param>
/// <param name="InvalidYaml">Data that do not fit.</param>
internal sealed record FieldKindSample(
    FieldKind Kind,
    string CSharpType,
    string Yaml,
    string Value,
    string InvalidYaml
);

/// <summary>A sample for each entry of <see cref="FieldKinds"/> and each C# type that has its kind.</summary>
internal static class FieldKindSamples
{
    private const string Declarations = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Globalization;
        using System.Linq;
        namespace Summit;

        public enum Desk { World, HomeAffairs }
        [Flags] public enum Rights { None = 0, Print = 1, Web = 2 }
        public sealed record Place(string Town);

        public static class Test
        {
            public static string Values() => string.Join('\n', Corpus.Values.Select((value, i) =>
                Show(typeof(Value).GetProperty("P" + i)!.GetValue(value))));

            private static string Show(object? value) => value switch
            {
                null => "null",
                string text => text,
                IPerson person => person.Id,
                IEnumerable items => string.Join('+', items.Cast<object>().Select(Show)),
                IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString()!,
            };
        }

        """;

    public static IReadOnlyList<FieldKindSample> All { get; } =
    [
        new(FieldKinds.Text, "string", "a b", "a b", "[a]"),
        new(FieldKinds.Boolean, "bool", "true", "True", "maybe"),
        new(FieldKinds.Integer, "sbyte", "-128", "-128", "128"),
        new(FieldKinds.Integer, "byte", "255", "255", "256"),
        new(FieldKinds.Integer, "short", "-32768", "-32768", "32768"),
        new(FieldKinds.Integer, "ushort", "65535", "65535", "-1"),
        new(FieldKinds.Integer, "int", "-2147483648", "-2147483648", "1.5"),
        new(FieldKinds.Integer, "uint", "4294967295", "4294967295", "x"),
        new(FieldKinds.Integer, "long", "-9223372036854775808", "-9223372036854775808", "1e30"),
        new(FieldKinds.Integer, "ulong", "18446744073709551615", "18446744073709551615", "-1"),
        new(FieldKinds.FloatingPoint, "float", "1.5", "1.5", "x"),
        new(FieldKinds.FloatingPoint, "double", "0.1", "0.1", "1,5"),
        new(FieldKinds.Decimal, "decimal", "'12.50'", "12.50", "12 €"),
        new(
            FieldKinds.Guid,
            "Guid",
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            "0f8fad5b"
        ),
        new(FieldKinds.Uri, "Uri", "../other", "../other", "a b"),
        new(FieldKinds.EdtfDate, "EdtfDate", "2024-06", "2024-06", "June"),
        new(FieldKinds.DateOnly, "DateOnly", "2024-06-19", "06/19/2024", "2024-06"),
        new(FieldKinds.TimeOnly, "TimeOnly", "14:30", "14:30", "25:00"),
        new(
            FieldKinds.DateTimeOffset,
            "DateTimeOffset",
            "2024-06-19T14:30:00+09:00",
            "06/19/2024 14:30:00 +09:00",
            "noon"
        ),
        new(FieldKinds.DateTime, "DateTime", "2024-06-19T14:30:00", "06/19/2024 14:30:00", "noon"),
        new(FieldKinds.DateTime, "DateTime", "2024-06-19T14:30:00+09:00", "06/19/2024 05:30:00", "2024"),
        new(FieldKinds.Char, "char", "é", "é", "ab"),
        new(FieldKinds.Version, "Version", "1.10", "1.10", "v1.2"),
        new(FieldKinds.TimeSpan, "TimeSpan", "PT1H30M", "01:30:00", "90"),
        new(FieldKinds.Enum, "Desk", "home-affairs", "HomeAffairs", "sports"),
        new(FieldKinds.Flags, "Rights", "[print, web]", "Print, Web", "[prnt]"),
        new(FieldKinds.Reference, "Person", "kim", "kim", "kimm"),
        new(FieldKinds.Record, "Place", "{ town: Oslo }", "Place { Town = Oslo }", "Oslo"),
        new(FieldKinds.ImmutableArray, "ImmutableArray<string>", "[a, b]", "a+b", "{ a: b }"),
        new(FieldKinds.ReadOnlyList, "IReadOnlyList<int>", "[1, 2]", "1+2", "[x]"),
        new(FieldKinds.ReadOnlyList, "IReadOnlyCollection<Desk>", "[world]", "World", "[sports]"),
        new(FieldKinds.ReadOnlyList, "IEnumerable<Person>", "[kim]", "kim", "[kimm]"),
        new(FieldKinds.Dictionary, "ImmutableDictionary<string, int>", "{ yes: 3 }", "[yes, 3]", "[3]"),
        new(FieldKinds.Dictionary, "IImmutableDictionary<string, int>", "{ no: 4 }", "[no, 4]", "{ no: x }"),
        new(FieldKinds.Dictionary, "IReadOnlyDictionary<string, bool>", "{ a: true }", "[a, True]", "a"),
    ];

    /// <summary>
    /// A project with a property for each sample, <c>P0</c> and on, and an entry of data for each. Its method
    /// <c>Summit.Test.Values</c> returns the values of the properties, one to a line.
    /// </summary>
    public static CorpusProject Project(Func<FieldKindSample, string> yaml)
    {
        var entries = All.Select((sample, i) => $"- p{i}: {yaml(sample)}\n");
        var properties = All.Select((sample, i) => $"    public {sample.CSharpType}? P{i} {{ get; init; }}\n");
        return new CorpusProject { HasJsonSchemas = true }
            .With("people.yaml", "- { id: kim, name: Kim }\n")
            .With("values.yaml", string.Concat(entries))
            .WithCode(
                Declarations
                    + "[CorpusCollection(\"values.yaml\")]\npublic sealed partial record Value\n{\n"
                    + string.Concat(properties)
                    + "}\n"
            );
    }
}
