using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>Chooses how far a speaker's phrase goes, by the learnt weights.</summary>
internal sealed class ExtentChooser(Weights weights)
{
    private static readonly Lazy<Weights> s_weights = new(() => Weights.Load("extents", 1));

    private readonly Features _features = new();
    private readonly List<Extent> _extents = [];

    public static ExtentChooser Shared() => new(s_weights.Value);

    public Extent Choose(ExtentFinder finder, Mention mention, int quote)
    {
        finder.Find(mention, _extents);
        var (best, top) = (new Extent(mention.First, mention.End), float.NegativeInfinity);
        if (_extents.Count == 1)
        {
            return _extents[0];
        }

        foreach (var extent in _extents)
        {
            _features.Clear();
            finder.AddFeatures(_features, mention, extent, quote);
            var score = weights.Score(_features);
            if (score > top)
            {
                (best, top) = (extent, score);
            }
        }

        return best;
    }
}
