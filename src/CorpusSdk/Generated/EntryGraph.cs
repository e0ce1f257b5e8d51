namespace CorpusSdk.Generated;

/// <summary>
/// Creates entries that refer to each other, possibly in cycles. A referenced entry is first allocated without running
/// its constructor, which runs when the constructor of the referring entry has returned. Other threads see the entries
/// only when all of them are complete. Recursion depth does not depend on the length of reference chains.
/// </summary>
internal static class EntryGraph
{
    /// <summary>Held while entries are created. Existing entries are read without it.</summary>
    public static readonly object Lock = new();

    private static readonly Dictionary<(object Set, int Table, int Place), object> s_shells = [];
    private static readonly Queue<Action> s_constructors = new();
    private static readonly List<Action> s_publications = [];
    private static bool s_isRunning;

    /// <summary>The entry that is being created at a position of a set, or null.</summary>
    public static object? Find(object set, int table, int place) => s_shells.GetValueOrDefault((set, table, place));

    /// <summary>
    /// Adds an allocated entry, and runs its constructor and those of the entries that it references, unless an outer
    /// call is already doing so.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="table">The table in the set.</param>
    /// <param name="place">The index in the table.</param>
    /// <param name="shell">The entry, allocated but not constructed.</param>
    /// <param name="construct">Runs its constructor.</param>
    /// <param name="publish">Makes the entry visible to other threads.</param>
    public static void Add(object set, int table, int place, object shell, Action construct, Action publish)
    {
        s_shells.Add((set, table, place), shell);
        s_constructors.Enqueue(construct);
        s_publications.Add(publish);
        if (s_isRunning)
        {
            return;
        }

        s_isRunning = true;
        try
        {
            while (s_constructors.TryDequeue(out var next))
            {
                next();
            }

            s_publications.ForEach(publication => publication());
        }
        finally
        {
            s_shells.Clear();
            s_constructors.Clear();
            s_publications.Clear();
            s_isRunning = false;
        }
    }
}
