namespace CorpusSdk.Generator.Templates;

/// <summary>
/// The code of the members that every record of a collection has, unless the program declares them. Written by the
/// generator, or by the build if other source generators must see the record.
/// </summary>
internal static class CollectionTemplate
{
    public const string Id = "Id";
    public const string Location = "Location";
    public const string Text = "Text";
    public const string Article = "Article";

    private const string Library = "global::CorpusSdk.Generated";
    private const string Threading = "global::System.Threading";

    /// <summary>The lines of a member.</summary>
    /// <param name="member">One of the constants above.</param>
    /// <param name="root">The prefix of types in the namespace of the generated code.</param>
    public static string Member(string member, string root) =>
        member switch
        {
            Id => "/// <summary>The id in the data, or the path of the file relative to the folder of the "
                + "pattern.</summary>\n"
                + "public string Id => Entry_?.Id ?? \"\";",
            Location => "/// <summary>The location of the entry in the data files.</summary>\n"
                + "public global::CorpusSdk.SourceLocation Location => "
                + "Entry_ is null ? default : new(Entry_.Path, Entry_.Line, Entry_.Column);",
            Text => TextOf(root),
            _ => "/// <summary>The article that the entry is as well: its quotes, mentions and paragraphs. "
                + "Null where the file is no text.</summary>\n"
                + $"public {root}Article? Article => "
                + $"Entry_ is {{ HasText: true }} ? {root}Corpus.Articles[Entry_.Id] : null;",
        };

    private static string TextOf(string root)
    {
        var utf8 =
            $"(({Library}.IHasCorpusTexts){root}Corpus.Articles)"
            + ".Texts.Get(Entry_.TextKey, Entry_.TextChecksum, Entry_.Id).Slice(Entry_.TextStart)";
        var decoded = $"global::System.Text.Encoding.UTF8.GetString({utf8})";
        return "private string? EntryText_;\n"
            + "/// <summary>The text after the front matter, verbatim, with <c>\\n</c> at its line ends; "
            + "empty where the file is no text. Decoded once, on first use.</summary>\n"
            + "public string Text => Entry_ is not { HasText: true } ? \"\" : "
            + $"{Threading}.Volatile.Read(ref EntryText_) ?? "
            + $"{Threading}.Interlocked.CompareExchange(ref EntryText_, {decoded}, null) ?? EntryText_;";
    }
}
