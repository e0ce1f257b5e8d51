using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// The only door to YamlDotNet: its event parser, bounded, and never an exception. The first place that is no
/// YAML is reported, and what was read before it is given back.
/// </summary>
internal static class YamlReader
{
    /// <param name="file">The file that holds the YAML.</param>
    /// <param name="start">Where it begins in the file's folded text.</param>
    /// <param name="end">Where it ends there.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static YamlDocument Read(SourceFile file, int start, int end, List<Problem> problems)
    {
        var input = YamlInput.Take(file.Text, start, end);
        var builder = new YamlTreeBuilder(file, new TextRange(start, input.Text.Length), problems);
        var scanner = new Scanner(new StringReader(input.Text), skipComments: true);
        var ended = false;
        try
        {
            ended = Pull(new Parser(scanner), builder, input.Obstacle is null ? int.MaxValue : input.Text.Length);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // What the parser says of an input that was cut off is said better by what cut it.
            if (input.Obstacle is null)
            {
                var failure = YamlFailure.Of(exception, scanner.CurrentPosition, input.Text, builder.OpenBracket);
                builder.Fail(failure.Position);
                problems.Add(
                    Problem
                        .At(file, failure.Range.Shift(start), Rules.NotYaml, failure.Reason)
                        .With(
                            failure.Unquoted is { } value
                                ? new SuggestedFix(SuggestedFixKind.Quote, value.Shift(start))
                                : null
                        )
                );
            }
        }

        if (input.Obstacle is { } obstacle)
        {
            builder.Fail(input.Text.Length);
            problems.Add(Problem.At(file, obstacle, input.Rule!, input.Reason!));
            ended = false;
        }

        return new(builder.Finish(), ended);
    }

    /// <param name="cut">Where the input was cut off; whatever reaches so far is not whole.</param>
    /// <returns>Whether the stream was read to its end.</returns>
    private static bool Pull(Parser parser, YamlTreeBuilder builder, int cut)
    {
        while (parser.MoveNext())
        {
            if (parser.Current is StreamEnd)
            {
                return true;
            }

            if (parser.Current!.End.Index >= cut || !builder.Add(parser.Current))
            {
                return false;
            }
        }

        return false;
    }
}
