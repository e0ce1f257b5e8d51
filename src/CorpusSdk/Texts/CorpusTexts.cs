using System.ComponentModel;
using System.Reflection;

namespace CorpusSdk.Generated;

/// <summary>
/// The texts in the resource of an assembly; for generated code, not for use in your own. The resource is opened on
/// first access. Thread-safe.
/// </summary>
/// <param name="assembly">The assembly that contains the corpus.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusTexts(Assembly assembly)
{
    private readonly Assembly _assembly = assembly ?? throw new ArgumentNullException(nameof(assembly));
    private TextArchiveReader? _archive;

    /// <summary>Gets a text in UTF-8, read from the loaded assembly without a copy.</summary>
    /// <param name="key">The key of the text in the resource.</param>
    /// <param name="checksum">The checksum of the text that the facts were derived from.</param>
    /// <param name="id">The id of the article or entry, for messages.</param>
    /// <returns>The text.</returns>
    /// <exception cref="InvalidOperationException">
    /// The assembly does not contain the text, or contains that of another build, or its resource is missing or
    /// damaged.
    /// </exception>
    public ReadOnlySpan<byte> Get(ulong key, uint checksum, string id)
    {
        try
        {
            // Without a delegate: compiling it would delay the first quote of a program.
            var archive =
                Volatile.Read(ref _archive)
                ?? Interlocked.CompareExchange(ref _archive, Open(_assembly), null)
                ?? _archive;
            return archive.TryGetText(key, out var text, out var found) && found == checksum
                ? text
                : throw CorpusContract.DifferentBuilds(
                    $"the text of '{id}' in the assembly {_assembly.GetName().Name} "
                        + "is not the one that its annotations were checked against"
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
                    $"the assembly {assembly.GetName().Name} contains no corpus texts "
                        + $"(resource {TextArchive.ResourceName}): it was built without the build targets of CorpusSdk"
                )
        );

    private static string Subject(Assembly assembly) =>
        $"the corpus texts of the assembly {assembly.GetName().Name} (resource {TextArchive.ResourceName})";
}
