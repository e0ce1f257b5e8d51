using System.Globalization;
using CorpusSdk.Annotation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;

namespace CorpusSdk.Tool.Annotating;

/// <summary>Something that may be written into the annotations of an article.</summary>
internal abstract class Candidate
{
    /// <summary>
    /// Below this a comment beside the entry asks for a look: of those above, 96 in a hundred are right.
    /// </summary>
    public const double Sure = 0.8;

    /// <summary>What it is, in one word: <c>quote</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>How it is remembered: the same for the same words, wherever they move to.</summary>
    public abstract string Key { get; }

    public required double Confidence { get; init; }

    public required string Rule { get; init; }

    /// <summary>The passage to show: UTF-16 code units of the article's text, half-open.</summary>
    public required TextRange Span { get; init; }

    /// <summary>What a person is told who reviews it.</summary>
    public string? Doubt { get; set; }

    /// <summary>Somebody has looked at it and found it right.</summary>
    public bool IsReviewed { get; set; }

    /// <summary>The persons that it names.</summary>
    public abstract IEnumerable<CorpusPerson> People { get; }

    public YamlValue ToYaml() => Write() with { Comment = Comment };

    protected abstract YamlValue Write();

    private string? Comment
    {
        get
        {
            var doubt = Doubt is null ? "" : ": " + VisibleText.Of(Doubt, 120);
            return IsReviewed || (Confidence >= Sure && Doubt is null)
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"check ({Confidence:0.00}, {Rule}){doubt}");
        }
    }
}

/// <summary>Somebody's words.</summary>
internal sealed class QuoteCandidate : Candidate
{
    public override string Kind => "quote";

    public override string Key =>
        Occurrence is null or 1 ? Text : FormattableString.Invariant($"{Text} ({Occurrence})");

    /// <summary>White space folded.</summary>
    public required string Text { get; init; }

    /// <summary>Null where the quote's first words are a name of its own.</summary>
    public string? Id { get; set; }

    public required bool IsPartial { get; init; }

    public CorpusPerson? Speaker { get; set; }

    public string? Source { get; set; }

    public string? Cue { get; init; }

    public string? Via { get; init; }

    /// <summary>Null where the words stand in the article once.</summary>
    public int? Occurrence { get; init; }

    public override IEnumerable<CorpusPerson> People => Speaker is null ? [] : [Speaker];

    protected override YamlValue Write()
    {
        List<(string, YamlValue)> entries = [("text", new YamlText(Text))];
        Add("id", Id, isToken: true);
        Add("speaker", Speaker?.Id, isToken: true);
        Add("source", Speaker is null ? Source : null);
        Add("kind", IsPartial ? "partial" : null, isToken: true);
        Add("cue", Cue);
        Add("via", Via);
        Add("occurrence", Occurrence?.ToString(CultureInfo.InvariantCulture), isToken: true);
        return new YamlMap(entries);

        void Add(string key, string? value, bool isToken = false)
        {
            if (value is not null)
            {
                entries.Add((key, new YamlText(value, isToken)));
            }
        }
    }
}

/// <summary>Words in quotation marks that are nobody's speech.</summary>
internal sealed class TermCandidate : Candidate
{
    public override string Kind => "term";

    public override string Key => Text;

    public required string Text { get; init; }

    public override IEnumerable<CorpusPerson> People => [];

    protected override YamlValue Write() => new YamlText(Text);
}

/// <summary>A delegation with its members.</summary>
internal sealed class DelegationCandidate : Candidate
{
    public override string Kind => "delegation";

    public override string Key => $"{Party}: {string.Join(", ", Members.Select(member => member.Person.Id))}";

    public string Id { get; set; } = "";

    public required string Party { get; init; }

    public string? Event { get; init; }

    public CorpusPerson? Head { get; set; }

    public required int? Count { get; set; }

    public required IReadOnlyList<(CorpusPerson Person, string? Role)> Members { get; set; }

    /// <summary>Takes a member out, and the count that no longer fits.</summary>
    public void Leave(CorpusPerson person)
    {
        var left = Members.Where(member => member.Person != person).ToList();
        Count = left.Count == Members.Count ? Count : null;
        Members = left;
    }

    public override IEnumerable<CorpusPerson> People =>
        Members.Select(member => member.Person).Concat(Head is null ? [] : [Head]);

    protected override YamlValue Write()
    {
        List<(string, YamlValue)> entries = [("id", YamlText.Token(Id))];
        Add("party", Party.Length > 0 ? new YamlText(Party) : null);
        Add("event", Event is null ? null : new YamlText(Event));
        Add("head", Head is null ? null : YamlText.Token(Head.Id));
        Add("count", Count is null ? null : YamlText.Token(Count.Value.ToString(CultureInfo.InvariantCulture)));
        Add(
            "members",
            new YamlList([
                .. Members.Select(member => new YamlMap(
                    member.Role is null
                        ? [("person", YamlText.Token(member.Person.Id))]
                        : [("person", YamlText.Token(member.Person.Id)), ("role", new YamlText(member.Role))],
                    IsShort: true
                )),
            ])
        );
        return new YamlMap(entries);

        void Add(string key, YamlValue? value)
        {
            if (value is not null)
            {
                entries.Add((key, value));
            }
        }
    }
}

/// <summary>What a name means in one article alone. Comes with the person, and is not asked for by itself.</summary>
internal sealed class AliasCandidate : Candidate
{
    public override string Kind => "alias";

    public override string Key => $"{Name}: {Person.Id}";

    public required string Name { get; init; }

    public required CorpusPerson Person { get; init; }

    public override IEnumerable<CorpusPerson> People => [Person];

    protected override YamlValue Write() => YamlText.Token(Person.Id);
}

/// <summary>A person whom the corpus does not know yet, at the first place of an article.</summary>
internal sealed class PersonCandidate : Candidate
{
    public override string Kind => "person";

    public override string Key => PersonName.KeyOf(Person.Name);

    public required CorpusPerson Person { get; init; }

    public override IEnumerable<CorpusPerson> People => [Person];

    protected override YamlValue Write() => throw new InvalidOperationException("persons are written by the roster");
}
