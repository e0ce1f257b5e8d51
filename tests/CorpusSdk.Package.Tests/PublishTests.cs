using System.Runtime.InteropServices;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>Programs that are published as one file, trimmed, or for the browser.</summary>
[Collection(PackageTests.Name)]
public sealed class PublishTests(PackedPackage package)
{
    /// <summary>Starts the runtime that a browser would load, and calls <c>Main</c> without a page.</summary>
    private const string NodeScript = """
        import { readdirSync } from 'node:fs';
        import { pathToFileURL } from 'node:url';

        const folder = process.argv[2];
        const script = readdirSync(folder).find(name => /^dotnet(\.[a-z0-9]+)?\.js$/.test(name));
        const { dotnet } = await import(pathToFileURL(`${folder}/${script}`));
        const runtime = await dotnet.withApplicationArguments('console').create();
        process.exit(await runtime.runMain());
        """;

    [PublishFact(PublishKind.SelfContained)]
    public void A_trimmed_single_file_prints_what_the_program_does()
    {
        var project = TestProject
            .Console(package, "Summit", "<RootNamespace>Summit</RootNamespace>")
            .WithDump()
            .WithSeeds();
        var expected = project.BuildAndRun();
        Assert.DoesNotContain("FAULT", expected, StringComparison.Ordinal);

        _ = project
            .Dotnet(
                "publish",
                "-r",
                RuntimeInformation.RuntimeIdentifier,
                "-o",
                project.PathOf("single"),
                "-p:PublishSingleFile=true",
                "-p:PublishTrimmed=true",
                "-p:TrimmerSingleWarn=false",
                "-p:DebugType=none",
                "-warnaserror"
            )
            .SucceedsWithoutWarning();
        var file = Assert.Single(Directory.GetFiles(project.PathOf("single")));
        Assert.Equal(expected, Command.Run(project.Folder, file).Succeeds().Output);
    }

    [PublishFact(PublishKind.WebAssembly)]
    public void A_Blazor_program_reads_its_corpus_in_WebAssembly()
    {
        var project = TestProject
            .Create(
                package,
                "Harbour",
                "",
                TestProject.PackageReference(package) + PublishFactAttribute.BlazorReference,
                sdk: PublishFactAttribute.BlazorSdk
            )
            .WithCorpus(SmallCorpus.Instance)
            .With("App.razor", "@foreach (var quote in Corpus.Quotes)\n{\n    <p>@quote.Text</p>\n}\n")
            .With(
                "Program.cs",
                """
                using Harbour;
                using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

                foreach (var quote in Corpus.Quotes.By(Corpus.People.OmarAziz))
                {
                    Console.WriteLine($"{quote.Article.Title}: {quote.Text} {quote.Span}");
                }

                if (args.Length == 0)
                {
                    var builder = WebAssemblyHostBuilder.CreateDefault(args);
                    builder.RootComponents.Add<App>("#app");
                    await builder.Build().RunAsync();
                }

                """
            )
            .With(
                "wwwroot/index.html",
                """<div id="app"></div><script src="_framework/blazor.webassembly.js"></script>"""
            )
            .With("run.mjs", NodeScript);

        // The program is trimmed.
        _ = project.Dotnet("publish", "-o", project.PathOf("web"), "-warnaserror").SucceedsWithoutWarning();
        Assert.Empty(Directory.GetFiles(project.PathOf("web"), "*.txt", SearchOption.AllDirectories));
        Assert.Equal(
            "The ferry is late: Blame the fog, [20..34)\nThe harbour 🚢 opens: Not for long — 𝒩𝑜, [103..123)\n",
            Command.Run(project.Folder, "node", "run.mjs", project.PathOf("web/wwwroot/_framework")).Succeeds().Output
        );
    }
}
