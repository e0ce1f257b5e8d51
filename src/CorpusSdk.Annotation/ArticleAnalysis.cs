using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Names;
using CorpusSdk.Annotation.Quotations;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation;

/// <summary>Everything that is known about an article before its quotations are attributed to speakers.</summary>
internal sealed class ArticleAnalysis
{
    /// <summary>
    /// The least number of tokens of a quotation in single marks. If double marks are in use as well, shorter passages
    /// in single marks are titles or words of the author.
    /// </summary>
    public const int MinSingleQuotation = 4;

    /// <param name="text">The text.</param>
    /// <param name="tagger">Finds names.</param>
    /// <param name="known">The names of the people that the corpus already has.</param>
    public ArticleAnalysis(string text, NameTagger tagger, IReadOnlyCollection<string> known)
    {
        Text = TokenizedText.Create(text);
        Passages = QuotedPassageFinder.Find(Text);
        Names = tagger.Tag(Text, new(Text));
        NameWithin.Trim(Text, Names, known);
        (People, PersonOfName) = PersonClusterer.Cluster(Text, Names);

        var onlySingles = !Passages.Exists(p => p.Enclosing is null && !p.IsSingle);
        Quotations = Passages.FindAll(p =>
            p.Enclosing is null && (!p.IsSingle || onlySingles || p.EndToken - p.FirstToken >= MinSingleQuotation)
        );
        Narration narration = new(Text, Quotations);
        var mentions = NounPhraseChunker.FindMentions(narration, Names);
        foreach (var mention in mentions)
        {
            mention.PersonIndex = mention is { Kind: MentionKind.PersonName, NameIndex: >= 0 }
                ? PersonOfName[mention.NameIndex]
                : -1;
        }

        Context = new(narration, mentions);
        Genders = PersonGenders.Of(Text, Names, People);
    }

    public TokenizedText Text { get; }

    /// <summary>All passages in quotation marks, including nested ones.</summary>
    public List<QuotedPassage> Passages { get; }

    /// <summary>The names of persons, in the order of the text.</summary>
    public List<NameSpan> Names { get; }

    public List<PersonCluster> People { get; }

    /// <summary>For each of <see cref="Names"/>, the index in <see cref="People"/>.</summary>
    public int[] PersonOfName { get; }

    /// <summary>For each of <see cref="People"/>, whether the person is a woman or a man, if known.</summary>
    public Gender[] Genders { get; }

    /// <summary>The passages that may be speech. None is nested in another.</summary>
    public List<QuotedPassage> Quotations { get; }

    public AttributionContext Context { get; }
}
