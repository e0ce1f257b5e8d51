using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// The input of the parser: one character for each character of the file, so that offsets are the same. It ends before
/// the first character that YAML does not allow.
/// </summary>
internal sealed class YamlInput
{
    /// <summary>
    /// Line breaks in YAML 1.1, which the parser follows, but ordinary characters in YAML 1.2 and in every editor's
    /// line count. Texts from the web contain them; they are kept as they are.
    /// </summary>
    private const string Yaml11LineBreaks = "\u0085\u2028\u2029";

    /// <summary>Noncharacters, which no text may contain, replace them while the parser reads.</summary>
    private const string Placeholders = "\uFDD0\uFDD1\uFDD2";

    private YamlInput(string text, TextRange? invalidRange, Rule? rule, string? reason) =>
        (Text, InvalidRange, Rule, Reason) = (text, invalidRange, rule, reason);

    public string Text { get; }

    /// <summary>What the input ends before, as offsets in the file; null if it is complete.</summary>
    public TextRange? InvalidRange { get; }

    public Rule? Rule { get; }

    public string? Reason { get; }

    public static YamlInput Create(string text, int start, int end)
    {
        var (length, rule, reason) = Scan(text, start, end);
        var taken = text.Substring(start, length);
        for (var i = 0; i < Yaml11LineBreaks.Length; i++)
        {
            taken = taken.Replace(Yaml11LineBreaks[i], Placeholders[i]);
        }

        taken = YamlTabs.ReplaceInBlankLines(taken);
        return new(taken, rule is null ? null : new TextRange(start + length, 1), rule, reason);
    }

    /// <summary>Restores the characters that were replaced.</summary>
    public static string Restore(string value)
    {
        for (var i = 0; i < Placeholders.Length; i++)
        {
            value = value.Replace(Placeholders[i], Yaml11LineBreaks[i]);
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
                    Rules.LimitExceeded,
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
                return (i - start, Rules.InvalidYaml, DescribeForbidden(c));
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

    private static string DescribeForbidden(char c)
    {
        var code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return char.IsSurrogate(c)
            ? $"an unpaired surrogate (U+{code})"
            : $"the character U+{code} is not allowed here; remove it, or write \"\\u{code}\" in double quotes";
    }
}
