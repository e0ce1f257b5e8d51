using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching;

/// <summary>The tags of HTML that texts and Markdown have.</summary>
internal static class MarkupTag
{
    /// <summary>Tags within a sentence; others separate words. What is struck out is not what a reader sees.</summary>
    private static readonly HashSet<string> s_inlineTags = WordList.Of(
        "a abbr b bdi bdo cite code data dfn em i kbd mark q samp small span strong sub sup time tt u var wbr"
    );

    private static readonly HashSet<string> s_blockTags = WordList.Of(
        """
        address article aside blockquote br caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5
        h6 header hr img li main nav ol p picture pre section summary table tbody td tfoot th thead tr ul
        """
    );

    /// <summary>Words in angle brackets are no tag: <c>&lt;not&gt;</c>, <c>&lt;i am sure&gt;</c>.</summary>
    /// <param name="at">The offset of the <c>&lt;</c>.</param>
    /// <param name="end">The offset behind the <c>&gt;</c>.</param>
    public static bool IsElement(string text, int at, int end)
    {
        var (name, stop) = NameOf(text, at, end);
        return (s_inlineTags.Contains(name) || s_blockTags.Contains(name))
            && (text[stop] is '>' or '/' || (char.IsWhiteSpace(text[stop]) && text.IndexOf('=', stop, end - stop) > 0));
    }

    /// <summary>Whether a tag separates no words.</summary>
    public static bool IsInline(string text, int at, int end) => s_inlineTags.Contains(NameOf(text, at, end).Name);

    private static (string Name, int End) NameOf(string text, int at, int end)
    {
        var start = text[at + 1] == '/' ? at + 2 : at + 1;
        var stop = start;
        while (stop < end && text[stop] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '1' and <= '6'))
        {
            stop++;
        }

        return (text.Substring(start, stop - start), stop);
    }
}
