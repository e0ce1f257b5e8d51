using System.Text.RegularExpressions;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>string</c></summary>
internal sealed class TextFieldKind() : FieldKind("Text")
{
    private static readonly TimeSpan s_matchTimeout = TimeSpan.FromSeconds(1);

    internal override IReadOnlyList<string> CSharpTypes => ["System.String"];

    internal override ConstraintAttributes Constraints =>
        ConstraintAttributes.StringLength | ConstraintAttributes.RegularExpression | ConstraintAttributes.Url;

    internal override bool IsValueType(FieldType type, CorpusSchema schema) => false;

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        constraints.IsUrl ? UriFieldKind.WebAddress
        : constraints.HasLength ? "text of " + constraints.LengthRange("characters")
        : "text";

    internal override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    )
    {
        if (ScalarFieldKind.ReadText(value) is not { } text || !IsValid(text, type, constraints, value))
        {
            return false;
        }

        _ = facts.Text(text);
        return true;
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder)
    {
        if (constraints.IsUrl)
        {
            return JsonSchemaBuilder.Url();
        }

        var text = JsonSchemaBuilder.Text(constraints.MaxLength, constraints.MinLength);
        return constraints.Pattern is { } own && EcmaPattern.FromDotNet(own) is { } pattern
            ? text.With("pattern", pattern).With("errorMessage", $"must be text that matches '{own}'")
            : text;
    }

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadString()";

    internal override object? DefaultValue(FieldType type, object? constant) =>
        constant is string { Length: > 0 } ? constant : null;

    /// <summary>Checks a text against the constraints, and reports the first one that it violates.</summary>
    private bool IsValid(string text, FieldType type, FieldConstraints constraints, KeyedValue value)
    {
        if (constraints.IsUrl)
        {
            return ValueReader.Url(value) is not null;
        }

        if (!constraints.IsLengthInRange(text.Length))
        {
            value.ReportInvalid(Expectation(type, constraints), FormattableString.Invariant($"{text.Length} long"));
            return false;
        }

        if (constraints.Pattern is { } pattern && FindMismatch(text, pattern) is { } reason)
        {
            value.ReportInvalid(
                $"text that matches '{VisibleText.Shorten(pattern, 200)}'",
                $"'{VisibleText.Shorten(text, 100)}'{reason}"
            );
            return false;
        }

        return true;
    }

    /// <summary>
    /// Null if the whole text matches, as <c>[RegularExpression]</c> requires; otherwise a suffix for the message.
    /// </summary>
    private static string? FindMismatch(string text, string pattern)
    {
        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, s_matchTimeout);
            return match.Success && match.Index == 0 && match.Length == text.Length ? null : "";
        }
        catch (RegexMatchTimeoutException)
        {
            return " (matching took more than a second)";
        }
    }
}
