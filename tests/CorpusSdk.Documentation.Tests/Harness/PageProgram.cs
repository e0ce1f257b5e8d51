using System.Globalization;
using System.Reflection;

namespace CorpusSdk.Documentation.Tests.Harness;

/// <summary>
/// The statements of a page as one program. Blocks share their variables, except that a block with a title is the
/// beginning of a program of its own.
/// </summary>
internal static class PageProgram
{
    /// <summary>Ends the output of a block.</summary>
    private const char EndOfBlock = '\u001e';

    /// <summary>
    /// The source file of the program. It is in the project's namespace, unless a block is a whole file: statements of
    /// a Program.cs are in no namespace.
    /// </summary>
    public static string Source(IReadOnlyList<PageCode> blocks, string rootNamespace) =>
        $$"""
            #pragma warning disable CS1998 // Without await.
            {{string.Concat(blocks.Select(block => block.Usings))}}
            {{(blocks.Any(block => block.HasTitle) ? "" : $"namespace {rootNamespace};")}}
            public static class PageProgram
            {
            public static async Task RunAsync(string[] args)
            {
            {
            {{string.Concat(blocks.Where(block => block.IsRun).Select(Run))}}
            }
            }
            {{string.Concat(blocks.Where(block => !block.IsRun).Select(Compiled))}}
            }
            """;

    /// <summary>Runs the program, and every test that the project declares.</summary>
    /// <returns>What each block has printed.</returns>
    public static async Task<string[]> RunAsync(Assembly assembly)
    {
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using StringWriter output = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var program = assembly.GetTypes().Single(type => type.Name == nameof(PageProgram));
            await (Task)program.GetMethod(nameof(RunAsync))!.Invoke(null, [Array.Empty<string>()])!;
            foreach (var test in Tests(assembly))
            {
                _ = test.Invoke(Activator.CreateInstance(test.DeclaringType!), null);
            }
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return output.ToString().Split(EndOfBlock);
    }

    private static IEnumerable<MethodInfo> Tests(Assembly assembly) =>
        assembly
            .GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(FactAttribute)));

    private static string Run(PageCode block) =>
        (block.HasTitle ? "}\n{\n" : "")
        + $"{block.Line}{block.Body}\n#line hidden\n"
        + $"global::System.Console.Write('\\u{(int)EndOfBlock:x4}');\n";

    private static string Compiled(PageCode block, int index) =>
        $"public static async Task Compiled{index}Async(string[] args)\n{{\n"
        + $"{block.Line}{block.Body}\n#line hidden\n}}\n";
}
