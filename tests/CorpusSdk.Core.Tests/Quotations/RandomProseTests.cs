using System.Reflection;
using System.Text;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Tests.Checking;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Core.Tests.Quotations;

/// <summary>
/// Quotes cut at random out of sentences that are made at random of the words and marks that the rules look for, so
/// that each rule meets them in orders that nobody thought of.
/// </summary>
public sealed class RandomProseTests
{
    private const int Articles = 1_500;

    private static readonly string[] s_marks =
    [
        "\"",
        "\"",
        "“",
        "”",
        "„",
        "“",
        "«",
        "»",
        "»",
        "«",
        "‘",
        "’",
        "'",
        "「",
        "」",
        "『",
        "』",
        "— ",
        "– ",
        "( ",
        ") ",
    ];

    private static readonly string[] s_punctuation =
    [
        ".",
        ",",
        "?",
        "!",
        ":",
        ";",
        "…",
        "。",
        "，",
        "？",
        "：",
        "\n\n",
        "\n",
    ];

    private static readonly string[] s_names = ["Jane Doe", "Omar Aziz", "Doe", "王小明", "김민준", "she", "er", "il"];

    private const string People = """
        - { id: jane-doe, name: Jane Doe, aliases: [Doe] }
        - { id: omar-aziz, name: Omar Aziz }
        - { id: wang, name: 王小明 }
        - { id: kim, name: 김민준 }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("ko")]
    [InlineData("ja")]
    public void Any_order_of_words_and_marks_is_checked(string language)
    {
        var words = WordsOf(language);
        var random = new Random(language[0]);

        for (var i = 0; i < Articles; i++)
        {
            var text = Prose(random, words);
            var start = random.Next(text.Length - 2);
            var end = start + 1 + random.Next(Math.Min(200, text.Length - start - 1));
            var kind = random.Next(2) == 0 ? "direct" : "partial";
            var quote = text[start..end].Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n");
            try
            {
                _ = new Corpus(
                    text,
                    $"language: {language}\nquotes:\n  - {{ text: \"{quote}\", speaker: jane-doe, kind: {kind} }}\n",
                    People
                );
            }
            catch (Exception e)
            {
                Assert.Fail($"{i}: {e.GetType()} for the quote [{quote}] in [{text}]\n{e.StackTrace}");
            }
        }
    }

    private static string Prose(Random random, string[] words)
    {
        var text = new StringBuilder();
        var count = 6 + random.Next(40);
        for (var i = 0; i < Articles; i++)
        {
            var next = random.Next(10) switch
            {
                < 6 => words[random.Next(words.Length)],
                < 7 => s_names[random.Next(s_names.Length)],
                < 8 => s_punctuation[random.Next(s_punctuation.Length)],
                _ => s_marks[random.Next(s_marks.Length)],
            };
            _ = text.Append(next);
            if (random.Next(4) > 0)
            {
                _ = text.Append(' ');
            }
        }

        return text.ToString();
    }

    /// <summary>The words of the lists for a language, and of those that all languages share.</summary>
    private static string[] WordsOf(string language)
    {
        const BindingFlags any =
            BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        SortedSet<string> words = new(StringComparer.Ordinal);
        foreach (var type in typeof(ScopeWords).Assembly.GetTypes())
        {
            if (type.Namespace is not ("CorpusSdk.Matching.Languages" or "CorpusSdk.Matching.Quotations"))
            {
                continue;
            }

            foreach (var field in type.GetFields(any).Where(field => field.IsStatic && !type.ContainsGenericParameters))
            {
                Add(field.GetValue(null));
            }
        }

        foreach (
            object? lists in new object?[]
            {
                ScopeWords.Of(language),
                MeaningWords.Of(language),
                DeniedSpeechWords.Of(language),
            }
        )
        {
            foreach (var property in lists?.GetType().GetProperties() ?? [])
            {
                Add(property.GetValue(lists));
            }
        }

        return [.. words];

        void Add(object? list)
        {
            if (list is IEnumerable<string> strings)
            {
                words.UnionWith(strings.Where(word => word.Length > 0));
            }
        }
    }
}
