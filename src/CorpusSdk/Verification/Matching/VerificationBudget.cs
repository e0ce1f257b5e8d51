namespace CorpusSdk;

/// <summary>
/// The work that may be done for a text: an amount for each text, and more for each character, so that no text takes
/// more than linear time. Deterministic, so that a text that arrives in pieces has the same report. A unit is about a
/// nanosecond.
/// </summary>
internal sealed class VerificationBudget
{
    public const int PerSearchedCharacter = 1;
    public const int PerPreparedCharacter = 12;
    public const int PerAnalyzedCharacter = 60;
    public const int PerAlignedPair = 2;
    public const int PerAttribution = 60_000;
    public const int PerPosting = 4;
    public const int PerPosition = 8;

    private const long PerText = 250_000_000;
    private const long PerCharacter = 250;

    private long _left = PerText;

    public bool IsSpent => _left <= 0;

    /// <summary>Adds the work for a part of the text.</summary>
    public void Add(int characters) => _left += PerCharacter * characters;

    public void Spend(long units) => _left -= units;
}
