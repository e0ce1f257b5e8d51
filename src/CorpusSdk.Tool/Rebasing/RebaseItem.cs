using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>A change of the annotations.</summary>
internal abstract record AnnotationEdit
{
    /// <summary>Changes a text.</summary>
    /// <param name="Scalar">The range of the old text in the file of annotations.</param>
    /// <param name="Value">The new text.</param>
    public sealed record Words(TextRange Scalar, string Value) : AnnotationEdit;

    /// <summary>Says which occurrence of a quote is meant.</summary>
    /// <param name="Quote">The range of the quote in the file of annotations.</param>
    /// <param name="Number">The number; null removes the key.</param>
    public sealed record Occurrence(TextRange Quote, int? Number) : AnnotationEdit;
}

/// <summary>
/// A place in the new text that an annotation can have, and the changes for it; none if it fits already.
/// </summary>
internal sealed record RebaseChoice(TextRange Place, IReadOnlyList<AnnotationEdit> Edits);

/// <summary>An annotation that has to be changed, or about which somebody has to decide.</summary>
/// <param name="Kind">What it is: <c>quote</c>, <c>caption</c>.</param>
/// <param name="Annotation">The annotated text in the file of annotations.</param>
/// <param name="Words">The annotated text.</param>
/// <param name="OldPlace">Where it was in the old text.</param>
/// <param name="Reason">Why it is not certain; null if it is, and there is one choice then.</param>
/// <param name="Choices">The possibilities, the most likely first.</param>
internal sealed record RebaseItem(
    string Kind,
    TextRange Annotation,
    string Words,
    TextRange OldPlace,
    string? Reason,
    IReadOnlyList<RebaseChoice> Choices
)
{
    public bool IsCertain => Reason is null;

    /// <summary>What to ask; empty if there is nothing to choose.</summary>
    public string Question { get; init; } =
        Choices.Count switch
        {
            0 => "",
            1 => "is this the place?",
            _ => "which place is meant?",
        };
}
