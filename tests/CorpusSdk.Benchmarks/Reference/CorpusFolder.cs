using System.Globalization;
using System.Text;

namespace CorpusSdk.Benchmarks.Reference;

/// <summary>Writes the reference corpus as files: texts with sidecars, and a file of people.</summary>
internal static class CorpusFolder
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>The size of the texts in bytes of UTF-8.</returns>
    public static long Write(ReferenceCorpus corpus, string folder)
    {
        long bytes = 0;
        _ = Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "people.yaml"), People(corpus.People), s_utf8);
        _ = Parallel.For(
            0,
            corpus.Count,
            number =>
            {
                var article = corpus.Article(number);
                var stem = Path.Combine(folder, article.Stem);
                _ = Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
                var text = s_utf8.GetBytes(article.Text);
                File.WriteAllBytes(stem + ".txt", text);
                File.WriteAllText(stem + ".yaml", Annotations(article), s_utf8);
                _ = Interlocked.Add(ref bytes, text.Length);
            }
        );
        return bytes;
    }

    /// <summary>Writes the corpus as Markdown with front matter, for the other tools.</summary>
    public static void WriteMarkdown(ReferenceCorpus corpus, string folder) =>
        Parallel.For(
            0,
            corpus.Count,
            number =>
            {
                var article = corpus.Article(number);
                var file = Path.Combine(folder, article.Stem + ".md");
                _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, $"---\n{Annotations(article)}---\n\n{article.Text}", s_utf8);
            }
        );

    public static string People(IEnumerable<ReferencePerson> people)
    {
        var yaml = new StringBuilder();
        foreach (var person in people)
        {
            _ = yaml.Append(
                CultureInfo.InvariantCulture,
                $"""
                - id: {person.Id}
                  name: {person.Name}
                  aliases: [{string.Join(", ", person.Aliases)}]
                  country: {person.Country}
                  roles:
                    - title: {person.Role}

                """
            );
        }

        return yaml.ToString();
    }

    /// <summary>The contents of a sidecar, or of the front matter of a Markdown file.</summary>
    public static string Annotations(ReferenceArticle article)
    {
        // No value contains YAML syntax: ": ", " #", or an indicator at the beginning.
        var yaml = new StringBuilder(1500);
        _ = yaml.Append(
            CultureInfo.InvariantCulture,
            $"""
            title: {article.Title}
            published: {article.Published:yyyy-MM-dd}
            publisher: {article.Publisher}
            quotes:

            """
        );
        foreach (var quote in article.Quotes)
        {
            _ = yaml.Append(
                CultureInfo.InvariantCulture,
                $"""
                  - text: {quote.Text}
                    speaker: {quote.Speaker.Id}
                    kind: {(quote.IsPartial ? "partial" : "direct")}
                    cue: {quote.Cue}

                """
            );
        }

        if (article.Delegation is { } delegation)
        {
            _ = yaml.Append(
                CultureInfo.InvariantCulture,
                $"""
                delegations:
                  - id: {delegation.Id}
                    party: {delegation.Party}
                    event: {delegation.Event}
                    head: {delegation.Head.Id}
                    count: {delegation.Members.Count}
                    members:

                """
            );
            foreach (var member in delegation.Members)
            {
                _ = yaml.Append(
                    CultureInfo.InvariantCulture,
                    $"      - {{ person: {member.Id}, role: {member.Role} }}\n"
                );
            }
        }

        return yaml.ToString();
    }
}
