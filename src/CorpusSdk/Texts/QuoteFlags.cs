namespace CorpusSdk;

/// <summary>
/// The layout of the packed number with the kinds of a quote, and with the optional facts that follow it. Most quotes
/// have no optional facts; all of this then takes one byte.
/// </summary>
internal static class QuoteFlags
{
    /// <summary>The bit with the <c>QuoteKind</c>.</summary>
    public const int KindMask = 1;

    /// <summary>The position of the two bits with the <c>AttributionKind</c>.</summary>
    public const int AttributionShift = 1;

    /// <summary>The two bits, after the shift.</summary>
    public const int AttributionMask = 3;

    /// <summary>The span of the attribution follows.</summary>
    public const int HasAttributionSpan = 8;

    /// <summary>A list of excluded ranges follows.</summary>
    public const int HasExcluded = 16;

    /// <summary>A list of the speakers follows.</summary>
    public const int HasSeveralSpeakers = 32;
}
