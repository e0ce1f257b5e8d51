using System.Globalization;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>The options of the command <c>rules</c>.</summary>
/// <param name="File">The gold data.</param>
/// <param name="Half">Half a or b of the articles; null for all.</param>
/// <param name="Seed">The seed of everything random.</param>
/// <param name="Limit">The maximum number of articles.</param>
/// <param name="Examples">How many cases of each kind to print.</param>
internal sealed record RulesOptions(string File, int? Half, int Seed, int Limit, int Examples)
{
    /// <summary>Returns null if the arguments are not valid.</summary>
    public static RulesOptions? Parse(ReadOnlySpan<string> args)
    {
        RulesOptions options = new("", null, 1, int.MaxValue, 0);
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (args[i])
            {
                case "--half" when value is "a" or "b" or "all":
                    options = options with { Half = value == "all" ? null : value[0] - 'a' };
                    break;
                case "--seed" when isNumber:
                    options = options with { Seed = number };
                    break;
                case "--limit" when isNumber:
                    options = options with { Limit = number };
                    break;
                case "--examples" when isNumber:
                    options = options with { Examples = number };
                    break;
                case { Length: > 0 } file when file[0] != '-' && options.File.Length == 0:
                    options = options with { File = file };
                    continue;
                default:
                    return null;
            }

            i++;
        }

        return options.File.Length == 0 ? null : options;
    }
}
