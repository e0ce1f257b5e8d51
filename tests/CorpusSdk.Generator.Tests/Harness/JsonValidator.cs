using System.Diagnostics;
using System.Text.Json;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>
/// Reads YAML and holds it against JSON Schemas with what others use for it, the npm packages <c>yaml</c> and
/// <c>ajv</c>: nothing of ours has a say in what they find. Installed once beside the tests.
/// </summary>
internal static class JsonValidator
{
    private const string Package = """{ "private": true, "dependencies": { "ajv": "8.20.0", "yaml": "2.9.1" } }""";

    // Unknown keywords are errors but those that editors have besides.
    private const string Script = """
        import Ajv from 'ajv';
        import { parse } from 'yaml';
        import { readFileSync } from 'node:fs';

        const { schemas, files } = JSON.parse(readFileSync(0, 'utf8'));
        const ajv = new Ajv.default({ strict: true, strictTypes: false, strictNumbers: false, allErrors: true });
        ajv.addKeyword('errorMessage');
        ajv.addKeyword('enumDescriptions');
        const validators = schemas.map(schema => ajv.compile(JSON.parse(schema)));
        const found = files.map(({ schema, text }) => {
            let data;
            try {
                data = parse(text);
            } catch (failure) {
                return 'no YAML: ' + failure.message;
            }

            return validators[schema](data) ? '' : ajv.errorsText(validators[schema].errors, { dataVar: '' });
        });
        console.log(JSON.stringify(found));
        """;

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "ajv");
    private static readonly Lazy<string?> s_whyMissing = new(Install);

    /// <summary>Null where it is there.</summary>
    public static string? WhyMissing => s_whyMissing.Value;

    /// <summary>For each file what is wrong with it; empty where nothing is.</summary>
    /// <param name="files">The schema and the YAML of each.</param>
    public static IReadOnlyList<string> Validate(IReadOnlyList<(string Schema, string Text)> files)
    {
        var schemas = files.Select(file => file.Schema).Distinct().ToList();
        var input = JsonSerializer.Serialize(
            new
            {
                schemas,
                files = files.Select(file => new { schema = schemas.IndexOf(file.Schema), text = file.Text }),
            }
        );
        var (exitCode, output) = Run("node", ["validate.mjs"], input);
        Assert.True(exitCode == 0, output);
        return JsonSerializer.Deserialize<List<string>>(output)!;
    }

    private static string? Install()
    {
        try
        {
            _ = Directory.CreateDirectory(s_folder);
            File.WriteAllText(Path.Combine(s_folder, "validate.mjs"), Script);
            if (
                !File.Exists(Path.Combine(s_folder, "package.json"))
                || File.ReadAllText(Path.Combine(s_folder, "package.json")) != Package
                || !Directory.Exists(Path.Combine(s_folder, "node_modules", "ajv"))
            )
            {
                File.WriteAllText(Path.Combine(s_folder, "package.json"), Package);
                if (
                    Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["install", "--no-audit", "--no-fund"], "") is
                    { ExitCode: not 0 } failed
                )
                {
                    return "npm cannot install ajv and yaml: " + failed.Output;
                }
            }

            return Run("node", ["--version"], "").ExitCode == 0 ? null : "node does not run";
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or TimeoutException)
        {
            return "ajv needs node and npm: " + failure.Message;
        }
    }

    private static (int ExitCode, string Output) Run(string program, string[] arguments, string input)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = s_folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(System.Text.Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{program}' ran longer than {s_limit.TotalMinutes} minutes");
        }

        return (process.ExitCode, process.ExitCode == 0 ? output.Result : output.Result + errors.Result);
    }
}
