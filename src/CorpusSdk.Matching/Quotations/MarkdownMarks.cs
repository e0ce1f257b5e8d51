namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// The marks of Markdown around the words of an attribution: <c>said **Jane Doe**</c>, <c>[Jane Doe](https://…)
/// said</c>. A reader does not see them.
/// </summary>
internal static class MarkdownMarks
{
    /// <summary>The most marks next to each other: <c>**_</c>.</summary>
    private const int MaxMarks = 6;

    /// <summary>An address is not longer.</summary>
    private const int MaxAddress = 300;

    /// <summary>The length of the marks that begin at an offset; 0 if there are none.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        switch (text[at])
        {
            case '*' or '_':
                return 1;
            case '[':
                var closing = text.IndexOf(']', at, end - at);
                return closing > 0 && AddressAt(text, closing, text.Length) > 0 ? 1 : 0;
            case ']':
                return AddressAt(text, at, end);
            default:
                return 0;
        }
    }

    /// <summary>The first offset behind marks.</summary>
    public static int Skip(string text, int at)
    {
        for (var i = 0; i < MaxMarks && at < text.Length && text[at] != '['; i++)
        {
            at += LengthAt(text, at, text.Length);
        }

        return at;
    }

    /// <summary>The length of <c>](https://…)</c>; 0 if that is not at an offset.</summary>
    private static int AddressAt(string text, int at, int end)
    {
        if (at + 2 >= end || text[at + 1] != '(' || char.IsWhiteSpace(text[at + 2]))
        {
            return 0;
        }

        var closing = text.IndexOf(')', at + 2, Math.Min(end - at - 2, MaxAddress));
        return closing < 0 ? 0 : closing + 1 - at;
    }
}
