using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>A problem in the data, as a value. The host turns it into a diagnostic or a line of text.</summary>
/// <param name="Rule">The rule: determines id, severity and message format.</param>
/// <param name="Path">The path that the host uses.</param>
/// <param name="Range">Offsets in the file on disk.</param>
/// <param name="Start">Line and column of the start, from 0.</param>
/// <param name="End">Line and column after the last character, from 0.</param>
/// <param name="Message">One line, ready to be shown.</param>
public sealed record Problem(
    Rule Rule,
    string Path,
    TextRange Range,
    LinePosition Start,
    LinePosition End,
    string Message
)
{
    /// <summary>The fixes that can be applied automatically. If there are several, they are alternatives.</summary>
    public EquatableArray<SuggestedFix> Fixes { get; init; } = EquatableArray<SuggestedFix>.Empty;

    /// <summary>
    /// Other places that the problem is about. The message says all that matters; editors lead there.
    /// </summary>
    public EquatableArray<RelatedPlace> Related { get; init; } = EquatableArray<RelatedPlace>.Empty;

    /// <summary>How many problems of the same kind this one stands for besides itself; its message says so.</summary>
    public int More { get; init; }

    /// <param name="file">The file with the problem.</param>
    /// <param name="range">The offending token, as offsets in the file's folded text.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="arguments">
    /// The arguments of the rule's message; control characters are made visible and long text is shortened.
    /// </param>
    public static Problem At(SourceFile file, TextRange range, Rule rule, params object[] arguments) =>
        new(
            rule,
            file.Path,
            file.Locate(range),
            file.PositionOf(range.Start),
            file.PositionOf(range.End),
            rule.Format(arguments)
        );

    /// <summary>The same problem with a fix; null adds none.</summary>
    public Problem With(SuggestedFix? fix) => fix is null ? this : this with { Fixes = EquatableArray.Of(fix) };
}
