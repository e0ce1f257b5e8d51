namespace CorpusSdk;

/// <summary>
/// Questions to delegations. Every operator is lazy: nothing is read before the result is gone through, and then
/// only as far as it is. They keep the type and the order of the delegations, and go with each other and with LINQ.
/// </summary>
public static class DelegationQueries
{
    /// <summary>The delegations that stand for <paramref name="party"/>.</summary>
    /// <typeparam name="TDelegation">The corpus's own type of delegations.</typeparam>
    /// <param name="delegations">The delegations to choose from.</param>
    /// <param name="party">The country or organisation as the corpus names it; case does not matter.</param>
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

    /// <summary>The delegations that <paramref name="person"/> leads or is a member of.</summary>
    /// <typeparam name="TDelegation">The corpus's own type of delegations.</typeparam>
    /// <param name="delegations">The delegations to choose from.</param>
    /// <param name="person">The head or a member.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>bool isThere =
    /// Corpus.Delegations.Of("Russia").Including(Corpus.People.DenisManturov).Any();</code></example>
    public static IEnumerable<TDelegation> Including<TDelegation>(
        this IEnumerable<TDelegation> delegations,
        IPerson person
    )
        where TDelegation : IDelegation
    {
        ArgumentNullException.ThrowIfNull(delegations);
        ArgumentNullException.ThrowIfNull(person);
        return delegations.Where(delegation =>
            person.Equals(delegation.Head) || delegation.Members.Any(member => person.Equals(member.Person))
        );
    }
}
