using System.Text;
using CorpusSdk.Tasks.Sources;
using Microsoft.Build.Framework;

namespace CorpusSdk.Tasks;

/// <summary>
/// Writes a source file that declares the corpus's records with their JSON converters and interfaces, for the source
/// generators of System.Text.Json and ASP.NET Core. Generators do not see each other's code, but they see this file. It
/// is only written if one of them is at work, and an unchanged file is left alone.
/// </summary>
public sealed class DeclareRecords : ITask
{
    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The source files of the project.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>The property <c>CorpusNamespace</c>; empty if it is not set.</summary>
    public string CorpusNamespace { get; set; } = "";

    /// <summary>The project's root namespace, which is used then.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>Whether the generator of ASP.NET Core is at work. The other one is known by the sources.</summary>
    public bool HasRequestDelegateGenerator { get; set; }

    /// <summary>The preprocessor symbols of the project, with semicolons.</summary>
    public string DefineConstants { get; set; } = "";

    /// <summary>
    /// What the file declares, by commas: the records, <c>Corpus</c>, <c>Search</c>, and the records of collections
    /// with their declared members. Empty if there is no file: no other generator needs it, or the program has a type
    /// with the name of a generated one, which is an error that the generator reports.
    /// </summary>
    [Output]
    public string Declared { get; set; } = "";

    /// <remarks>A failure is left to the compiler, which cannot read the file then.</remarks>
    public bool Execute()
    {
        var texts = Sources
            .Select(source => source.GetMetadata("FullPath"))
            .Select(path => (Path: path, Text: TextOf(path)))
            .ToList();
        if (!HasRequestDelegateGenerator && !texts.Exists(source => source.Text.Contains("JsonSerializable")))
        {
            return true;
        }

        var symbols = DefineConstants.Split(';', ',').Select(symbol => symbol.Trim());
        var space = Identifiers.Namespace(CorpusNamespace.Trim().Length > 0 ? CorpusNamespace : RootNamespace);
        ProgramTypes types = new(
            [.. texts.Select(source => SourceReader.Read(source.Path, source.Text, symbols))],
            ProgramTypes.Plain(space)
        );
        if (!types.HasOther)
        {
            RecordDeclarations declarations = new(types, new CollectionFinder(types, Warn).Find(), space);
            Write(Encoding.UTF8.GetBytes(declarations.Write()));
            Declared = declarations.Names;
        }

        return true;
    }

    private void Warn(SourceType type, string reason)
    {
        var (line, column) = type.File!.Locate(type.Position);
        BuildEngine?.LogWarningEvent(
            new BuildWarningEventArgs(
                "CorpusSdk",
                "CORP1021",
                type.File.Path,
                line,
                column,
                0,
                0,
                $"the source generators of System.Text.Json and ASP.NET Core do not see '{type.Name}' as a record of "
                    + $"the corpus: {reason}",
                "",
                nameof(DeclareRecords)
            )
        );
    }

    private void Write(byte[] bytes)
    {
        if (!System.IO.File.Exists(File) || !System.IO.File.ReadAllBytes(File).SequenceEqual(bytes))
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(File))!);
            System.IO.File.WriteAllBytes(File, bytes);
        }
    }

    private static string TextOf(string path)
    {
        try
        {
            return System.IO.File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The compiler reports it.
            return "";
        }
    }
}
