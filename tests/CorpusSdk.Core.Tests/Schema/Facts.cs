using System.Globalization;
using System.Text;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>
/// Shows packed fields as <c>FieldReader</c> of the library reads them: <c>-</c> if missing, <c>null</c>, or the value.
/// </summary>
internal sealed class Facts(IReadOnlyList<byte> bytes, CorpusSchema schema)
{
    private int _at;

    public static string Show(BoundFields fields, SchemaRecord record, CorpusSchema schema)
    {
        var facts = new Facts(fields.Facts, schema);
        var shown = facts.Record(record);
        Assert.Equal(fields.Facts.Count, facts._at);
        return shown;
    }

    private string Record(SchemaRecord record) =>
        string.Join(
            ' ',
            record.Fields.Select(field =>
                Number() switch
                {
                    0 => "-",
                    1 => "null",
                    _ => Value(field.Type),
                }
            )
        );

    private string Value(FieldType type) =>
        type.Kind.Name switch
        {
            "Text" or "Guid" or "Uri" or "Decimal" or "Version" => Text(),
            "Boolean" => Number() == 1 ? "true" : "false",
            "FloatingPoint" => BitConverter.Int64BitsToDouble(Whole()).ToString("R", CultureInfo.InvariantCulture),
            "EdtfDate" => Date(),
            "DateOnly" => DateOnly.FromDayNumber((int)Whole()).ToString("O", CultureInfo.InvariantCulture),
            "TimeOnly" => new TimeOnly(Whole()).ToString("O", CultureInfo.InvariantCulture),
            "DateTimeOffset" => new DateTimeOffset(Whole(), TimeSpan.FromMinutes(Whole())).ToString(
                "O",
                CultureInfo.InvariantCulture
            ),
            "DateTime" => new DateTime(Whole(), (DateTimeKind)Whole()).ToString("O", CultureInfo.InvariantCulture),
            "Char" => ((char)Whole()).ToString(),
            "TimeSpan" => new TimeSpan(Whole()).ToString("c", CultureInfo.InvariantCulture),
            "Reference" => $"#{Whole():x16}",
            "ImmutableArray" or "ReadOnlyList" => $"[{string.Join(',', Items(() => Value(type.Item!)))}]",
            "Dictionary" => $"{{{string.Join(',', Items(() => $"{Text()}={Value(type.Item!)}"))}}}",
            "Record" => $"({Record(schema.Named(type.Record!))})",
            _ => Whole().ToString(CultureInfo.InvariantCulture),
        };

    private string Date()
    {
        var given = Number();
        var lower = (given & 2) != 0 ? UInt32() : 0;
        var upper = (given & 4) != 0 ? UInt32() : 0;
        var second = (given & 8) != 0 ? (ulong)Whole() : 0;
        return EdtfDate.CreateValidated(lower | ((ulong)upper << 32), second).ToString();
    }

    private List<string> Items(Func<string> read)
    {
        List<string> items = [];
        for (var left = Number(); left > 0; left--)
        {
            items.Add(read());
        }

        return items;
    }

    private int Number()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[_at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }

    private uint UInt32()
    {
        var number = 0U;
        for (var shift = 0; shift < 32; shift += 8)
        {
            number |= (uint)bytes[_at++] << shift;
        }

        return number;
    }

    private long Whole()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64; shift += 8)
        {
            number |= (ulong)bytes[_at++] << shift;
        }

        return (long)number;
    }

    private string Text()
    {
        var header = Number() - 1;
        var text = new StringBuilder();
        for (var left = header >> 1; left > 0; left--)
        {
            int c = bytes[_at++];
            _ = text.Append((char)((header & 1) != 0 ? c | (bytes[_at++] << 8) : c));
        }

        return text.ToString();
    }
}
