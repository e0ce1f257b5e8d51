using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// The characters that the parser is given: one for each character of the file, so that its offsets are ours.
/// The input ends before the first character that may not stand in YAML.
/// </summary>
internal sealed class YamlInput
{
    /// <summary>
    /// Line breaks to YAML 1.1, which the parser follows, but plain characters since YAML 1.2 and to every editor's
    /// line count. Texts from the web hold them; they stand for themselves here.
    /// </summary>
    private const string OldBreaks = "\u0085\u2028\u2029";

    /// <summary>Noncharacters, which no text may hold, stand in for them while the parser reads.</summary>
    private const string StandIns = "\uFDD0\uFDD1\uFDD2";

    private YamlInput(string text, TextRange? obstacle, Rule? rule, string? reason) =>
        (Text, Obstacle, Rule, Reason) = (text, obstacle, rule, reason);

    public string Text { get; }

    /// <summary>What the input ends before, as offsets of the file; null where it goes to its end.</summary>
    public TextRange? Obstacle { get; }

    public Rule? Rule { get; }

    public string? Reason { get; }

    public static YamlInput Take(string text, int start, int end)
    {
        var (length, rule, reason) = Scan(text, start, end);
        var taken = text.Substring(start, length);
        for (var i = 0; i < OldBreaks.Length; i++)
        {
            taken = taken.Replace(OldBreaks[i], StandIns[i]);
        }

        return new(taken, rule is null ? null : new TextRange(start + length, 1), rule, reason);
    }

    /// <summary>A value as the file has it.</summary>
    public static string Restore(string value)
    {
        for (var i = 0; i < StandIns.Length; i++)
        {
            value = value.Replace(StandIns[i], OldBreaks[i]);
        }

        return value;
    }

    private static (int Length, Rule? Rule, string? Reason) Scan(string text, int start, int end)
    {
        var indentation = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            indentation =
                c == '\n' ? 0
                : indentation < 0 || c != ' ' ? -1
                : indentation + 1;
            if (indentation > YamlLimits.Indentation)
            {
                return (
                    i - start,
                    Rules.TooLarge,
                    "a line may be indented by at most "
                        + YamlLimits.Indentation.ToString("N0", CultureInfo.InvariantCulture)
                        + " spaces"
                );
            }

            if (c is (>= ' ' and <= '~') or '\n' or '\t')
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (IsForbidden(c))
            {
                return (i - start, Rules.NotYaml, Reproach(c));
            }
        }

        return (end - start, null, null);
    }

    private static bool IsForbidden(char c) =>
        c
            is < ' '
                or '\u007F'
                or (>= '\u0080' and < '\u00A0' and not '\u0085')
                or (>= '\uD800' and <= '\uDFFF')
                or (>= '\uFDD0' and <= '\uFDEF')
                or '\uFFFE'
                or '\uFFFF';

    private static string Reproach(char c)
    {
        var code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return char.IsSurrogate(c)
            ? $"an unpaired surrogate (U+{code})"
            : $"the character U+{code} is not allowed here; remove it, or write \"\\u{code}\" in double quotes";
    }
}
