using System.Text;

namespace CorpusSdk.Tool.Tests.Rebasing;

/// <summary>
/// A made-up article as paragraphs of sentences of words, in which every word keeps its identity through all edits.
/// </summary>
internal sealed class TrackedText
{
    private static readonly string[] s_vocabulary =
    [
        .. (
            "the ferry will sail before spring and we have waited for a long time with many boats near old harbour "
            + "people say that fees rise every year while nobody asked us about new plans of some distant town hall"
        ).Split(' '),
    ];

    private static readonly string[] s_endings = ["", "s", "ed", "ing", "er", "ly", "y", "ful"];

    private readonly Random _random;

    /// <summary>How many endings the words have: texts with few different words are the hard ones.</summary>
    private readonly int _endings;

    public TrackedText(Random random)
    {
        (_random, _endings) = (random, random.Next(2) == 0 ? 1 : s_endings.Length);
        for (var i = 0; i < 6; i++)
        {
            Paragraphs.Add([.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => NewSentence())]);
        }

        // Sentences that are said twice, as in speeches and refrains.
        for (var i = 0; i < 2; i++)
        {
            var (paragraph, index) = AnySentence();
            Paragraphs[random.Next(Paragraphs.Count)].Insert(0, Copy(Paragraphs[paragraph][index]));
        }
    }

    /// <summary>Paragraphs of sentences of words.</summary>
    public List<List<List<Word>>> Paragraphs { get; } = [];

    /// <summary>The sentences of which a copy was made. Without them the copy could not be told from them.</summary>
    private readonly HashSet<List<Word>> _copied = [];

    /// <summary>A word, identified by its reference.</summary>
    internal sealed class Word(string text)
    {
        public string Text { get; } = text;
    }

    /// <summary>The text, and where each word is in it.</summary>
    public (string Text, Dictionary<Word, int> Starts) Write()
    {
        StringBuilder text = new();
        Dictionary<Word, int> starts = [];
        foreach (var paragraph in Paragraphs.Where(paragraph => paragraph.Count > 0))
        {
            foreach (var word in paragraph.SelectMany(sentence => sentence))
            {
                starts.Add(word, text.Length);
                _ = text.Append(word.Text).Append(' ');
            }

            text[^1] = '\n';
            _ = text.Append('\n');
        }

        return (text.ToString(), starts);
    }

    public (int Paragraph, int Index) AnySentence()
    {
        while (true)
        {
            var paragraph = _random.Next(Paragraphs.Count);
            if (Paragraphs[paragraph].Count > 0)
            {
                return (paragraph, _random.Next(Paragraphs[paragraph].Count));
            }
        }
    }

    /// <summary>Makes one random edit.</summary>
    /// <param name="quoted">A quoted sentence, for the edits that concern quotes.</param>
    public void Edit(List<Word> quoted)
    {
        var (paragraph, index) = AnySentence();
        var sentences = Paragraphs[paragraph];
        var sentence = sentences[index];
        var word = _random.Next(sentence.Count);
        var isFree = !_copied.Contains(sentence) && Paragraphs.Sum(p => p.Count) > 5;
        switch (_random.Next(14))
        {
            case 0 or 1:
                var added = NewWords(_random.Next(1, 4));
                if (CanTell(sentence, word, word, added))
                {
                    sentence.InsertRange(word, added);
                }

                break;
            case 2 or 3 when isFree && sentence.Count > 4:
                var count = Math.Min(sentence.Count - word, _random.Next(1, 3));
                if (CanTell(sentence, word, word + count, sentence.GetRange(word, count)))
                {
                    sentence.RemoveRange(word, count);
                }

                break;
            case 4 or 5 when isFree && NewWords(1) is var other && CanTell(sentence, word, word, other):
                sentence[word] = other[0];
                break;
            case 6:
                sentences.Insert(index, NewSentence());
                break;
            case 7 when isFree:
                sentences.RemoveAt(index);
                break;
            case 8 when isFree:
                sentences[index] = NewSentence();
                break;
            case 9:
                Paragraphs.Insert(paragraph, [NewSentence(), NewSentence()]);
                break;
            case 10 when !sentences.Exists(_copied.Contains) && Paragraphs.Count > 3:
                Paragraphs.RemoveAt(paragraph);
                break;
            case 11 when Paragraphs.Find(p => p.Contains(quoted)) is { } own:
                // Directly before or after it.
                _ = _copied.Add(quoted);
                own.Insert(own.IndexOf(quoted) + _random.Next(2), Copy(quoted));
                break;
            case 12 when Paragraphs.Exists(p => p.Contains(quoted)):
                _ = _copied.Add(quoted);
                sentences.Insert(index, Copy(quoted));
                break;
            case 13:
                var to = _random.Next(Paragraphs.Count);
                (Paragraphs[paragraph], Paragraphs[to]) = (Paragraphs[to], Paragraphs[paragraph]);
                break;
        }
    }

    /// <summary>
    /// Whether the text shows which words were added or removed: of two equal words next to each other, it does not.
    /// </summary>
    private static bool CanTell(List<Word> sentence, int before, int behind, List<Word> words) =>
        (before == 0 || sentence[before - 1].Text != words[^1].Text.TrimEnd('.'))
        && (behind == sentence.Count || sentence[behind].Text.TrimEnd('.') != words[0].Text);

    private static List<Word> Copy(List<Word> sentence) => sentence.ConvertAll(word => new Word(word.Text));

    private List<Word> NewSentence()
    {
        var words = NewWords(_random.Next(5, 13));
        words[^1] = new(words[^1].Text + ".");
        return words;
    }

    private List<Word> NewWords(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => new Word(
                    s_vocabulary[_random.Next(s_vocabulary.Length)] + s_endings[_random.Next(_endings)]
                )),
        ];
}
