using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Editing;

/// <summary>The formatting style of a YAML file, so that added content looks like the existing content.</summary>
internal sealed class YamlStyle
{
    private readonly Dictionary<string, int[]> _quoting = new(StringComparer.Ordinal);
    private readonly int[] _all = new int[3];

    /// <summary>The style of new files.</summary>
    public static YamlStyle Default { get; } = new();

    /// <summary>The columns from a key to the dashes of the list below it.</summary>
    public int ListIndent { get; private init; } = 2;

    /// <summary>The columns from a key to the keys below it.</summary>
    public int KeyIndent { get; private init; } = 2;

    /// <summary>The columns from a dash to its item.</summary>
    public int DashWidth { get; private init; } = 2;

    public bool HasSpacedBraces { get; private init; } = true;

    public bool HasSpacedBrackets { get; private init; }

    /// <summary>Detects the style of a file; properties that it does not show have their defaults.</summary>
    public static YamlStyle Of(YamlTree tree)
    {
        int? listIndent = null,
            keyIndent = null,
            dashWidth = null;
        bool? braces = null,
            brackets = null;
        List<(string Pattern, Quoting Quoting)> scalars = [];
        foreach (var (node, place) in tree.Nodes)
        {
            if (node is YamlScalar scalar && !place.IsKey && scalar.Range.Length > 0)
            {
                if (tree.Text[scalar.Range.Start] is not ('|' or '>'))
                {
                    scalars.Add((place.Pattern, QuotingOf(tree, scalar)));
                }
            }
            else if (tree.HasBracket(node))
            {
                var isSpaced = tree.Text[node.Range.Start + 1] == ' ';
                var isFull =
                    node is YamlSequence { Items.Count: > 0 } or YamlMapping { Entries.Count: > 0 }
                    && tree.Text[node.Range.Start + 1] != '\n';
                braces ??= isFull && node is YamlMapping ? isSpaced : null;
                brackets ??= isFull && node is YamlSequence ? isSpaced : null;
            }
            else if (
                !place.IsFlow
                && node is YamlSequence { Items.Count: > 0 } sequence
                && tree.DashOf(sequence, 0) is { } dash
            )
            {
                var first = sequence.Items[0].Range;
                dashWidth ??= first.Length > 0 && tree.IsOneLine(dash, first.Start) ? first.Start - dash : null;
                listIndent ??= place.Parent is YamlMapping around
                    ? tree.ColumnOf(dash) - tree.ColumnOf(around.Entries[place.Index].Key.Range.Start)
                    : null;
            }
            else if (
                !place.IsFlow
                && node is YamlMapping { Entries.Count: > 0 } mapping
                && place.Parent is YamlMapping around
            )
            {
                keyIndent ??=
                    tree.ColumnOf(mapping.Entries[0].Key.Range.Start)
                    - tree.ColumnOf(around.Entries[place.Index].Key.Range.Start);
            }
        }

        YamlStyle style = new()
        {
            ListIndent = listIndent is >= 0 and <= 8 ? listIndent.Value : 2,
            KeyIndent = keyIndent is > 0 and <= 8 ? keyIndent.Value : 2,
            DashWidth = dashWidth is >= 2 and <= 8 ? dashWidth.Value : 2,
            HasSpacedBraces = braces ?? true,
            HasSpacedBrackets = brackets ?? false,
        };
        foreach (var (pattern, quoting) in scalars)
        {
            style.Count(pattern, quoting);
        }

        return style;
    }

    public static Quoting QuotingOf(YamlTree tree, YamlScalar scalar) =>
        scalar.Range.Length == 0
            ? Quoting.Plain
            : tree.Text[scalar.Range.Start] switch
            {
                '\'' => Quoting.Single,
                '"' => Quoting.Double,
                _ => Quoting.Plain,
            };

    /// <summary>
    /// The quoting of a new scalar: that of the scalars with the same pattern if all of them are quoted; otherwise
    /// plain.
    /// </summary>
    /// <param name="pattern">A <see cref="YamlPlace.Pattern"/>.</param>
    public Quoting QuotingFor(string pattern)
    {
        if (_quoting.TryGetValue(pattern, out var counts))
        {
            return counts[(int)Quoting.Plain] > 0 ? Quoting.Plain : Dominant(counts);
        }

        // For a pattern that is new to the file: quoted only if the file quotes everything.
        return _all[(int)Quoting.Plain] == 0 && _all.Sum() >= 3 ? Dominant(_all) : Quoting.Plain;
    }

    /// <summary>The quotes for a scalar that cannot be plain; null if the file has no preference.</summary>
    public Quoting? PreferredQuotes => _all[(int)Quoting.Single] == _all[(int)Quoting.Double] ? null : Dominant(_all);

    private static Quoting Dominant(int[] counts) =>
        counts[(int)Quoting.Single] > counts[(int)Quoting.Double] ? Quoting.Single : Quoting.Double;

    private void Count(string pattern, Quoting quoting)
    {
        if (!_quoting.TryGetValue(pattern, out var counts))
        {
            _quoting.Add(pattern, counts = new int[3]);
        }

        counts[(int)quoting]++;
        _all[(int)quoting]++;
    }
}
