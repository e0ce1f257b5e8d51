using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>
/// Another generator, which also reads YAML and ships its own YamlDotNet. It reads the line of a mark as an
/// <see cref="int"/>; since version 16 that is a <see cref="long"/>, so neither generator works with the copy of the
/// other.
/// </summary>
internal static class OtherGenerator
{
    public const string WithOlderYamlDotNet = "Other.Generator.Older";

    public const string WithNewerYamlDotNet = "Other.Generator.Newer";

    public const string OlderVersion = "13.0.0.0";

    public const string NewerVersion = "99.0.0.0";

    private const string Source = """"
        using System.IO;
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Core;

        [Generator]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(static output =>
                {
                    var parser = new Parser(new StringReader("\n\nword"));
                    while (parser.MoveNext() && parser.Current is not YamlDotNet.Core.Events.Scalar)
                    {
                    }

                    int line = parser.Current!.Start.Line;
                    var version = typeof(Parser).Assembly.GetName().Version;
                    output.AddSource("Other.cs", $$"""
                        internal static class Other
                        {
                            public const string Read = "line {{line}} by YamlDotNet {{version}}";
                        }
                        """);
                });
        }
        """";

    /// <summary>Packs it with one of the two versions.</summary>
    public static void Pack(PackedPackage package)
    {
        var project = TestProject
            .Create(
                package,
                "OtherGenerator",
                $"""
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);NU5128</NoWarn>
                <PackageId>{WithOlderYamlDotNet}</PackageId>
                <YamlDotNetFolder>$(MSBuildProjectDirectory)/bin/Release/netstandard2.0/</YamlDotNetFolder>
                """,
                """
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                <PackageReference Include="YamlDotNet" Version="13.7.1" PrivateAssets="all" />
                <None Include="$(OutputPath)OtherGenerator.dll;$(YamlDotNetFolder)YamlDotNet.dll"
                      Pack="true" PackagePath="analyzers/dotnet/cs" />
                """
            )
            .With("OtherGenerator.cs", Source);
        _ = project.Pack().SucceedsWithoutWarning();

        // A copy that claims to be newer is as good as a newer one.
        var copy = File.ReadAllBytes(project.PathOf("bin/Release/netstandard2.0/YamlDotNet.dll"));
        SetMajorVersion(copy, new Version(NewerVersion).Major);
        _ = project
            .With("newer/YamlDotNet.dll", copy)
            .Pack(
                "--no-build",
                $"-p:PackageId={WithNewerYamlDotNet}",
                $"-p:YamlDotNetFolder={project.PathOf("newer")}/"
            )
            .SucceedsWithoutWarning();
    }

    private static void SetMajorVersion(byte[] assembly, int major)
    {
        using var executable = new PEReader(ImmutableArray.Create(assembly));
        var row =
            executable.PEHeaders.MetadataStartOffset
            + executable.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly);

        // The version follows the hash algorithm, which has four bytes.
        _ = BitConverter.TryWriteBytes(assembly.AsSpan(row + 4), (ushort)major);
    }
}
