using System.ComponentModel;
using System.Reflection;

namespace CorpusSdk.Generated;

/// <summary>
/// The texts that an assembly holds as a resource; for generated code, not for use in your own. The resource is
/// opened on first use. Safe for use by many threads.
/// </summary>
/// <param name="assembly">The assembly that the corpus was compiled into.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusTexts(Assembly assembly)
{
    private readonly Assembly _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));
    private TextArchiveReader? _archive;

    /// <summary>The bytes of a text in UTF-8, straight from the assembly, without a copy.</summary>
    /// <param name="key">The text's key in the resource.</param>
    /// <returns>The whole text.</returns>
    /// <exception cref="InvalidOperationException">The assembly holds no texts, not this one, or its resource is
    /// damaged.</exception>
    public ReadOnlySpan<byte> Get(ulong key)
    {
        try
        {
            // Without a delegate, which would have to be compiled for the first quote of a program.
            var archive =
                Volatile.Read(ref _archive)
                ?? Interlocked.CompareExchange(ref _archive, Open(_assembly), null)
                ?? _archive;
            return archive.TryGet(key, out var text)
                ? text
                : throw new InvalidOperationException(
                    $"{Subject(_assembly)} do not have the text 0x{key:X16}: the resource and the code are of different builds"
                );
        }
        catch (InvalidDataException damage)
        {
            throw new InvalidOperationException($"{Subject(_assembly)} cannot be read: {damage.Message}", damage);
        }
    }

    private static TextArchiveReader Open(Assembly assembly) =>
        TextArchiveReader.Open(
            assembly.GetManifestResourceStream(TextArchive.ResourceName)
                ?? throw new InvalidOperationException(
                    $"the assembly {assembly.GetName().Name} holds no corpus texts (resource {TextArchive.ResourceName}): "
                        + "it was compiled without the build targets of CorpusSdk"
                )
        );

    private static string Subject(Assembly assembly) =>
        $"the corpus texts of the assembly {assembly.GetName().Name} (resource {TextArchive.ResourceName})";
}
