namespace CorpusSdk.AI;

/// <summary>A part of a list, as the arguments <c>offset</c> and <c>count</c> ask for.</summary>
internal readonly record struct Page<T>(IReadOnlyList<T> Items, int? NextOffset);

internal static class Page
{
    public static Page<T> Of<T>(IEnumerable<T> all, int total, ToolArguments arguments, string count)
    {
        var offset = arguments.Number(ToolParameter.Offset.Name);
        List<T> items = [.. all.Skip(offset).Take(arguments.Number(count))];
        var next = offset + items.Count;
        return new(items, items.Count > 0 && next < total ? next : null);
    }
}
