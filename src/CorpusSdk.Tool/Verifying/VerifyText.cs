extern alias runtime;
using System.Globalization;
using runtime::CorpusSdk;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Prints the quotations that are not clean, one per line, and counts all.</summary>
internal static class VerifyText
{
    public static void Write(VerifyResult result, TextWriter output)
    {
        var console = Screen.CreateUnwrapped(output);
        foreach (var fix in result.Fixes)
        {
            var (before, written) = ShownDifference.Between(fix.Before, fix.Written);
            console.MarkupLine(
                $"[bold]{Markup.Escape(PlaceOf(fix.Quotation))}:[/] [bold green]fixed:[/] "
                    + Markup.Escape($"{before} → {written} " + $"({result.PlaceOf(fix.Quotation.Verified.Source!)})")
            );
        }

        foreach (var quotation in result.Quotations.Where(quotation => !quotation.Verified.IsClean))
        {
            var color = quotation.Verdict == QuotationVerdict.Undecided ? "yellow" : "red";
            console.MarkupLine(
                $"[bold]{Markup.Escape(PlaceOf(quotation))}:[/] [bold {color}]{quotation.Verdict}:[/] "
                    + Markup.Escape(Describe(quotation, result))
            );
        }

        console.MarkupLine(
            result.IsClean
                ? $"[green]{Markup.Escape(Summary(result))}[/]"
                : $"[bold]{Markup.Escape(Summary(result))}[/]"
        );
    }

    public static string PlaceOf(FileQuotation quotation)
    {
        var place = quotation.File.PositionOf(quotation.Verified.Span.Start);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{quotation.File.Name}:{place.Line + 1}:{place.Column + 1}"
        );
    }

    /// <summary>The words with what is wrong with them, and where the nearest words are.</summary>
    public static string Describe(FileQuotation quotation, VerifyResult result)
    {
        var explanation = quotation.Explanation ?? VerdictNames.NameOf(quotation.Verdict);
        var notFixed = quotation.Unfixed is { } reason ? $"; not fixed: {reason}" : "";
        if (quotation.Verified.Source is not { } source)
        {
            return $"{ShownDifference.Quoted(quotation.Words)} — {explanation}{notFixed}";
        }

        var place = $"({result.PlaceOf(source)})";
        if (quotation.Verdict != QuotationVerdict.Altered)
        {
            return $"{ShownDifference.Quoted(quotation.Words)} — {explanation} {place}{notFixed}";
        }

        var (words, nearest) = ShownDifference.Between(quotation.Words, source.Text);
        return $"{words} — {explanation}; nearest: {nearest} {place}{notFixed}";
    }

    private static string Summary(VerifyResult result)
    {
        var counts = string.Join(
            ", ",
            result.Counts.Select(count =>
                $"{count.Count.ToString(CultureInfo.InvariantCulture)} {VerdictNames.NameOf(count.Verdict)}"
            )
        );
        var isFixed = result.Fixes.Count == 0 ? "" : $"; {Counted.Of(result.Fixes.Count, "quotation")} fixed";
        return $"{Counted.Of(result.Files, "file")}, "
            + (counts.Length == 0 ? "no quotations" : $"{Counted.Of(result.Quotations.Count, "quotation")}: {counts}")
            + isFixed;
    }
}
