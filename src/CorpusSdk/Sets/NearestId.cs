namespace CorpusSdk;

/// <summary>Finds the existing id that is most similar to an unknown one, for error messages.</summary>
internal static class NearestId
{
    /// <summary>Longer ids are not compared: the edit distance takes quadratic time.</summary>
    private const int MaxLength = 200;

    /// <summary>
    /// Returns the candidate with the smallest edit distance, ignoring case; the first one if several are equally near.
    /// Null if every candidate differs in more than a third of the characters.
    /// </summary>
    public static string? Find(string id, IEnumerable<string> candidates)
    {
        string? nearest = null;
        if (id.Length is 0 or > MaxLength)
        {
            return nearest;
        }

        // The smallest distance that is rejected; each better candidate lowers it.
        var limit = Math.Max(id.Length / 3, 1) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length <= MaxLength && Math.Abs(candidate.Length - id.Length) < limit)
            {
                var distance = EditDistance(id, candidate);
                (nearest, limit) = distance < limit ? (candidate, distance) : (nearest, limit);
            }
        }

        return nearest;
    }

    /// <summary>The number of insertions, deletions and replacements that turn one string into the other.</summary>
    private static int EditDistance(string left, string right)
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
