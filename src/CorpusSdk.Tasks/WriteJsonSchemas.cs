using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.Build.Framework;

namespace CorpusSdk.Tasks;

/// <summary>
/// Writes the JSON Schemas that the generator has put into the compiled assembly to files. The assembly's metadata is
/// read without loading it, and a file that already has its content is not written.
/// </summary>
public sealed class WriteJsonSchemas : ITask
{
    /// <summary>The prefix of the keys of the metadata attributes. The generator uses the same one.</summary>
    private const string Key = "CorpusSdk.JsonSchema/";

    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The compiled assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder to write to. It is created if there is something to write.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <remarks>A failure is a warning: the program works without completion in the editor.</remarks>
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

        // Names come from the assembly: one with a path separator could write outside the folder.
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
            // Several target frameworks of a project build in parallel, and each writes the same file.
        }
    }

    private static bool HasContent(string file, byte[] content) =>
        File.Exists(file) && Enumerable.SequenceEqual(File.ReadAllBytes(file), content);
}
