using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

/// <summary>
/// Has records of a corpus written with the records that they refer to, instead of with the ids alone. Add it to
/// <see cref="JsonSerializerOptions.Converters"/>.
/// </summary>
/// <remarks>
/// A reference to a record that contains it is an id at any depth. The size of the output grows quickly with the depth:
/// people refer to all of their articles.
/// </remarks>
/// <example><code>
/// var options = new JsonSerializerOptions { Converters = { new NestedReferences(depth: 1) } };
/// string json = JsonSerializer.Serialize(quote, options);   // "speaker": { "id": "jane-doe", "name": "Jane Doe", …
/// </code></example>
public sealed class NestedReferences : JsonConverterFactory
{
    /// <summary>The greatest possible depth.</summary>
    public const int MaxDepth = 4;

    /// <summary>Creates the setting.</summary>
    /// <param name="depth">
    /// How many references in a row are written as objects, from 0 (none) to <see cref="MaxDepth"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="depth"/> is negative or greater than <see cref="MaxDepth"/>.
    /// </exception>
    public NestedReferences(int depth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, MaxDepth);
        Depth = depth;
    }

    /// <summary>How many references in a row are written as objects.</summary>
    public int Depth { get; }

    /// <summary>Returns false: this is a setting that the converters of records read.</summary>
    /// <param name="typeToConvert">A type.</param>
    /// <returns>False.</returns>
    public override bool CanConvert(Type typeToConvert) => false;

    /// <summary>Not called.</summary>
    /// <param name="typeToConvert">A type.</param>
    /// <param name="options">The options.</param>
    /// <returns>Null.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => null;

    internal static int DepthIn(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters)
        {
            if (converter is NestedReferences nested)
            {
                return nested.Depth;
            }
        }

        return 0;
    }
}
