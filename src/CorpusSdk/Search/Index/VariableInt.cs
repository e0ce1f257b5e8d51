using System.Runtime.CompilerServices;

namespace CorpusSdk;

/// <summary>LEB128: non-negative numbers, seven bits per byte, low bits first; a byte above 127 continues.</summary>
internal static class VariableInt
{
    public const int MaxLength = 5;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int value = bytes[at++];
        return value < 0x80 ? value : ReadLong(bytes, ref at, value);
    }

    public static int Write(Span<byte> bytes, int value)
    {
        var length = 0;
        for (; value >= 0x80; value >>>= 7)
        {
            bytes[length++] = (byte)(value | 0x80);
        }

        bytes[length] = (byte)value;
        return length + 1;
    }

    public static int LengthOf(int value)
    {
        var length = 1;
        for (; value >= 0x80; value >>>= 7)
        {
            length++;
        }

        return length;
    }

    private static int ReadLong(ReadOnlySpan<byte> bytes, ref int at, int value)
    {
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
