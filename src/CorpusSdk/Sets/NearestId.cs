namespace CorpusSdk;

/// <summary>Finds the id that somebody meant who wrote another.</summary>
internal static class NearestId
{
    /// <summary>Longer ids are none of a corpus, and not worth the time.</summary>
    private const int LongestId = 200;

    /// <summary>
    /// The candidate with the fewest changes of a character, case apart; the first of several. Null where none is
    /// near: more than a third of the characters would change.
    /// </summary>
    public static string? Find(string id, IEnumerable<string> candidates)
    {
        string? nearest = null;
        if (id.Length is 0 or > LongestId)
        {
            return nearest;
        }

        // The least distance that is too far: what is found brings it down.
        var limit = Math.Max(id.Length / 3, 1) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length <= LongestId && Math.Abs(candidate.Length - id.Length) < limit)
            {
                var distance = Distance(id, candidate);
                (nearest, limit) = distance < limit ? (candidate, distance) : (nearest, limit);
            }
        }

        return nearest;
    }

    /// <summary>Insertions, deletions and replacements of a character that make one of the other.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = column;
        }

        foreach (var character in left)
        {
            var diagonal = row[0]++;
            for (var column = 1; column < row.Length; column++)
            {
                var isSame = char.ToUpperInvariant(character) == char.ToUpperInvariant(right[column - 1]);
                var replaced = diagonal + (isSame ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, Math.Min(diagonal, row[column - 1]) + 1);
            }
        }

        return row[^1];
    }
}
