namespace SummitBriefing;

/// <summary>Plain text for a terminal of 80 columns.</summary>
internal static class Page
{
    private const int Width = 78;
    private const int Column = 37;

    public static void Title(string text) => Console.WriteLine($"{text.ToUpperInvariant()}\n{new string('=', Width)}");

    public static void Heading(string text) =>
        Console.WriteLine($"\n{text.ToUpperInvariant()}\n{new string('-', Width)}");

    public static void Text(string text) => Write(text, "  ");

    public static void Speaker(string name, string role) =>
        Console.WriteLine($"\n{Cut(role.Length == 0 ? name : $"{name} ({role})", Width)}");

    public static void Quote(string words, string circumstances)
    {
        Write($"\"{words}\"", "    ");
        Write($"[{circumstances}]", "      ");
    }

    public static void Entry(string label, string text)
    {
        const int labels = 12;
        if (text.Length == 0)
        {
            Console.WriteLine(label);
            return;
        }

        var first = true;
        foreach (string line in Wrap(text, Width - labels))
        {
            Console.WriteLine((first ? label : "").PadRight(labels) + line);
            first = false;
        }
    }

    /// <summary>Prints columns next to each other; each line of a column is wrapped within it.</summary>
    public static void SideBySide(IReadOnlyList<IReadOnlyList<string>> columns)
    {
        var wrapped = columns.Select(column => column.SelectMany(line => Wrap(line, Column)).ToList()).ToList();
        for (int i = 0; i < wrapped.Max(column => column.Count); i++)
        {
            Console.WriteLine(
                string.Join("    ", wrapped.Select(column => (i < column.Count ? column[i] : "").PadRight(Column)))
                    .TrimEnd()
            );
        }

        Console.WriteLine();
    }

    public static string Count(int count, string one, string? many = null) =>
        $"{count} {(count == 1 ? one : many ?? one + "s")}";

    private static void Write(string text, string indent)
    {
        foreach (string line in Wrap(text, Width - indent.Length))
        {
            Console.WriteLine(indent + line);
        }
    }

    /// <summary>Breaks at spaces; continued lines keep the indentation of the first.</summary>
    private static IEnumerable<string> Wrap(string text, int width)
    {
        string indent = new(' ', text.Length - text.TrimStart().Length);
        string line = indent;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = indent;
            }

            line += line.Length > indent.Length ? " " + word : word;
        }

        yield return line;
    }

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 3)] + "...";
}
