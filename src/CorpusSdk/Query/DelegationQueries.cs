namespace CorpusSdk;

/// <summary>
/// Query operators over delegations. Every operator is lazy: nothing is read until the result is enumerated, and then
/// only as far as it is enumerated. Operators keep the element type and the order, and compose with each other and with
/// LINQ.
/// </summary>
public static class DelegationQueries
{
    /// <summary>Filters to the delegations of a party.</summary>
    /// <typeparam name="TDelegation">The corpus's delegation type.</typeparam>
    /// <param name="delegations">The delegations to filter.</param>
    /// <param name="party">The country or organization as the corpus names it; case-insensitive.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>foreach (Delegation delegation in Corpus.Delegations.Of("Russia")) …</code></example>
    public static IEnumerable<TDelegation> Of<TDelegation>(this IEnumerable<TDelegation> delegations, string party)
        where TDelegation : IDelegation
    {
        ArgumentNullException.ThrowIfNull(delegations);
        ArgumentNullException.ThrowIfNull(party);
        return delegations.Where(delegation =>
            string.Equals(delegation.Party, party, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>Filters to the delegations that a person leads or is a member of.</summary>
    /// <typeparam name="TDelegation">The corpus's delegation type.</typeparam>
    /// <param name="delegations">The delegations to filter.</param>
    /// <param name="person">A head or a member.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// bool takesPart = Corpus.Delegations.Of("Russia").Including(Corpus.People.DenisManturov).Any();
    /// </code></example>
    public static IEnumerable<TDelegation> Including<TDelegation>(
        this IEnumerable<TDelegation> delegations,
        IPerson person
    )
        where TDelegation : IDelegation
    {
        ArgumentNullException.ThrowIfNull(delegations);
        ArgumentNullException.ThrowIfNull(person);
        return delegations.Where(delegation =>
            delegation.Heads.Any(person.Equals) || delegation.Members.Any(member => person.Equals(member.Person))
        );
    }
}
