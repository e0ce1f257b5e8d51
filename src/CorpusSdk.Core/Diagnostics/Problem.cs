
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>
/// Something wrong with the data, as a value: the edge turns it into a diagnostic or a line of text.
/// </summary>
/// <param name="Rule">Which rule is broken: gives id, severity and the form of the message.</param>
/// <param name="Path">The file as the host named it.</param>
/// <param name="Range">Offsets in the file on the disk.</param>
/// <param name="Start">Line and column where it starts, from 0.</param>
/// <param name="End">Line and column after its last character, from 0.</param>
/// <param name="Message">One line, ready to show.</param>
public sealed record Problem(
    Rule Rule,
    string Path,
    TextRange Range,
    LinePosition Start,
    LinePosition End,
    string Message
)
{
    /// <summary>What would fix it, where that is mechanical; of several one is to be chosen.</summary>
    public EquatableArray<SuggestedFix> Fixes { get; init; } = EquatableArray<SuggestedFix>.Empty;

    /// <param name="file">The file the mistake stands in.</param>
    /// <param name="range">The offending token, as offsets of the file's folded text.</param>
    /// <param name="rule">Which rule is broken.</param>
    /// <param name="arguments">Fill the rule's message; each is made visible and shortened.</param>
    public static Problem At(SourceFile file, TextRange range, Rule rule, params object[] arguments) =>
        new(
            rule,
            file.Path,
            file.Locate(range),
            file.PositionOf(range.Start),
            file.PositionOf(range.End),
            rule.Format(arguments)
        );

    /// <summary>The same problem with what would fix it; null: nothing mechanical would.</summary>
    public Problem With(SuggestedFix? fix) => fix is null ? this : this with { Fixes = EquatableArray.Of(fix) };
}
