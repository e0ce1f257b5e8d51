using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation;

/// <summary>All that is found in an article before speakers are sought.</summary>
internal sealed class ArticleAnalysis
{
    /// <summary>A passage between single marks is a narrator's word or title below this number of tokens.</summary>
    public const int MinSingleQuotation = 4;

    public ArticleAnalysis(string text, NameTagger tagger)
    {
        Text = ArticleText.Read(text);
        Passages = PassageFinder.Find(Text);
        Use = new(Text);
        Names = tagger.Tag(Text, Use);
        (People, PersonOfName) = PersonFinder.Find(Text, Names);

        var onlySingles = !Passages.Exists(p => p.Within is null && !p.IsSingle);
        Quotations = Passages.FindAll(p =>
            p.Within is null && (!p.IsSingle || onlySingles || p.EndToken - p.First >= MinSingleQuotation)
        );
        Narrative narrative = new(Text, Quotations);
        var mentions = MentionFinder.Find(narrative, Names);
        foreach (var mention in mentions)
        {
            mention.Person = mention is { Kind: MentionKind.Name, Name: >= 0 } ? PersonOfName[mention.Name] : -1;
        }

        Scene = new(narrative, mentions);
    }

    public ArticleText Text { get; }

    public List<Passage> Passages { get; }

    public WordUse Use { get; }

    public List<NameSpan> Names { get; }

    public List<Person> People { get; }

    public int[] PersonOfName { get; }

    /// <summary>The passages that may be speech, none within another.</summary>
    public List<Passage> Quotations { get; }

    public Scene Scene { get; }
}
