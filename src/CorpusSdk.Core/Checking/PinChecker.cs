using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Checking;

/// <summary>Checks that a text is still the one that was annotated, by the hash in its annotations.</summary>
internal static class PinChecker
{
    /// <param name="isComplete">Whether the annotations were read without problems; if not, a pin may be among what
    /// could not be read.</param>
    public static void Check(
        ParsedText text,
        ParsedSidecar? sidecar,
        ArticleDeclaration declaration,
        PinPolicy policy,
        bool isComplete,
        ProblemList problems
    )
    {
        if (declaration.Pin is { } pin)
        {
            if (TextPin.Of(text.Text) != pin.Value)
            {
                problems.Add(pin.Range, Rules.TextChanged, text.File.DisplayPath, "");
            }
        }
        else if (policy == PinPolicy.Require && isComplete)
        {
            var annotations =
                sidecar is not null ? sidecar.File.Text
                : text.FrontMatter is not null ? text.File.Text.Substring(0, text.TextStart)
                : "";
            problems.Add(
                ArticleChecker.FirstToken(annotations),
                Rules.PinMissing,
                text.File.DisplayPath,
                declaration.Keys.Display("pin"),
                declaration.Keys.AdviceOn("pin")
            );
        }
    }
}
