using CorpusSdk.EntityFrameworkCore.Querying;

namespace CorpusSdk;

/// <summary>
/// The operators of <see cref="DelegationQueries"/> over delegations in a database. Each is translated to SQL as a
/// whole, and keeps the element type and the order.
/// </summary>
public static class DelegationQueryables
{
    /// <summary>Filters to the delegations of a party.</summary>
    /// <typeparam name="TDelegation">The corpus's delegation type.</typeparam>
    /// <param name="delegations">The delegations to filter.</param>
    /// <param name="party">The country or organization as the corpus names it; case-insensitive.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<TDelegation> Of<TDelegation>(this IQueryable<TDelegation> delegations, string party)
        where TDelegation : IDelegation
    {
        ArgumentNullException.ThrowIfNull(delegations);
        ArgumentNullException.ThrowIfNull(party);
        QueryArguments.ThrowIfNoText(party);
        return delegations.Where(delegation =>
            string.Equals(delegation.Party, party, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>Filters to the delegations that a person leads or is a member of.</summary>
    /// <typeparam name="TDelegation">The corpus's delegation type.</typeparam>
    /// <param name="delegations">The delegations to filter.</param>
    /// <param name="person">A head or a member, of the store or compiled.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<TDelegation> Including<TDelegation>(
        this IQueryable<TDelegation> delegations,
        IPerson person
    )
        where TDelegation : IDelegation
    {
        ArgumentNullException.ThrowIfNull(delegations);
        ArgumentNullException.ThrowIfNull(person);
        return delegations.Where(delegation =>
            delegation.Heads.Contains(person) || delegation.Members.Any(member => member.Person == person)
        );
    }
}
