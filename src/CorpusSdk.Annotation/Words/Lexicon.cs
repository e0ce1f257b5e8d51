using System.Reflection;

namespace CorpusSdk.Annotation.Words;

/// <summary>
/// The embedded lists of words as a hash table from words to their classes. Only hashes of 64 bits are compared, so
/// that a collision with an unlisted word is possible but negligible.
/// </summary>
internal sealed class Lexicon
{
    private const int SizeBits = 15;

    private readonly ulong[] _hashes = new ulong[1 << SizeBits];
    private readonly WordClass[] _classes = new WordClass[1 << SizeBits];

    private Lexicon()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(n => n.EndsWith(".txt", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Read(reader);
        }
    }

    public static Lexicon Shared { get; } = new();

    /// <summary>Returns the classes of the word with this <see cref="WordHash"/>.</summary>
    public WordClass Find(ulong hash)
    {
        for (var slot = FirstSlot(hash); ; slot = (slot + 1) & ((1 << SizeBits) - 1))
        {
            if (_hashes[slot] == hash)
            {
                return _classes[slot];
            }

            if (_hashes[slot] == 0)
            {
                return WordClass.None;
            }
        }
    }

    private static int FirstSlot(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15UL) >> (64 - SizeBits));

    private void Read(StreamReader reader)
    {
        var section = WordClass.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                section = Enum.Parse<WordClass>(line.Trim('[', ']'), ignoreCase: true);
                continue;
            }

            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var isVerb = (section & (WordClass.Cue | WordClass.Verb)) != 0;
            foreach (var word in isVerb && words.Length == 1 ? Inflect(words[0]) : words)
            {
                Add(
                    word,
                    isVerb && word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 4
                        ? section | WordClass.Gerund
                        : section
                );
            }
        }
    }

    private static string[] Inflect(string lemma) => [lemma, lemma + "s", lemma + "ed", lemma + "ing"];

    private void Add(string word, WordClass classes)
    {
        var hash = WordHash.Of(word);
        var slot = FirstSlot(hash);
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & ((1 << SizeBits) - 1);
        }

        _hashes[slot] = hash;
        _classes[slot] |= classes;
    }
}
