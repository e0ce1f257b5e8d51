using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>A kind whose values are one text, with the same error for every text that does not fit.</summary>
internal abstract class ScalarFieldKind(string name) : FieldKind(name)
{
    private const int MaxTextLength = 1_000_000;

    internal sealed override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    )
    {
        if (ReadText(value) is not { } text)
        {
            return false;
        }

        if (TryWrite(text, type, constraints, facts))
        {
            return true;
        }

        var correction = Correction(text);
        value.ReportInvalid(
            Expectation(type, constraints),
            ValueReader.Quoted(text, correction ?? Suggestion(text, constraints)),
            ValueReader.Replace(value.Value.Range, correction)
        );
        return false;
    }

    /// <summary>Packs a text that fits; false, and nothing written, if it does not.</summary>
    private protected abstract bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    );

    /// <summary>
    /// What a text that does not fit certainly means, in the expected notation, so that it can be replaced; null if
    /// that is not known.
    /// </summary>
    private protected virtual string? Correction(string text) => null;

    /// <summary>What a text that does not fit was probably meant to be; null if that is not known.</summary>
    private protected virtual string? Suggestion(string text, FieldConstraints constraints) => null;

    /// <summary>The text of a scalar. Null if there is none or it is too long, which has been reported.</summary>
    internal static string? ReadText(KeyedValue value) => ValueReader.TextUpTo(MaxTextLength)(value)?.Value;
}
