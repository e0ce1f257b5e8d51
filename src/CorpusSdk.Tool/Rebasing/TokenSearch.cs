namespace CorpusSdk.Tool.Rebasing;

/// <summary>Finds sequences of tokens in a text.</summary>
internal sealed class TokenSearch(int[] tokens)
{
    private readonly Dictionary<int, List<int>> _places = Places(tokens);

    /// <summary>Where a sequence starts, at most <paramref name="limit"/> times, ascending.</summary>
    public List<int> Find(ReadOnlySpan<int> sequence, int limit)
    {
        List<int> found = [];
        if (sequence.Length == 0)
        {
            return found;
        }

        var (rarest, places) = (0, (List<int>?)null);
        for (var i = 0; i < sequence.Length; i++)
        {
            if (!_places.TryGetValue(sequence[i], out var own))
            {
                return found;
            }

            (rarest, places) = places is null || own.Count < places.Count ? (i, own) : (rarest, places);
        }

        // Where even the rarest token is frequent, comparing at each of its places could take quadratic time.
        if ((long)places!.Count * sequence.Length > 4L * tokens.Length)
        {
            return FindByFailures(sequence, limit);
        }

        foreach (var start in places.Select(place => place - rarest))
        {
            if (
                start >= 0
                && start + sequence.Length <= tokens.Length
                && tokens.AsSpan(start, sequence.Length).SequenceEqual(sequence)
            )
            {
                found.Add(start);
                if (found.Count == limit)
                {
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>The algorithm of Knuth, Morris and Pratt: linear, whatever repeats.</summary>
    private List<int> FindByFailures(ReadOnlySpan<int> sequence, int limit)
    {
        var failures = new int[sequence.Length];
        for (int i = 1, length = 0; i < sequence.Length; i++)
        {
            while (length > 0 && sequence[i] != sequence[length])
            {
                length = failures[length - 1];
            }

            length += sequence[i] == sequence[length] ? 1 : 0;
            failures[i] = length;
        }

        List<int> found = [];
        for (int i = 0, length = 0; i < tokens.Length && found.Count < limit; i++)
        {
            while (length > 0 && (length == sequence.Length || tokens[i] != sequence[length]))
            {
                length = failures[length - 1];
            }

            length += tokens[i] == sequence[length] ? 1 : 0;
            if (length == sequence.Length)
            {
                found.Add(i + 1 - length);
            }
        }

        return found;
    }

    private static Dictionary<int, List<int>> Places(int[] tokens)
    {
        Dictionary<int, List<int>> places = [];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!places.TryGetValue(tokens[i], out var own))
            {
                places.Add(tokens[i], own = []);
            }

            own.Add(i);
        }

        return places;
    }
}
