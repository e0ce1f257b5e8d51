namespace CorpusSdk.Tasks.Sources;

/// <summary>Reads the attributes in a pair of brackets.</summary>
internal static class AttributeReader
{
    private const string Suffix = "Attribute";

    public static IEnumerable<SourceAttribute> Read(IReadOnlyList<SourceToken> list)
    {
        if (list.Count > 1 && list[1].Is(":"))
        {
            // Of the assembly, or of the type that follows.
            list = list[0].Is("type") ? [.. list.Skip(2)] : [];
        }

        foreach (var attribute in TokenReader.Split(list))
        {
            var names = attribute
                .TakeWhile(token => !token.Is("(") && !token.Is("<"))
                .Where(token => token.IsWord)
                .Select(token => token.Text.TrimStart('@'))
                .ToList();
            if (names.Count > 0)
            {
                TokenReader rest = new(attribute);
                _ = rest.ReadUntil("(");
                yield return new(
                    string.Join(".", names.Take(names.Count - 1)),
                    WithoutSuffix(names[names.Count - 1]),
                    rest.IsAtEnd ? [] : rest.Block()
                );
            }
        }
    }

    /// <summary>The name of an attribute without <c>Attribute</c> at its end.</summary>
    public static string WithoutSuffix(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - Suffix.Length)
            : name;
}
