namespace CorpusSdk.CSharpHost;

/// <summary>The properties of a diagnostic by which the code fixes know what to write.</summary>
internal static class FixProperties
{
    /// <summary>The text to write in place of the constant.</summary>
    public const string Text = "Text";

    /// <summary>The member of the set, such as <c>Space.Launch</c>.</summary>
    public const string Member = "Member";

    /// <summary>The set of the corpus that has the entry, such as <c>People</c>.</summary>
    public const string Set = "Set";

    /// <summary>The id of the entry, or of the speaker of a quotation.</summary>
    public const string Id = "Id";

    /// <summary>The id of the article that has the quotation without an annotation.</summary>
    public const string Article = "Article";
}
