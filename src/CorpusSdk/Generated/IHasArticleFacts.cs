using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// Gives generated records access to the facts of their article; for generated code, not for use in your own. Generated
/// code implements it explicitly, because editors list internal members in the project that declares them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IHasArticleFacts
{
    /// <summary>The facts of the article.</summary>
    ArticleFacts Facts { get; }
}
