extern alias runtime;
using System.Globalization;
using runtime::CorpusSdk;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Verifying;

/// <summary>Prints the quotations that are not clean, one per line, and counts all.</summary>
internal static class VerifyText
{
    /// <summary>The most characters of a quotation that are printed.</summary>
    private const int MaxWords = 120;

    public static void Write(VerifyResult result, TextWriter output)
    {
        var console = Screen.CreateUnwrapped(output);
        foreach (var fix in result.Fixes)
        {
            console.MarkupLine(
                $"[bold]{Markup.Escape(PlaceOf(fix.Quotation))}:[/] [bold green]fixed:[/] "
                    + Markup.Escape(
                        $"{Quoted(fix.Quotation.Words)} → {Quoted(fix.Words)} "
                            + $"({result.PlaceOf(fix.Quotation.Verified.Source!)})"
                    )
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
    public static string Describe(FileQuotation quotation, VerifyResult result) =>
        $"{Quoted(quotation.Words)} — {quotation.Explanation ?? VerdictNames.NameOf(quotation.Verdict)}"
        + (
            quotation.Verified.Source is not { } source ? ""
            : quotation.Verdict == QuotationVerdict.Altered
                ? $"; nearest: {Quoted(source.Text)} ({result.PlaceOf(source)})"
            : $" ({result.PlaceOf(source)})"
        )
        + (quotation.Unfixed is { } reason ? $"; not fixed: {reason}" : "");

    private static string Quoted(string words) => $"\"{VisibleText.Of(words, MaxWords)}\"";

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
