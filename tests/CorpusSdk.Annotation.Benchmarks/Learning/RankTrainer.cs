using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Annotation.Benchmarks.Learning;

/// <summary>
/// Trains a conditional log-linear model to rank the right one of several alternatives first, by stochastic gradient
/// descent with Adagrad and L2 regularization.
/// </summary>
internal static class RankTrainer
{
    private const int Rounds = 12;
    private const double Decay = 0.02;

    /// <summary>A decision to learn from.</summary>
    /// <param name="Alternatives">The features of each alternative.</param>
    /// <param name="Right">Whether each alternative is right. Several can be.</param>
    /// <param name="Ignored">Whether each alternative is neither right nor wrong.</param>
    public sealed record Instance(int[][] Alternatives, bool[] Right, bool[] Ignored);

    /// <param name="instances">The decisions to learn from.</param>
    /// <param name="features">The number of features.</param>
    /// <param name="rate">The learning rate. A low rate gives less weight to rare features.</param>
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
