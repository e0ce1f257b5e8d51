namespace CorpusSdk.Tasks.Sources;

/// <summary>Decides by <c>#if</c> and its relatives which lines of a file are compiled.</summary>
internal sealed class SourceDirectives(IEnumerable<string> symbols)
{
    /// <summary>Nobody writes longer conditions, and reading one is recursive.</summary>
    private const int MaxLength = 1000;

    private readonly HashSet<string> _symbols = new(symbols, StringComparer.Ordinal);

    /// <summary>The open conditions: whether the lines around it are active, and whether a branch has been.</summary>
    private readonly Stack<(bool IsOuterActive, bool IsTaken)> _conditions = new();

    /// <summary>Whether the lines that follow are compiled.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Reads a directive.</summary>
    /// <param name="line">The line after <c>#</c>.</param>
    public void Read(string line)
    {
        var comment = line.IndexOf("//", StringComparison.Ordinal);
        line = (comment < 0 ? line : line.Substring(0, comment)).Trim();
        var length = line.TakeWhile(char.IsLetter).Count();
        var (word, rest) = (line.Substring(0, length), line.Substring(length));
        if (word == "if")
        {
            var isOuterActive = IsActive;
            IsActive = IsActive && Evaluate(rest);
            _conditions.Push((isOuterActive, IsActive));
        }
        else if (word is "elif" or "else" && _conditions.Count > 0)
        {
            var (isOuterActive, isTaken) = _conditions.Pop();
            IsActive = isOuterActive && !isTaken && (word == "else" || Evaluate(rest));
            _conditions.Push((isOuterActive, isTaken || IsActive));
        }
        else if (word == "endif" && _conditions.Count > 0)
        {
            IsActive = _conditions.Pop().IsOuterActive;
        }
        else if (IsActive && word == "define")
        {
            _ = _symbols.Add(rest.Trim());
        }
        else if (IsActive && word == "undef")
        {
            _ = _symbols.Remove(rest.Trim());
        }
    }

    private bool Evaluate(string condition)
    {
        var i = 0;
        return condition.Length <= MaxLength && Or();

        bool Or()
        {
            var value = And();
            while (Takes("||"))
            {
                value |= And();
            }

            return value;
        }

        bool And()
        {
            var value = Equality();
            while (Takes("&&"))
            {
                value &= Equality();
            }

            return value;
        }

        bool Equality()
        {
            var value = Unary();
            while (true)
            {
                if (Takes("=="))
                {
                    value = value == Unary();
                }
                else if (Takes("!="))
                {
                    value = value != Unary();
                }
                else
                {
                    return value;
                }
            }
        }

        bool Unary()
        {
            if (Takes("!"))
            {
                return !Unary();
            }

            if (Takes("("))
            {
                var value = Or();
                _ = Takes(")");
                return value;
            }

            var start = i;
            while (i < condition.Length && (char.IsLetterOrDigit(condition[i]) || condition[i] == '_'))
            {
                i++;
            }

            var symbol = condition.Substring(start, i - start);
            return symbol == "true" || (symbol != "false" && _symbols.Contains(symbol));
        }

        bool Takes(string text)
        {
            while (i < condition.Length && char.IsWhiteSpace(condition[i]))
            {
                i++;
            }

            var isNext = string.CompareOrdinal(condition, i, text, 0, text.Length) == 0;
            i += isNext ? text.Length : 0;
            return isNext;
        }
    }
}
