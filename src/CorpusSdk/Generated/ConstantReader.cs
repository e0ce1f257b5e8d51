using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Generated;

/// <summary>
/// Reads packed facts from constants in the metadata of an assembly, where there is room for facts that exceed the
/// 16 MB of strings that the code of an assembly can have.
/// </summary>
/// <remarks>
/// Each character has 14 bits, the lower ones first, as an offset from U+4E00: native compilers store constants as
/// UTF-8, which has no form for half a surrogate pair.
/// </remarks>
internal static class ConstantReader
{
    private const string Prefix = "Facts";
    private const char First = '\u4E00';
    private const int BitsInCharacter = 14;

    /// <summary>The facts in the form that <see cref="FactReader"/> reads.</summary>
    /// <param name="holder">The class that declares the constants.</param>
    /// <param name="table">The number of the table.</param>
    public static string Read(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)] Type holder,
        int table
    )
    {
        var name = Prefix + table.ToString(CultureInfo.InvariantCulture);
        return
            holder.GetField(name, BindingFlags.NonPublic | BindingFlags.Static)?.GetRawConstantValue()
                is string constant
            ? Unpack(constant)
            : throw CorpusContract.DifferentBuilds(
                $"the assembly {holder.Assembly.GetName().Name} has no {name} in {holder.Name}"
            );
    }

    // Runs over a whole table before the first entry can be read: optimized from the start.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string Unpack(string constant)
    {
        var facts = new char[(constant.Length * BitsInCharacter + 15) / 16];
        var (bits, count, length) = (0u, 0, 0);
        foreach (var c in constant)
        {
            bits |= (uint)(c - First) << count;
            count += BitsInCharacter;
            if (count >= 16)
            {
                facts[length++] = (char)bits;
                bits >>= 16;
                count -= 16;
            }
        }

        if (count > 0)
        {
            facts[length++] = (char)bits;
        }

        return new(facts, 0, length);
    }
}
