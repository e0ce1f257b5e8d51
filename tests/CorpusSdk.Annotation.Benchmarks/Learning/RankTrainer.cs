
using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>
/// Learns to put the right one of several alternatives first: conditional log-linear model, stochastic gradient with
/// steps that shrink per feature (Adagrad), squared weights held down.
/// </summary>
internal static class RankTrainer
{
    private const int Rounds = 12;
    private const double Decay = 0.02;

    /// <param name="Alternatives">For each alternative its features.</param>
    /// <param name="Right">Which of them are right; together they are to outweigh the others.</param>
    /// <param name="Ignored">Which of them are neither right nor wrong.</param>
    public sealed record Instance(int[][] Alternatives, bool[] Right, bool[] Ignored);

    /// <param name="instances">What is learnt from.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="rate">Of the steps: the shorter they are, the less is taken from what was seen a few times.</param>
    public static float[] Train(IReadOnlyList<Instance> instances, int features, double rate = 0.07)
    {
        var weights = new double[features];
        var squares = new double[features];
        var random = new Random(1);
        var order = Enumerable.Range(0, instances.Count).ToArray();
        var average = new double[features];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Step(instances[index], weights, squares, rate);
            }

            if (round >= Rounds / 2)
            {
                for (var f = 0; f < features; f++)
                {
                    average[f] += weights[f] / (Rounds - (Rounds / 2));
                }
            }
        }

        return Array.ConvertAll(average, w => (float)w);
    }

    private static void Step(Instance instance, double[] weights, double[] squares, double rate)
    {
        var count = instance.Alternatives.Length;
        var scores = new double[count];
        var top = double.NegativeInfinity;
        for (var a = 0; a < count; a++)
        {
            foreach (var f in instance.Alternatives[a])
            {
                scores[a] += weights[f];
            }

            top = instance.Ignored[a] ? top : Math.Max(top, scores[a]);
        }

        double all = 0,
            right = 0;
        for (var a = 0; a < count; a++)
        {
            scores[a] = instance.Ignored[a] ? 0 : Math.Exp(scores[a] - top);
            all += scores[a];
            right += instance.Right[a] ? scores[a] : 0;
        }

        if (right <= 0)
        {
            return;
        }

        for (var a = 0; a < count; a++)
        {
            var gradient = (scores[a] / all) - (instance.Right[a] ? scores[a] / right : 0);
            if (Math.Abs(gradient) < 1e-4)
            {
                continue;
            }

            foreach (var f in instance.Alternatives[a])
            {
                var g = gradient + (Decay * weights[f]);
                squares[f] += g * g;
                weights[f] -= rate * g / Math.Sqrt(squares[f] + 1e-3);
            }
        }
    }
}
