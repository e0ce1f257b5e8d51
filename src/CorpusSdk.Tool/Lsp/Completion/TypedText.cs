using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>How a text fits what is typed; the lower, the better.</summary>
internal enum Fit
{
    /// <summary>It begins with it.</summary>
    Start,

    /// <summary>One of its words begins with it.</summary>
    Word,

    /// <summary>It has the same letters in the same order.</summary>
    Letters,
    None,
}

/// <summary>
/// What has been typed of a value. Case does not matter, white space is folded, and any apostrophe stands for all:
/// keyboards have only one.
/// </summary>
internal sealed class TypedText
{
    private readonly string _typed;

    public TypedText(string typed) => _typed = Unify(FoldedText.Needle(typed));

    public bool IsEmpty => _typed.Length == 0;

    /// <summary>How a text fits, and the end of what fits in it.</summary>
    /// <param name="text">A text with white space folded.</param>
    public (Fit Fit, int End) In(string text)
    {
        if (IsEmpty)
        {
            return (Fit.Start, 0);
        }

        var unified = Unify(text);
        for (
            var at = unified.IndexOf(_typed, StringComparison.Ordinal);
            at >= 0;
            at = at + 1 < unified.Length ? unified.IndexOf(_typed, at + 1, StringComparison.Ordinal) : -1
        )
        {
            if (IsLead(unified, at))
            {
                return (Fit.Start, at + _typed.Length);
            }

            if (!char.IsLowSurrogate(unified[at]) && WordBoundary.IsStart(unified, at))
            {
                return (Fit.Word, at + _typed.Length);
            }
        }

        return (Fit.None, 0);
    }

    /// <summary>The same for an id, whose letters are enough.</summary>
    public (Fit Fit, int End) InId(string id)
    {
        var fit = In(id);
        if (fit.Fit != Fit.None || _typed.Contains(' '))
        {
            return fit;
        }

        var (unified, next) = (Unify(id), 0);
        for (var i = 0; i < unified.Length; i++)
        {
            next += unified[i] == _typed[next] ? 1 : 0;
            if (next == _typed.Length)
            {
                return (Fit.Letters, i + 1);
            }
        }

        return (Fit.None, 0);
    }

    /// <summary>Whether only marks are before an offset.</summary>
    private static bool IsLead(string text, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same characters, at the same offsets, without what does not matter.</summary>
    private static string Unify(string text) =>
        string.Create(
            text.Length,
            text,
            static (unified, original) =>
            {
                for (var i = 0; i < unified.Length; i++)
                {
                    unified[i] = original[i] switch
                    {
                        '’' or '‘' or '‛' or '`' => '\'',
                        '“' or '”' or '„' or '«' or '»' => '"',
                        '\u00A0' => ' ',
                        var c => char.ToLowerInvariant(c),
                    };
                }
            }
        );
}
