using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.CSharpSchema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.CSharpHost;

/// <summary>What the project says about its corpus: the properties that the package's targets make visible.</summary>
/// <param name="Root">The corpus folder, with <c>/</c> between its parts and at its end.</param>
/// <param name="ProjectFolder">The project's folder, likewise.</param>
/// <param name="Namespace">The namespace of the generated code; empty for the global one.</param>
/// <param name="Settings">What concerns the compilation of the corpus.</param>
internal sealed record CorpusOptions(string Root, string ProjectFolder, string Namespace, CorpusSettings Settings)
{
    /// <summary>Whether the compiler is given the files of the corpus. Those of an archive are only pushed.</summary>
    public bool HasFiles { get; init; } = true;

    /// <summary>Whether the schemas are wanted that editors complete and check the data by.</summary>
    public bool HasJsonSchemas { get; init; }

    /// <summary>The property <c>CorpusNamespace</c> as it is written; empty if it is not set.</summary>
    public string CorpusNamespace { get; init; } = "";

    /// <summary>
    /// What the build has declared in a source file, by commas: only the rest is generated. A record of a collection
    /// is in it as <c>global::Summit.Event+Id+Location</c>, with its declared members.
    /// </summary>
    public string DeclaredRecords { get; init; } = "";

    /// <summary>The name of the project's framework, for example <c>net8.0</c>; empty if the build does not pass it.
    /// </summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>The corpus folder as messages name it; empty if there is none.</summary>
    public string DisplayRoot => Root.Length > 0 ? DisplayPath(Root).TrimEnd('/') : "";

    /// <summary>
    /// The oldest language version that the generated code compiles with: static members of interfaces came with it.
    /// </summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp11;

    public static CorpusOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GlobalOptions;
        return new(
            Folder(Property(options, "CorpusRoot")),
            Folder(Property(options, "CorpusProjectFolder")),
            Namespaces.Of(Property(options, "CorpusNamespace"), Property(options, "RootNamespace")),
            SettingsIn(options)
        )
        {
            CorpusNamespace = Property(options, "CorpusNamespace"),
            DeclaredRecords = Property(options, "CorpusDeclaredRecords"),
            TargetFramework = Property(options, "TargetFramework"),
            HasFiles = !Is(options, "CorpusCompile", "false"),
            HasJsonSchemas = Is(options, "CorpusJsonSchema", "true"),
        };
    }

    /// <summary>Whether the build has declared a record, or the members of <c>Corpus</c> of a template.</summary>
    public bool IsDeclared(string name) => DeclaredRecords.Split(',').Contains(name);

    /// <summary>Whether the build has declared the record of a collection, and its set.</summary>
    public bool IsDeclared(SchemaRecord record) => DeclarationOf(record) is not null;

    /// <summary>Whether the build has declared a member of the record of a collection.</summary>
    public bool IsDeclared(SchemaRecord record, string member) => DeclarationOf(record)?.Contains(member) == true;

    private string[]? DeclarationOf(SchemaRecord record)
    {
        var type = "global::" + Namespaces.Plain(record.Type);
        return DeclaredRecords.Split(',').Select(name => name.Split('+')).FirstOrDefault(parts => parts[0] == type);
    }

    /// <summary>The path below the corpus folder, with <c>/</c>; null where the file is not in it.</summary>
    public string? PathBelowRoot(string path)
    {
        path = path.Replace('\\', '/');
        return Root.Length > 0 && path.StartsWith(Root, StringComparison.OrdinalIgnoreCase)
            ? path.Substring(Root.Length)
            : null;
    }

    /// <summary>The path as generated code may show it: from the project, never from the root of the disk.</summary>
    public string DisplayPath(string path)
    {
        path = path.Replace('\\', '/');
        var common = 0;
        for (var i = 0; i < Math.Min(path.Length, ProjectFolder.Length) && path[i] == ProjectFolder[i]; i++)
        {
            common = path[i] == '/' ? i + 1 : common;
        }

        var up = ProjectFolder.Skip(common).Count(c => c == '/');
        return common == 0
            ? CorpusPath.FileName(path)
            : string.Concat(Enumerable.Repeat("../", up)) + path.Substring(common);
    }

    private static string Folder(string value)
    {
        var path = Unescape(value).Replace('\\', '/');
        return path.Length == 0 || path.EndsWith("/", StringComparison.Ordinal) ? path : path + "/";
    }

    /// <summary>
    /// Undoes the escapes of the targets: the file that carries the value cannot hold these characters.
    /// </summary>
    private static string Unescape(string value) => value.Replace("%23", "#").Replace("%3B", ";").Replace("%25", "%");

    /// <summary>A value that does not exist is an error of the targets.</summary>
    private static CorpusSettings SettingsIn(AnalyzerConfigOptions options) =>
        new()
        {
            Ids = Is(options, "CorpusIds", nameof(DefaultId.Path)) ? DefaultId.Path : DefaultId.Name,
            Pins = Is(options, "CorpusPins", nameof(PinPolicy.Require)) ? PinPolicy.Require : PinPolicy.Optional,
            Members = MemberScopes.Parse(Property(options, "CorpusMembers")) ?? MemberScope.All,
        };

    private static bool Is(AnalyzerConfigOptions options, string name, string value) =>
        string.Equals(Property(options, name), value, StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
