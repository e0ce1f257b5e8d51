using System.Globalization;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>How much random data a test uses. The environment can ask for more.</summary>
internal static class Fuzzing
{
    /// <summary>The first seed: <c>CORPUSSDK_FUZZ_SEED</c>.</summary>
    /// <param name="otherwise">The seed of an ordinary run.</param>
    public static int FirstSeedOr(int otherwise) => NumberOf("CORPUSSDK_FUZZ_SEED", otherwise);

    /// <summary>The number of cases: <c>CORPUSSDK_FUZZ</c>.</summary>
    /// <param name="otherwise">The number in an ordinary run.</param>
    public static int CountOr(int otherwise) => NumberOf("CORPUSSDK_FUZZ", otherwise);

    private static int NumberOf(string variable, int otherwise) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : otherwise;
}
