using System.Globalization;
using CorpusSdk.Annotation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;

namespace CorpusSdk.Tool.Annotating;

/// <summary>A proposed entry for the annotations of an article.</summary>
internal abstract class Candidate
{
    /// <summary>
    /// The confidence from which an entry gets no <c># check</c> comment: 96 % of these were right when measured.
    /// </summary>
    public const double ConfidentFrom = 0.8;

    /// <summary>The kind of entry in one word: <c>quote</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The identity in the review history. It does not depend on the position in the text.</summary>
    public abstract string Key { get; }

    public required double Confidence { get; init; }

    public required string Rule { get; init; }

    /// <summary>The passage to show: UTF-16 code units of the article's text, half-open; may be empty.</summary>
    public required TextRange Span { get; init; }

    /// <summary>A question for the reviewer; null if there is none.</summary>
    public string? Doubt { get; set; }

    /// <summary>Whether a reviewer has confirmed it.</summary>
    public bool IsReviewed { get; set; }

    /// <summary>Whether it is written without a comment <c># check</c>, even if nobody has reviewed it.</summary>
    public bool IsSure => Confidence >= ConfidentFrom && Doubt is null;

    /// <summary>The people that the entry refers to.</summary>
    public abstract IEnumerable<CorpusPerson> People { get; }

    public YamlValue ToYaml() => Write() with { Comment = Comment };

    protected abstract YamlValue Write();

    private string? Comment
    {
        get
        {
            var doubt = Doubt is null ? "" : ": " + VisibleText.Of(Doubt, 120);
            return IsReviewed || IsSure
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"check ({Confidence:0.00}, {Rule}){doubt}");
        }
    }
}

/// <summary>A proposed quote.</summary>
internal sealed class QuoteCandidate : Candidate
{
    public override string Kind => "quote";

    public override string Key =>
        Occurrence is null or 1 ? Text : FormattableString.Invariant($"{Text} ({Occurrence})");

    /// <summary>The quoted text with folded white space.</summary>
    public required string Text { get; init; }

    /// <summary>The id; null if the default id, derived from the first words, is unique.</summary>
    public string? Id { get; set; }

    public required bool IsPartial { get; init; }

    public CorpusPerson? Speaker { get; set; }

    public string? Source { get; set; }

    /// <summary>The words that the article names the speaker with; null if there are none.</summary>
    public string? NamedAs { get; init; }

    public string? Cue { get; init; }

    public string? Via { get; init; }

    /// <summary>Which occurrence of the text in the article is meant, from 1; null if there is only one.</summary>
    public int? Occurrence { get; init; }

    public override IEnumerable<CorpusPerson> People => Speaker is null ? [] : [Speaker];

    /// <summary>Whether an entry of the annotations is this quote.</summary>
    public bool IsDeclaredAs(QuoteDeclaration entry) =>
        entry.Text.Value == Text.Trim() && entry.Occurrence?.Value == Occurrence;

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

/// <summary>A proposed term: words in quotation marks that nobody is quoted with.</summary>
internal sealed class TermCandidate : Candidate
{
    public override string Kind => "term";

    public override string Key => Text;

    public required string Text { get; init; }

    public override IEnumerable<CorpusPerson> People => [];

    protected override YamlValue Write() => new YamlText(Text);
}

/// <summary>A proposed delegation with its members.</summary>
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

    /// <summary>Removes a member, and the count, which is then no longer right.</summary>
    public void RemoveMember(CorpusPerson person)
    {
        var remaining = Members.Where(member => member.Person != person).ToList();
        Count = remaining.Count == Members.Count ? Count : null;
        Members = remaining;
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
                    IsInline: true
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

/// <summary>
/// An alias that is valid in one article only. It depends on its person, and is not asked for on its own.
/// </summary>
internal sealed class AliasCandidate : Candidate
{
    public override string Kind => "alias";

    public override string Key => $"{Name}: {Person.Id}";

    public required string Name { get; init; }

    public required CorpusPerson Person { get; init; }

    public override IEnumerable<CorpusPerson> People => [Person];

    protected override YamlValue Write() => YamlText.Token(Person.Id);
}

/// <summary>A proposed person who is not in the people files yet.</summary>
internal sealed class PersonCandidate : Candidate
{
    public override string Kind => "person";

    public override string Key => PersonName.KeyOf(Person.Name);

    public required CorpusPerson Person { get; init; }

    public override IEnumerable<CorpusPerson> People => [Person];

    protected override YamlValue Write() =>
        throw new InvalidOperationException("people are written to the people files");
}
