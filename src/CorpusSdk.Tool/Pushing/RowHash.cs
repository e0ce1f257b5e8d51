using System.Security.Cryptography;
using System.Text;

namespace CorpusSdk.Tool.Pushing;

/// <summary>The hash of rows, which tells whether a store has them already.</summary>
internal static class RowHash
{
    /// <summary>Half of SHA-256 in hexadecimal digits, and the number of bytes that were hashed.</summary>
    public static (string Hash, long Bytes) Of(IReadOnlyList<TableRows> tables)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        foreach (var table in tables)
        {
            writer.Write(table.Table);
            writer.Write(table.Rows.Count);
            foreach (var value in table.Rows.SelectMany(row => row))
            {
                Write(writer, value);
            }
        }

        writer.Flush();
        var hash = SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        return (Convert.ToHexString(hash.AsSpan(0, 16)).ToLowerInvariant(), stream.Length);
    }

    /// <summary>Each value begins with its type, so that no two rows are written alike.</summary>
    private static void Write(BinaryWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Write((byte)0);
                break;
            case string text:
                writer.Write((byte)1);
                writer.Write(text);
                break;
            case int number:
                writer.Write((byte)2);
                writer.Write(number);
                break;
            case long number:
                writer.Write((byte)3);
                writer.Write(number);
                break;
            case ulong number:
                writer.Write((byte)4);
                writer.Write(number);
                break;
            case double number:
                writer.Write((byte)5);
                writer.Write(number);
                break;
            case decimal number:
                writer.Write((byte)6);
                writer.Write(number);
                break;
            case bool truth:
                writer.Write((byte)7);
                writer.Write(truth);
                break;
            case DateOnly date:
                writer.Write((byte)8);
                writer.Write(date.DayNumber);
                break;
            case System.Collections.IList items:
                writer.Write((byte)9);
                writer.Write(items.Count);
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                break;
            default:
                throw new InvalidOperationException($"a value of the type {value.GetType()} cannot be stored");
        }
    }
}
