namespace CorpusSdk;

/// <summary>An office or position that a person holds or held.</summary>
/// <param name="Title">The office: <c>President of Russia</c>.</param>
/// <param name="From">Since when; null where the corpus does not say.</param>
/// <param name="To">Until when; null where the corpus does not say, or the person still holds it.</param>
public sealed record PersonRole(string Title, EdtfDate? From = null, EdtfDate? To = null)
{
    /// <summary>The office and its time: <c>President of Russia (from 2012-05)</c>.</summary>
    public override string ToString() =>
        (From, To) switch
        {
            (null, null) => Title,
            ({ } from, null) => $"{Title} (from {from})",
            (null, { } to) => $"{Title} (to {to})",
            ({ } from, { } to) => $"{Title} (from {from} to {to})",
        };
}
