namespace CorpusSdk.Tasks.Sources;

/// <summary>Reads tokens one by one, and skips what is in brackets without a look at it.</summary>
internal sealed class TokenReader(IReadOnlyList<SourceToken> tokens)
{
    private int _next;

    public bool IsAtEnd => _next >= tokens.Count;

    /// <summary>The next token, which is not read.</summary>
    public SourceToken Current => tokens[_next];

    public bool IsWord => IsWordAt(0);

    public bool Is(string text) => !IsAtEnd && Current.Is(text);

    /// <summary>Whether the token after the next one has a text.</summary>
    public bool IsNext(string text) => _next + 1 < tokens.Count && tokens[_next + 1].Is(text);

    public bool IsWordAt(int offset) => _next + offset < tokens.Count && tokens[_next + offset].IsWord;

    public SourceToken Read() => tokens[_next++];

    public void Skip(int count) => _next += count;

    public bool Takes(string text)
    {
        var isNext = Is(text);
        _next += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Reads a bracket and all up to its counterpart.</summary>
    /// <returns>The tokens between the two.</returns>
    public IReadOnlyList<SourceToken> Block()
    {
        var start = _next + 1;
        var depth = 0;
        do
        {
            depth += DepthOf(Read());
        } while (depth > 0 && !IsAtEnd);

        return Slice(start, depth > 0 ? _next : _next - 1);
    }

    /// <summary>Reads up to one of some tokens outside of brackets, or to the end.</summary>
    public IReadOnlyList<SourceToken> ReadUntil(params string[] ends)
    {
        var start = _next;
        while (!IsAtEnd && !ends.Contains(Current.Text))
        {
            SkipOne();
        }

        return Slice(start, _next);
    }

    /// <summary>Skips a token, or a bracket and its content.</summary>
    public void SkipOne()
    {
        if (DepthOf(Current) > 0)
        {
            _ = Block();
        }
        else
        {
            _next++;
        }
    }

    /// <summary>Skips to the end of a statement: a semicolon, or a block.</summary>
    public void SkipStatement()
    {
        while (!IsAtEnd && !Is("}"))
        {
            var isLast = Is(";") || Is("{");
            SkipOne();
            if (isLast)
            {
                return;
            }
        }
    }

    /// <summary>Skips <c>&lt;</c> and all up to its counterpart.</summary>
    public void SkipTypeArguments()
    {
        var depth = 0;
        do
        {
            depth +=
                Is("<") ? 1
                : Is(">") ? -1
                : 0;
            SkipOne();
        } while (depth > 0 && !IsAtEnd && !Is(";") && !Is("{") && !Is("}"));
    }

    /// <summary>Splits a list at its commas.</summary>
    public static IEnumerable<IReadOnlyList<SourceToken>> Split(IReadOnlyList<SourceToken> list)
    {
        List<SourceToken> part = [];
        var depth = 0;
        foreach (var token in list)
        {
            depth +=
                token.Is("<") ? 1
                : token.Is(">") ? -1
                : DepthOf(token);
            if (depth == 0 && token.Is(","))
            {
                yield return part;
                part = [];
            }
            else
            {
                part.Add(token);
            }
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private static int DepthOf(SourceToken token) =>
        token.Text is "(" or "[" or "{" ? 1
        : token.Text is ")" or "]" or "}" ? -1
        : 0;

    private SourceToken[] Slice(int start, int end)
    {
        var slice = new SourceToken[Math.Max(end - start, 0)];
        for (var i = 0; i < slice.Length; i++)
        {
            slice[i] = tokens[start + i];
        }

        return slice;
    }
}
