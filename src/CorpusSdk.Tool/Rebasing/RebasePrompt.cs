using System.Globalization;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Rebasing;

/// <summary>Lists the annotations that an edit of a text concerns and, if a user is there, asks about them.</summary>
/// <param name="console">Where they are listed.</param>
/// <param name="isPrompting">Whether to ask. If not, what is certain is accepted, and nothing else.</param>
internal sealed class RebasePrompt(IAnsiConsole console, bool isPrompting)
{
    private const int MaxShown = 200;

    private const int ContextShown = 40;

    private readonly ChoicePrompt _prompt = new(console);

    /// <summary>Whether the user chose to quit: nothing more is asked or changed.</summary>
    public bool HasQuit => _prompt.HasQuit;

    /// <summary>Shows an annotation and asks what to do.</summary>
    /// <returns>The choice; null if it is left undecided.</returns>
    public RebaseChoice? Ask(RebaseItem item, ParsedText before, ParsedText after)
    {
        if (HasQuit)
        {
            return null;
        }

        console.WriteLine();
        console.WriteLine(
            $"{item.Kind} \"{VisibleText.Of(item.Words, MaxShown)}\""
                + (item.Reason is null ? "" : $" {item.Reason}")
                + (item.IsCertain || item.Question.Length == 0 ? "" : $"; {VisibleText.Of(item.Question)}")
        );
        console.WriteLine($"  was  {Shown(before, item.OldPlace)}");
        for (var i = 0; i < item.Choices.Count; i++)
        {
            var label = item.IsCertain ? "is" : (i + 1).ToString(CultureInfo.InvariantCulture);
            console.WriteLine($"  {label, -3}  {Shown(after, item.Choices[i].Place)}{Change(item.Choices[i])}");
        }

        if (item.Choices.Count == 0)
        {
            console.WriteLine("  nothing in the text is similar; correct or remove the annotation");
            return null;
        }

        if (!item.IsCertain)
        {
            return isPrompting && _prompt.AskNumber(item.Choices.Count) is { } chosen ? item.Choices[chosen] : null;
        }

        return !isPrompting || _prompt.AcceptsAll || _prompt.AskYesOrNo(offersAll: true) ? item.Choices[0] : null;
    }

    private static string Change(RebaseChoice choice) =>
        string.Concat(
            choice
                .Edits.OfType<AnnotationEdit.Occurrence>()
                .Select(edit =>
                    edit.Number is { } number
                        ? FormattableString.Invariant($" (occurrence {number})")
                        : " (occurs once)"
                )
        );

    /// <summary>A place with its line and a few words around it.</summary>
    private static string Shown(ParsedText text, TextRange place)
    {
        var from = Math.Max(0, place.Start - ContextShown);
        var to = Math.Min(text.Text.Length, place.End + ContextShown);
        from =
            text.Text.IndexOf(' ', from) is var space && space >= 0 && space < place.Start && from > 0 ? space : from;
        to = text.Text.LastIndexOf(' ', to - 1) is var end && end > place.End && to < text.Text.Length ? end : to;
        var words = VisibleText.Of(text.Text.Substring(place.Start, place.Length), MaxShown);
        var before = VisibleText.Of(text.Text[from..place.Start].TrimStart(), MaxShown);
        var behind = VisibleText.Of(text.Text[place.End..to].TrimEnd(), MaxShown);
        var line = text.File.PositionOf(text.TextStart + place.Start).Line + 1;
        return FormattableString.Invariant($"line {line}: ") + $"{before}>>{words}<<{behind}";
    }
}
