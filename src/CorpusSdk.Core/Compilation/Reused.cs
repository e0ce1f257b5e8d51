using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// Keeps the former object if the new one is equal to it, so that steps can tell by reference that nothing changed.
/// </summary>
internal static class Reused
{
    public static T Or<T>(T? former, T current)
        where T : class => former is not null && former.Equals(current) ? former : current;

    /// <summary>One value of each item; the former array itself if no value has changed.</summary>
    /// <param name="items">The items; those that are the same objects as before are skipped.</param>
    /// <param name="formerItems">The items that <paramref name="former"/> was selected from.</param>
    public static EquatableArray<TValue> Select<TItem, TValue>(
        TItem[] items,
        TItem[]? formerItems,
        EquatableArray<TValue>? former,
        Func<TItem, TValue> select
    )
        where TItem : class
        where TValue : class
    {
        if (former is null || formerItems is null || formerItems.Length != items.Length)
        {
            return Or(former, EquatableArray.Convert(items, select));
        }

        TValue[]? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (!ReferenceEquals(items[i], formerItems[i]) && select(items[i]) is var value && !value.Equals(former[i]))
            {
                changed ??= [.. former];
                changed[i] = value;
            }
        }

        return changed is null ? former : EquatableArray.Convert(changed, value => value);
    }
}
