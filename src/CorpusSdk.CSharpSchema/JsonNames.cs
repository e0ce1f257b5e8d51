using Microsoft.CodeAnalysis;

namespace CorpusSdk.CSharpSchema;

/// <summary>The names of properties in JSON, as System.Text.Json has them.</summary>
internal static class JsonNames
{
    /// <summary>The values of <c>JsonIgnoreCondition</c> that exclude a property from what is written.</summary>
    private enum IgnoreCondition
    {
        Always = 1,
        WhenWriting = 4,
    }

    /// <summary>
    /// The text of <c>[JsonPropertyName]</c>, or the C# name in camel case; null if <c>[JsonIgnore]</c> excludes it.
    /// </summary>
    /// <param name="name">The C# name.</param>
    /// <param name="symbol">The property or parameter with the attributes.</param>
    /// <param name="compilation">The program.</param>
    public static string? Of(string name, ISymbol symbol, Compilation compilation)
    {
        // Without a condition: always. Nulls are left out anyway.
        var isIgnored =
            AttributeArguments.Find(symbol, "JsonIgnore", compilation) is { } ignore
            && ignore.Named("Condition") is null or (int)IgnoreCondition.Always or (int)IgnoreCondition.WhenWriting;
        return isIgnored
            ? null
            : AttributeArguments.TextOf(symbol, "JsonPropertyName", compilation) ?? RecordReader.CamelCase(name);
    }
}
