using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using Spectre.Console;

namespace CorpusSdk.Tool.Annotating;

internal enum ReviewAnswer
{
    Accept,
    Reject,
    Skip,
    Quit,
}

/// <summary>Shows one proposal with its passage, and asks for a key.</summary>
internal sealed class ReviewPrompt(IAnsiConsole console, ArticleDraft draft, Roster roster)
{
    /// <summary>Characters of the article that are shown before and after the passage.</summary>
    private const int Around = 220;

    private const int MaxPassage = 1_200;

    public ReviewAnswer Ask(Candidate candidate, int place, int count)
    {
        while (true)
        {
            Show(candidate, place, count);
            var canEdit = candidate is QuoteCandidate;
            console.MarkupLine(
                $"[bold]a[/]ccept  {(canEdit ? "[bold]e[/]dit speaker  " : "")}[bold]s[/]kip  [bold]r[/]eject  [bold]q[/]uit"
            );
            switch (Key(canEdit))
            {
                case 'a':
                    return ReviewAnswer.Accept;
                case 'r':
                    return ReviewAnswer.Reject;
                case 's':
                    return ReviewAnswer.Skip;
                case 'e':
                    EditSpeaker((QuoteCandidate)candidate);
                    break;
                default:
                    return ReviewAnswer.Quit;
            }
        }
    }

    private char Key(bool canEdit)
    {
        while (true)
        {
            // No key at all: there is nobody to ask any more.
            if (console.Input.ReadKey(intercept: true) is not { } key || key.Key == ConsoleKey.Escape)
            {
                return 'q';
            }

            var letter = char.ToLowerInvariant(key.KeyChar);
            if (letter is 'a' or 's' or 'r' or 'q' || (letter == 'e' && canEdit))
            {
                return letter;
            }
        }
    }

    private void Show(Candidate candidate, int place, int count)
    {
        console.WriteLine();
        console.MarkupLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"[bold]{candidate.Kind}[/]  {candidate.Confidence:0.00}  [grey]{Markup.Escape(candidate.Rule)}[/]  ({place} of {count})"
            )
        );
        if (candidate.Span.Length > 0)
        {
            console.MarkupLine(Passage(candidate.Span));
        }

        foreach (var (name, value) in Facts(candidate))
        {
            console.MarkupLine($"  [grey]{name}:[/] {Escaped(value)}");
        }

        if (candidate.Doubt is not null)
        {
            console.MarkupLine($"  [yellow]{Escaped(candidate.Doubt)}[/]");
        }
    }

    /// <summary>The passage, highlighted, with what stands around it in its paragraph.</summary>
    private string Passage(TextRange span)
    {
        var text = draft.Article.Text.Text;
        var start = Math.Max(0, span.Start - Around);
        var end = Math.Min(text.Length, span.End + Around);
        start = Math.Max(start, text.LastIndexOf("\n\n", Math.Max(0, span.Start - 1), StringComparison.Ordinal) + 1);
        end =
            text.IndexOf("\n\n", span.End, StringComparison.Ordinal) is >= 0 and var blank && blank < end ? blank : end;
        start += start > 0 && start < span.Start && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= end > span.End && end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        var passage =
            span.Length <= MaxPassage
                ? Escaped(text[span.Start..span.End])
                : $"{Escaped(text[span.Start..(span.Start + (MaxPassage / 2))])} … {Escaped(text[(span.End - (MaxPassage / 2))..span.End])}";
        return $"  {Escaped(text[start..span.Start].TrimStart())}[black on yellow]{passage}[/]{Escaped(text[span.End..end].TrimEnd())}";
    }

    private static IEnumerable<(string Name, string Value)> Facts(Candidate candidate)
    {
        switch (candidate)
        {
            case QuoteCandidate quote:
                yield return quote.Speaker is { } speaker ? ("speaker", Named(speaker))
                : quote.Source is not null ? ("source", quote.Source)
                : ("speaker", "nobody");
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
            case PersonCandidate { Person: { } person }:
                yield return ("name", person.Name);
                yield return ("id", person.Id);
                if (person.Used.Exists(name => name != person.Name))
                {
                    yield return ("also", string.Join(", ", person.Used.Where(name => name != person.Name)));
                }

                if (person.Roles.Count > 0)
                {
                    yield return ("roles", string.Join("; ", person.Roles));
                }

                break;
            case DelegationCandidate delegation:
                yield return ("party", delegation.Party);
                yield return ("head", delegation.Head is null ? "nobody" : Named(delegation.Head));
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
                        "  speaker (id or name; [grey]source: …[/] for who is no person; nothing for nobody):"
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
                if (!known.Forms.Concat(known.Used).Any(name => PersonName.Has(draft.Folded, name)))
                {
                    console.MarkupLine($"  [yellow]{Escaped(known.Name)} is not named in the article[/]");
                    continue;
                }

                (quote.Speaker, quote.Source) = (known, null);
            }
            else if (PersonName.Has(draft.Folded, answer))
            {
                var added = roster.Add(answer);
                added.Note([answer], [], 1, "reviewer");
                (quote.Speaker, quote.Source) = (added, null);
            }
            else
            {
                console.MarkupLine(
                    $"  [yellow]no person is called '{Escaped(answer)}', and the article does not have the name[/]"
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
