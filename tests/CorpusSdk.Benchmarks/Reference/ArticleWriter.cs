using System.Text;

namespace CorpusSdk.Benchmarks.Reference;

/// <summary>Writes the text of an article, and collects its quotes.</summary>
internal sealed class ArticleWriter(Draw draw, Prose prose, IReadOnlyList<ReferencePerson> people)
{
    private readonly StringBuilder _text = new(6000);
    private readonly List<ReferenceQuote> _quotes = [];
    private readonly HashSet<string> _beginnings = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ReferencePerson> _introduced = [];

    public string Text => _text.ToString().TrimEnd() + "\n";

    public IReadOnlyList<ReferenceQuote> Quotes => _quotes;

    public void Write(string title, DateOnly published, ReferenceDelegation? delegation, int quotes, int bytes)
    {
        _ = _text
            .Append(title)
            .Append("\n\n")
            .Append(prose.Place())
            .Append(", ")
            .Append(Words.Months[published.Month - 1])
            .Append(' ')
            .Append(published.Day)
            .Append(" — ");
        EndParagraph(draw.Between(2, 4));
        if (delegation is not null)
        {
            WriteDelegation(delegation);
        }

        // First name everyone who has not been named yet, in or next to a quote; then choose people at random.
        var unnamed = new Queue<ReferencePerson>(people);
        for (var i = 0; i < quotes; i++)
        {
            WriteQuote(unnamed.TryDequeue(out var next) ? next : draw.Of(people));
            EndParagraph(draw.Between(1, 3));
        }

        while (unnamed.TryDequeue(out var person))
        {
            _ = _text.Append(prose.Sentence()).Append(", as ").Append(NameOf(person)).Append(" had hoped. ");
            EndParagraph(draw.Between(1, 3));
        }

        while (Encoding.UTF8.GetByteCount(_text.ToString()) < bytes)
        {
            if (draw.OneIn(2))
            {
                _ = _text
                    .Append(NameOf(draw.Of(people)))
                    .Append(' ')
                    .Append(draw.Of(Words.Verbs))
                    .Append(" the ")
                    .Append(prose.Noun())
                    .Append(". ");
            }

            EndParagraph(draw.Between(2, 5));
        }
    }

    private void WriteDelegation(ReferenceDelegation delegation)
    {
        _ = _text
            .Append(NameOf(delegation.Head))
            .Append(" led a delegation of ")
            .Append(delegation.Members.Count)
            .Append(": ");
        _ = _text
            .AppendJoin("; ", delegation.Members.Select(member => $"{NameOf(member)}, {member.Role}"))
            .Append(". ");
        EndParagraph(1);
    }

    private void WriteQuote(ReferencePerson speaker)
    {
        var cue = draw.Of(Words.Cues);
        var isPartial = draw.OneIn(4);
        var words = Unsaid(isPartial);
        var (open, close) = draw.OneIn(3) ? ('“', '”') : ('"', '"');
        string said;
        if (isPartial)
        {
            said = words;
            _ = _text
                .Append(NameOf(speaker))
                .Append(' ')
                .Append(cue)
                .Append(" that there was a ")
                .Append(open)
                .Append(said)
                .Append(close)
                .Append(" in sight. ");
        }
        else if (draw.OneIn(2))
        {
            said = words + ",";
            _ = _text
                .Append(open)
                .Append(said)
                .Append(close)
                .Append(' ')
                .Append(cue)
                .Append(' ')
                .Append(NameOf(speaker))
                .Append(". ");
        }
        else
        {
            said = words + ".";
            _ = _text
                .Append(NameOf(speaker))
                .Append(' ')
                .Append(cue)
                .Append(", ")
                .Append(open)
                .Append(said)
                .Append(close)
                .Append(' ');
        }

        _quotes.Add(new(said, speaker, isPartial, cue));
    }

    /// <summary>Quotes are named after their first words, so no two of an article begin with the same words.</summary>
    private string Unsaid(bool isPartial)
    {
        string words;
        do
        {
            words = isPartial ? prose.Fragment() : prose.Statement();
        } while (
            !_beginnings.Add(string.Concat(string.Join(' ', words.Split(' ').Take(7)).Where(char.IsLetterOrDigit)))
        );
        return words;
    }

    private string NameOf(ReferencePerson person) =>
        _introduced.Add(person) ? person.Name
        : draw.OneIn(4) ? person.Address
        : person.Surname;

    private void EndParagraph(int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            _ = _text.Append(prose.Sentence()).Append(i == sentences - 1 ? "." : ". ");
        }

        _ = _text.Append("\n\n");
    }
}
