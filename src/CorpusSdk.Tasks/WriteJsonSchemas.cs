using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.Build.Framework;

namespace CorpusSdk.Tasks;

/// <summary>
/// Writes the JSON Schemas of a corpus's data out of the assembly that was compiled, where the generator has put them.
/// The assembly is read and never loaded, and a file that has its content already is left alone.
/// </summary>
public sealed class WriteJsonSchemas : ITask
{
    /// <summary>What the names of the attributes begin with. The generator knows it too.</summary>
    private const string Key = "CorpusSdk.JsonSchema/";

    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>What the compiler wrote.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder that the files go into; made where there is something to write.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <remarks>A completion that is missing breaks no program: what goes wrong is a warning.</remarks>
    public bool Execute()
    {
        var file = Assembly;
        try
        {
            foreach (var (name, text) in Schemas())
            {
                file = Path.Combine(Folder, name + ".schema.json");
                WriteIfChanged(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            }
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
                        or BadImageFormatException
            )
        {
            BuildEngine?.LogWarningEvent(
                new BuildWarningEventArgs(
                    "CorpusSdk",
                    "CORP1013",
                    file,
                    0,
                    0,
                    0,
                    0,
                    $"the schema for editors cannot be written: {e.Message}",
                    "",
                    nameof(WriteJsonSchemas)
                )
            );
        }

        return true;
    }

    private List<(string Name, string Text)> Schemas()
    {
        using var image = new PEReader(File.OpenRead(Assembly));
        var metadata = image.GetMetadataReader();
        var schemas = new List<(string, string)>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (!IsMetadata(metadata, attribute.Constructor))
            {
                continue;
            }

            var value = metadata.GetBlobReader(attribute.Value);
            if (
                value.ReadUInt16() == 1
                && value.ReadSerializedString() is { } key
                && key.StartsWith(Key, StringComparison.Ordinal)
                && value.ReadSerializedString() is { } text
            )
            {
                schemas.Add((key.Substring(Key.Length), text));
            }
        }

        // Whoever else writes such attributes: the files stay in the folder.
        return schemas.FindAll(schema =>
            schema.Item1.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && schema.Item1.IndexOfAny(['/', '\\', ':']) < 0
        );
    }

    private static bool IsMetadata(MetadataReader metadata, EntityHandle constructor) =>
        constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent
            is { Kind: HandleKind.TypeReference } parent
        && metadata.GetTypeReference((TypeReferenceHandle)parent) is var type
        && metadata.StringComparer.Equals(type.Name, "AssemblyMetadataAttribute")
        && metadata.StringComparer.Equals(type.Namespace, "System.Reflection");

    private static void WriteIfChanged(string file, byte[] content)
    {
        if (HasContent(file, content))
        {
            return;
        }

        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            File.WriteAllBytes(file, content);
        }
        catch (IOException) when (HasContent(file, content))
        {
            // A project with several target frameworks builds them at once, and each writes the same.
        }
    }

    private static bool HasContent(string file, byte[] content) =>
        File.Exists(file) && Enumerable.SequenceEqual(File.ReadAllBytes(file), content);
}
