namespace CorpusSdk.Generated;

/// <summary>
/// Creates entries that refer to each other, in circles if need be. An entry that is referred to is first no more than
/// a place in memory; its constructor runs when that of whoever refers to it is through, and nobody else sees any of
/// them before all are whole. So no chain of references is too long for the stack.
/// </summary>
internal static class EntryGraph
{
    /// <summary>Whoever creates such entries holds it. Entries that are there already are read without.</summary>
    public static readonly object Lock = new();

    private static readonly Dictionary<(object Set, int Table, int Place), object> s_shells = [];
    private static readonly Queue<Action> s_constructors = new();
    private static readonly List<Action> s_publications = [];
    private static bool s_isRunning;

    /// <summary>The entry that is being created at a place of a set, or null.</summary>
    public static object? Find(object set, int table, int place) => s_shells.GetValueOrDefault((set, table, place));

    /// <summary>
    /// Adds an entry whose constructor has yet to run, and runs it and those it leads to, unless that is under way.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="table">The table in the set.</param>
    /// <param name="place">The place in the table.</param>
    /// <param name="shell">The entry.</param>
    /// <param name="construct">Runs its constructor.</param>
    /// <param name="publish">Shows the entry to everybody.</param>
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

            s_publications.ForEach(show => show());
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
