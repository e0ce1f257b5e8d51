namespace CorpusSdk.Tasks.Sources;

/// <summary>A token of C#. Comments, numbers, characters and inactive code are not tokens.</summary>
/// <param name="Text">The text; <c>"</c> for a string literal.</param>
/// <param name="Position">Where it begins in the file, in UTF-16 code units.</param>
internal readonly record struct SourceToken(string Text, int Position)
{
    public const string String = "\"";

    /// <summary>The value of a string literal; null if it has escapes or holes, and for other tokens.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it is an identifier or keyword. An identifier may begin with <c>@</c>.</summary>
    public bool IsWord => char.IsLetter(Text[0]) || Text[0] is '_' or '@';

    public bool IsString => Text == String;

    public bool Is(string text) => Text == text;
}
