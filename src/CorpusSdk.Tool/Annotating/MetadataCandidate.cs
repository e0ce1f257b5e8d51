using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Editing;

namespace CorpusSdk.Tool.Annotating;

/// <summary>A proposed title, date, publisher or language of an article.</summary>
internal sealed class MetadataCandidate : Candidate
{
    public const string Title = "title";
    public const string Published = "published";
    public const string Publisher = "publisher";
    public const string Language = "language";

    /// <summary>The keys in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Keys = [Title, Published, Publisher, Language];

    /// <summary>The built-in key: one of <see cref="Keys"/>.</summary>
    public required string Property { get; init; }

    public required string Value { get; init; }

    public override string Kind => Property == Published ? "date" : Property;

    public override string Key => Value;

    public override IEnumerable<CorpusPerson> People => [];

    /// <summary>Whether the annotations have a value for a key already.</summary>
    public static bool IsDeclared(string property, ArticleDeclaration declaration) =>
        RangeIn(property, declaration) is not null;

    /// <summary>Where the annotations have the value; null if they do not.</summary>
    public TextRange? RangeIn(ArticleDeclaration declaration) => RangeIn(Property, declaration);

    protected override YamlValue Write() => new YamlText(Value, IsToken: Property is Published or Language);

    private static TextRange? RangeIn(string property, ArticleDeclaration declaration) =>
        property switch
        {
            Title => declaration.Title?.Range,
            Published => declaration.Published?.Range,
            Publisher => declaration.Publisher?.Range,
            _ => declaration.Language?.Range,
        };
}
