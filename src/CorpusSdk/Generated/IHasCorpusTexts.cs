using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// Gives generated records access to the texts of the corpus; for generated code, not for use in your own. Generated
/// code implements it explicitly, because editors list internal members in the project that declares them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IHasCorpusTexts
{
    /// <summary>The texts of the corpus.</summary>
    CorpusTexts Texts { get; }
}
