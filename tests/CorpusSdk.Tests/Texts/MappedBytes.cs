using System.Runtime.InteropServices;

namespace CorpusSdk.Tests.Texts;

/// <summary>Unmanaged memory, as that of a resource.</summary>
internal sealed unsafe class MappedBytes : IDisposable
{
    private readonly byte* _start;
    private readonly int _length;

    public MappedBytes(byte[] bytes)
    {
        _length = bytes.Length;
        _start = (byte*)NativeMemory.Alloc((nuint)Math.Max(1, _length));
        bytes.CopyTo(new Span<byte>(_start, _length));
    }

    public UnmanagedMemoryStream OpenStream() => new(_start, _length);

    /// <summary>Whether a span is part of this memory.</summary>
    public bool Contains(ReadOnlySpan<byte> span)
    {
        fixed (byte* start = span)
        {
            // An empty span has no address.
            return span.IsEmpty || (start >= _start && start + span.Length <= _start + _length);
        }
    }

    /// <summary>The offset of a span in this memory.</summary>
    public long OffsetOf(ReadOnlySpan<byte> span)
    {
        fixed (byte* start = span)
        {
            return start - _start;
        }
    }

    public void Dispose() => NativeMemory.Free(_start);
}
