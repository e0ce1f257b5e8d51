using System.Text.RegularExpressions;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema;
using CorpusSdk.CSharpSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Tool.Loading;

/// <summary>
/// The schema that a program declares in C#, read in the same way as by the generator. The project is not evaluated:
/// all C# files in its folder are taken to be the program.
/// </summary>
internal sealed partial class ProgramSchema
{
    /// <summary>The schema of a program that declares nothing.</summary>
    public static readonly ProgramSchema None = new([], "", "");

    /// <summary>The implicit usings of the SDK. They are harmless in a project that has turned them off.</summary>
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly IReadOnlyList<SchemaPart> _parts;
    private readonly string _namespace;
    private readonly string _corpusNamespace;

    private ProgramSchema(IReadOnlyList<SchemaPart> parts, string @namespace, string corpusNamespace)
    {
        (_parts, _namespace, _corpusNamespace) = (parts, @namespace, corpusNamespace);
        Declared = SchemaDeclarations.Of(parts.Select(part => part.Declared), @namespace);
        Keys = Declared.Keys();
        Files = CollectionFiles.Of(Declared);
    }

    /// <summary>The namespace of the generated code; empty for the global one.</summary>
    public string Namespace => _namespace;

    public CorpusSchema Declared { get; }

    public SchemaKeys Keys { get; }

    public CollectionFiles Files { get; }

    /// <summary>Reads the schema of a corpus's project from its C# files.</summary>
    public static ProgramSchema Load(CorpusLocation location, CancellationToken cancellation = default)
    {
        if (location.Project is not { } project)
        {
            return None;
        }

        var files = CodeIn(location.ProjectFolder).Select(path => (Path: path, Text: File.ReadAllText(path))).ToList();
        var @namespace = NamespaceOf(project);
        return Parse(
            files.Any(file => MayDeclare(file.Text)) ? files : [],
            CorpusLocation.PropertyOf(project, "Nullable") is "enable" or "annotations",
            @namespace,
            CorpusLocation.PropertyOf(project, "CorpusNamespace")?.Trim() ?? "",
            cancellation
        );
    }

    /// <summary>The namespace of the code that is generated for a project.</summary>
    public static string NamespaceOf(string project) =>
        Namespaces.Of(
            CorpusLocation.PropertyOf(project, "CorpusNamespace") ?? "",
            CorpusLocation.PropertyOf(project, "RootNamespace")
                ?? Path.GetFileNameWithoutExtension(project).Replace(' ', '_')
        );

    /// <summary>Reads a schema from C# source text.</summary>
    /// <param name="files">The C# files.</param>
    /// <param name="isNullable">Whether nullable reference types are enabled.</param>
    /// <param name="namespace">The namespace of the generated code.</param>
    /// <param name="corpusNamespace">The project's property <c>CorpusNamespace</c>; empty if it is not set.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ProgramSchema Parse(
        IEnumerable<(string Path, string Text)> files,
        bool isNullable,
        string @namespace,
        string corpusNamespace,
        CancellationToken cancellation = default
    )
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None);
        var compilation = CSharpCompilation.Create(
            "Schema",
            files
                .Select(file =>
                    CSharpSyntaxTree.ParseText(file.Text, options, file.Path, cancellationToken: cancellation)
                )
                .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options, cancellationToken: cancellation)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("CorpusSdk", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable
            )
        );
        var parts = compilation
            .SyntaxTrees.SelectMany(tree =>
                tree.GetRoot(cancellation)
                    .DescendantNodes()
                    .Where(node => SchemaReader.IsCandidate(node, cancellation))
                    .Select(node => SchemaReader.Read(node, compilation.GetSemanticModel(tree), cancellation))
            )
            .Where(part => part is not null)
            .Select(part => part!)
            .ToList();
        return new(parts, Namespaces.Plain(@namespace), corpusNamespace);
    }

    /// <summary>The declarations, with the display path of the corpus folder.</summary>
    public SchemaDeclarations DeclarationsAt(CorpusLocation location) =>
        new(_parts.ToEquatableArray(), _namespace, location.DisplayPath(location.Root))
        {
            CorpusNamespace = _corpusNamespace,
        };

    /// <summary>The files that a schema is read from: the project with its shared settings, and its C# files.</summary>
    public static IEnumerable<string> SourcesOf(CorpusLocation location)
    {
        if (location.Project is not { } project)
        {
            yield break;
        }

        yield return project;
        for (var above = location.ProjectFolder; above is not null; above = Path.GetDirectoryName(above))
        {
            var shared = Path.Combine(above, "Directory.Build.props");
            if (File.Exists(shared))
            {
                yield return shared;
                break;
            }
        }

        foreach (var code in CodeIn(location.ProjectFolder))
        {
            yield return code;
        }
    }

    /// <summary>
    /// The folder that the compiler emits the generated files to, which may be in the project. They declare the records
    /// of this corpus, not its schema.
    /// </summary>
    private const string GeneratorFolder = "CorpusSdk.Generator";

    private static bool MayDeclare(string code) =>
        code.Contains("CorpusCollection", StringComparison.Ordinal)
        || code.Contains(ArticleKeys.Attribute, StringComparison.Ordinal)
        || code.Contains("partial record", StringComparison.Ordinal)
        || DeclarationOfGeneratedName().IsMatch(code);

    /// <summary>The C# files below a folder in ordinal order, without build output and generated files.</summary>
    private static IEnumerable<string> CodeIn(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            MaxRecursionDepth = 32,
        };
        return Directory
            .EnumerateFiles(folder, "*.cs", options)
            .Where(path =>
                Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar) is var parts
                && parts[0] is not ("bin" or "obj")
                && !parts.Any(part => part.StartsWith('.') || part == GeneratorFolder)
            )
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A type or namespace with the name of a generated type.</summary>
    [GeneratedRegex(
        @"\b(?:class|record|struct|interface|enum|delegate|namespace)\b[^;{}()]*"
            + @"\b(?:Article|Person|Quote|Delegation|DelegationMember|Mention|Corpus|CorpusSets)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DeclarationOfGeneratedName();
}
