using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusSdk.Core.Syntax.Yaml;

/// <summary>
/// Wraps YamlDotNet: uses its event parser with limits, and never throws. The first syntax error is reported, and
/// everything read before it is returned.
/// </summary>
internal static class YamlReader
{
    /// <param name="file">The file that contains the YAML.</param>
    /// <param name="start">The start of the YAML in the file's folded text.</param>
    /// <param name="end">The end of the YAML in the file's folded text.</param>
    /// <param name="problems">Receives the problems.</param>
    public static YamlDocument Read(SourceFile file, int start, int end, List<Problem> problems)
    {
        if (MergeConflict.Find(file, start, end) is { } conflict)
        {
            problems.Add(Problem.At(file, conflict, Rules.InvalidYaml, MergeConflict.Reason));
            return new(null, IsComplete: false);
        }

        var input = YamlInput.Create(file.Text, start, end);
        var builder = new YamlTreeBuilder(file, new TextRange(start, input.Text.Length), problems);
        var scanner = new Scanner(new StringReader(input.Text), skipComments: true);
        var reachedEnd = false;
        try
        {
            reachedEnd = ReadEvents(
                new Parser(scanner),
                builder,
                input.InvalidRange is null ? int.MaxValue : input.Text.Length
            );
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // If the input was cut off, the reason for that is the better message.
            if (input.InvalidRange is null)
            {
                var failure = YamlFailure.Of(exception, scanner.CurrentPosition, input.Text, builder.OpenBracket);
                builder.MarkFailure(failure.Position);
                problems.Add(
                    Problem
                        .At(file, failure.Range.Shift(start), Rules.InvalidYaml, failure.Reason)
                        .With(
                            failure.ValueToQuote is { } value
                                ? new SuggestedFix(SuggestedFixKind.Quote, value.Shift(start))
                                : null
                        )
                );
            }
        }

        if (input.InvalidRange is { } invalidRange)
        {
            builder.MarkFailure(input.Text.Length);
            problems.Add(Problem.At(file, invalidRange, input.Rule!, input.Reason!));
            reachedEnd = false;
        }

        return new(builder.Complete(), reachedEnd);
    }

    /// <param name="cut">Where the input was cut off; a token that reaches it is incomplete.</param>
    /// <returns>Whether the stream was read to its end.</returns>
    private static bool ReadEvents(Parser parser, YamlTreeBuilder builder, int cut)
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
