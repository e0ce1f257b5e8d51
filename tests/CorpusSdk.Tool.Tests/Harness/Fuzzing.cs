using System.Globalization;

namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>How much random data a test uses. The environment can ask for more.</summary>
internal static class Fuzzing
{
    /// <summary>The first seed: <c>CORPUSSDK_FUZZ_SEED</c>.</summary>
    public static int FirstSeed => NumberOf("CORPUSSDK_FUZZ_SEED", 1);

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
