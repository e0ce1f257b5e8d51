namespace CorpusSdk.Tool.Verifying;

/// <summary>How the text of a file is read.</summary>
internal enum InputKind
{
    /// <summary>All of it is text.</summary>
    Text,

    /// <summary>Code, front matter and comments are not text.</summary>
    Markdown,

    /// <summary>What a browser shows is text.</summary>
    Html,

    /// <summary>The string literals that a comment marks are quotations.</summary>
    CSharp,
}
