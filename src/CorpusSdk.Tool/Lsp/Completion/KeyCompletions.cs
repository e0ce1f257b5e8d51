using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>The keys that a mapping may have and does not have yet; those that it must have come first.</summary>
/// <param name="place">Where a key is typed.</param>
/// <param name="items">Receives the keys.</param>
internal sealed class KeyCompletions(CursorPlace place, ItemFactory items)
{
    private const int DefaultIndent = 2;

    public void Add(SchemaNode mapping)
    {
        foreach (
            var key in mapping.Keys.Where(key => !place.Keys.Contains(key.Name)).OrderBy(key => key.IsRequired ? 0 : 1)
        )
        {
            if (TextOf(key) is { } text)
            {
                items.Add(
                    CompletionItemKind.Property,
                    key.Name,
                    text,
                    PlaceText.OpeningMark(place) + key.Name,
                    note: key.IsRequired ? "required" : null,
                    documentation: key.Description ?? key.Value.Expectation
                );
            }
        }
    }

    /// <summary>Adds the names that the article must say the meaning of.</summary>
    /// <param name="names">Each name, and whom it may mean.</param>
    public void Add(IEnumerable<(string Name, string Meanings)> names)
    {
        foreach (var (name, meanings) in names.Where(found => !place.Keys.Contains(found.Name)))
        {
            if (PlaceText.Write(place, name) is { } key)
            {
                items.Add(
                    CompletionItemKind.Property,
                    name,
                    key + (place.HasColon ? "" : ": "),
                    PlaceText.OpeningMark(place) + name,
                    meanings
                );
            }
        }
    }

    private string? TextOf(SchemaKey key)
    {
        if (place.Format == DataFormat.Toml)
        {
            return key.Name + (place.HasColon ? "" : " = ");
        }

        var name =
            place.Format == DataFormat.Yaml
                ? PlaceText.Write(place, key.Name, isToken: true)
                : PlaceText.Write(place, key.Name);
        return name is null || place.HasColon ? name
            : place.Format == DataFormat.Yaml && !place.IsFlow ? $"{name}:{StartOf(key.Value)}"
            : name + ": ";
    }

    /// <summary>The start of a value: the first dash or the indentation of what goes below the key.</summary>
    private string StartOf(SchemaNode value)
    {
        if (value.IsScalar || !(value.IsList || value.IsMapping))
        {
            return " ";
        }

        var indentation = new string(' ', place.Column);
        if (!value.IsList)
        {
            return $"\n{indentation}{new string(' ', DefaultIndent)}";
        }

        var item = value.Item;
        var first = item.IsScalar ? null : item.Keys.FirstOrDefault(key => key.IsRequired);
        return $"\n{indentation}{new string(' ', ListIndent)}- {(first is null ? "" : FirstKey(first))}";
    }

    private static string FirstKey(SchemaKey key) =>
        ScalarText.Write(key.Name, Quoting.Plain, isFlow: false, isToken: true) + ": ";

    /// <summary>How far the lists of the file are indented.</summary>
    private int ListIndent =>
        (place.Root?.Value as LooseCollection)
            ?.Slots.Select(slot => slot.Value)
            .OfType<LooseCollection>()
            .FirstOrDefault(list => list is { IsMapping: false, Column: >= 0 })
            is { Column: var dash, Slot.Owner.Column: var key }
            ? Math.Max(0, dash - key)
            : DefaultIndent;
}
