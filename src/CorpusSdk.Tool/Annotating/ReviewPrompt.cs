using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using Spectre.Console;

namespace CorpusSdk.Tool.Annotating;

/// <summary>A reviewer's decision on a proposal.</summary>
internal enum ReviewAnswer
{
    Accept,

    /// <summary>Accepts all proposals that are sure, from this one on.</summary>
    AcceptSure,
    Reject,
    Skip,

    /// <summary>Returns to the proposal before.</summary>
    Back,
    Quit,
}

/// <summary>Shows a proposal with its passage, and asks for a decision.</summary>
internal sealed class ReviewPrompt(IAnsiConsole console, ArticleDraft draft, Roster roster)
{
    /// <summary>The characters of the article that are shown before and after the passage.</summary>
    private const int Context = 220;

    private const int MaxPassage = 1_200;

    private const string Help = """
          a  accept: the entry is written as shown
          e  edit the speaker of a quote, then decide
          s  skip: nothing is written, and the next review asks again
          r  reject: nothing is written, and it is not proposed again
          b  back to the proposal before, within this article
          u  accept all that are sure: this and all later proposals that need no '# check'; the others are still asked
          q  quit: what was accepted is written; the rest is asked in the next review

        """;

    public ReviewAnswer Ask(Candidate candidate, int number, int count, bool canGoBack)
    {
        while (true)
        {
            Show(candidate, number, count);
            var canEdit = candidate is QuoteCandidate;
            console.MarkupLine(
                $"[bold]a[/]ccept  {(canEdit ? "[bold]e[/]dit speaker  " : "")}"
                    + $"[bold]s[/]kip  [bold]r[/]eject  {(canGoBack ? "[bold]b[/]ack  " : "")}"
                    + "accept all s[bold]u[/]re  [bold]q[/]uit  [bold]?[/] help"
            );
            switch (ReadAnswer(canEdit, canGoBack))
            {
                case 'a':
                    return ReviewAnswer.Accept;
                case 'u':
                    return ReviewAnswer.AcceptSure;
                case 'r':
                    return ReviewAnswer.Reject;
                case 's':
                    return ReviewAnswer.Skip;
                case 'b':
                    return ReviewAnswer.Back;
                case 'e':
                    EditSpeaker((QuoteCandidate)candidate);
                    break;
                case '?':
                    console.Write(Help);
                    break;
                default:
                    return ReviewAnswer.Quit;
            }
        }
    }

    private char ReadAnswer(bool canEdit, bool canGoBack)
    {
        while (true)
        {
            // Null means that the input has ended.
            if (console.Input.ReadKey(intercept: true) is not { } key || key.Key == ConsoleKey.Escape)
            {
                return 'q';
            }

            var letter = char.ToLowerInvariant(key.KeyChar);
            if (
                letter is 'a' or 'u' or 's' or 'r' or 'q' or '?'
                || (letter == 'e' && canEdit)
                || (letter == 'b' && canGoBack)
            )
            {
                return letter;
            }
        }
    }

    private void Show(Candidate candidate, int number, int count)
    {
        console.WriteLine();
        console.MarkupLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"[bold]{candidate.Kind}[/]  {candidate.Confidence:0.00}  [grey]{Markup.Escape(candidate.Rule)}[/]  "
            ) + FormattableString.Invariant($"({number} of {count})")
        );
        if (candidate.Span.Length > 0)
        {
            console.MarkupLine(PassageOf(candidate.Span));
        }

        foreach (var (name, value) in PropertiesOf(candidate))
        {
            console.MarkupLine($"  [grey]{name}:[/] {Escaped(value)}");
        }

        if (candidate.Doubt is not null)
        {
            console.MarkupLine($"  [yellow]{Escaped(candidate.Doubt)}[/]");
        }
    }

    /// <summary>The highlighted passage with whole words of its paragraph around it.</summary>
    private string PassageOf(TextRange span)
    {
        var text = draft.Article.Text.Text;
        var (start, end) = PassageContext.Around(text, span, Context);
        var passage =
            span.Length <= MaxPassage
                ? Escaped(text[span.Start..span.End])
                : $"{Escaped(text[span.Start..(span.Start + (MaxPassage / 2))])} … "
                    + Escaped(text[(span.End - (MaxPassage / 2))..span.End]);
        var (before, after) = (text[start..span.Start].TrimStart(), text[span.End..end].TrimEnd());
        return $"  {(PassageContext.IsStart(text, start) ? "" : "… ")}{Escaped(before)}[black on yellow]{passage}[/]"
            + $"{Escaped(after)}{(PassageContext.IsEnd(text, end) ? "" : " …")}";
    }

    private static IEnumerable<(string Name, string Value)> PropertiesOf(Candidate candidate)
    {
        switch (candidate)
        {
            case QuoteCandidate quote:
                yield return quote.Speaker is { } speaker ? ("speaker", Named(speaker))
                : quote.Source is not null ? ("source", quote.Source)
                : ("speaker", "none");
                if (quote.IsPartial)
                {
                    yield return ("kind", "partial");
                }

                if (quote.Cue is not null)
                {
                    yield return ("cue", quote.Cue);
                }

                if (quote.Via is not null)
                {
                    yield return ("via", quote.Via);
                }

                break;
            case MetadataCandidate metadata:
                yield return (metadata.Property, metadata.Value);
                break;
            case PersonCandidate { Person: { } person }:
                yield return ("name", person.Name);
                yield return ("id", person.Id);
                if (person.UsedNames.Exists(name => name != person.Name))
                {
                    yield return ("also", string.Join(", ", person.UsedNames.Where(name => name != person.Name)));
                }

                if (person.Roles.Count > 0)
                {
                    yield return ("roles", string.Join("; ", person.Roles));
                }

                break;
            case DelegationCandidate delegation:
                yield return ("party", delegation.Party);
                yield return ("head", delegation.Head is null ? "none" : Named(delegation.Head));
                foreach (var (member, role) in delegation.Members)
                {
                    yield return ("member", Named(member) + (role is null ? "" : ", " + role));
                }

                break;
        }
    }

    private void EditSpeaker(QuoteCandidate quote)
    {
        while (true)
        {
            var answer = FoldedText.Needle(
                console.Prompt(
                    new TextPrompt<string>(
                        "  speaker (id or name; [grey]source: …[/] if it is not a person; empty for none):"
                    ).AllowEmpty()
                )
            );
            if (answer.Length == 0)
            {
                (quote.Speaker, quote.Source) = (null, null);
            }
            else if (answer.StartsWith("source:", StringComparison.OrdinalIgnoreCase))
            {
                (quote.Speaker, quote.Source) = (
                    null,
                    FoldedText.Needle(answer["source:".Length..]) is { Length: > 0 } source ? source : null
                );
            }
            else if (roster.Find(answer) is { } known)
            {
                if (
                    !known.DeclaredNames.Concat(known.UsedNames).Any(name => PersonName.IsMentioned(draft.Folded, name))
                )
                {
                    console.MarkupLine($"  [yellow]{Escaped(known.Name)} is not named in the article[/]");
                    continue;
                }

                (quote.Speaker, quote.Source) = (known, null);
            }
            else if (PersonName.IsMentioned(draft.Folded, answer))
            {
                var added = roster.Add(answer);
                added.AddArticle([answer], [], 1, "reviewer");
                (quote.Speaker, quote.Source) = (added, null);
            }
            else
            {
                console.MarkupLine(
                    $"  [yellow]there is no person '{Escaped(answer)}', and the article does not contain this name[/]"
                );
                continue;
            }

            quote.Doubt = null;
            return;
        }
    }

    private static string Named(CorpusPerson person) =>
        $"{person.Id} ({person.Name}{(person.IsDeclared ? "" : ", new")})";

    private static string Escaped(string text) => Markup.Escape(VisibleText.Of(text, 4 * MaxPassage));
}
