import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { failureOf, findManifest, probe, run, serverCommand, type ServerCommand, type Settings } from "../src/server";

const root = mkdtempSync(join(tmpdir(), "corpussdk-vscode-"));
after(() => rmSync(root, { recursive: true, force: true }));

const settings: Settings = { corpus: "", path: "", arguments: ["lsp"] };
const manifest = JSON.stringify({
  version: 1,
  isRoot: true,
  tools: { "CorpusSdk.Tool": { version: "0.1.0", commands: ["dotnet-corpus"] } },
});

/** A folder with files. */
function folder(name: string, files: Record<string, string> = {}): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

test("without a tool manifest, the global tool is started in the first folder", () => {
  const [first, second] = [folder("plain"), folder("other")];
  assert.deepEqual(serverCommand(settings, [first, second]), {
    command: "dotnet",
    arguments: ["corpus", "lsp"],
    folder: first,
    origin: "global",
  });
  assert.equal(serverCommand(settings, []).folder, homedir());
});

test("the first folder whose tool manifest has the tool is the working folder", () => {
  const plain = folder("first");
  const project = folder("project", { ".config/dotnet-tools.json": manifest });
  const below = folder("project/src/App");
  assert.equal(findManifest(below), join(project, ".config", "dotnet-tools.json"));
  assert.deepEqual(serverCommand(settings, [plain, below]), {
    command: "dotnet",
    arguments: ["corpus", "lsp"],
    folder: below,
    origin: "manifest",
  });
});

test("a tool manifest next to the project counts, a byte order mark too, and one that is a root ends the search", () => {
  folder("outer", { "dotnet-tools.json": "\uFEFF" + manifest });
  assert.ok(findManifest(folder("outer/inner")));
  assert.equal(
    findManifest(folder("outer/root", { "dotnet-tools.json": '{ "isRoot": true, "tools": {} }' })),
    undefined,
  );
});

test("a broken tool manifest is left to dotnet", () => {
  for (const [name, content] of ["{", "null", "[]", '{ "tools": 1 }', "\0"].entries()) {
    assert.equal(findManifest(folder(`broken${name}`, { ".config/dotnet-tools.json": content })), undefined);
  }
});

test("a configured program replaces dotnet, and dotnet runs a .dll", () => {
  const place = folder("configured");
  const of = (path: string) => serverCommand({ ...settings, path }, [place]);
  assert.deepEqual(of("dotnet-corpus"), {
    command: "dotnet-corpus",
    arguments: ["lsp"],
    folder: place,
    origin: "setting",
  });
  assert.equal(of(" tools/corpus ").command, join(place, "tools", "corpus"));
  assert.equal(of("${workspaceFolder}/corpus").command, `${place}/corpus`);
  assert.equal(of("~/corpus").command, `${homedir()}/corpus`);
  assert.deepEqual(of("out/dotnet-corpus.dll").arguments, [join(place, "out", "dotnet-corpus.dll"), "lsp"]);
  assert.equal(of("out/dotnet-corpus.dll").command, "dotnet");
});

test("a configured corpus is an argument, with its full path", () => {
  const place = folder("argument");
  assert.deepEqual(serverCommand({ ...settings, corpus: "src/App" }, [place]).arguments, [
    "corpus",
    "lsp",
    join(place, "src", "App"),
  ]);
});

const global: ServerCommand = { command: "dotnet", arguments: ["corpus", "lsp"], folder: root, origin: "global" };
const local: ServerCommand = { ...global, origin: "manifest" };
const own: ServerCommand = { command: "/opt/corpus", arguments: ["lsp"], folder: root, origin: "setting" };
const failed = (output: string, exitCode = 1) => ({ exitCode, output, isMissing: false });

test("a server that shows its help can be started", () => {
  assert.equal(failureOf(global, failed("Usage:\n  dotnet-corpus lsp [<corpus>] [options]", 0)), undefined);
  assert.equal(failureOf({ ...own, arguments: ["serve"] }, failed("", 0)), undefined);
});

test("a missing tool is installed", () => {
  const output = `Could not execute because the specified command or file was not found.
Possible reasons for this include:
  * You intended to execute a .NET program, but dotnet-corpus does not exist.
  * You intended to run a global tool, but a dotnet-prefixed executable with this name could not be found on the PATH.`;
  assert.equal(failureOf(global, failed(output))?.remedy?.command, "dotnet tool install --global CorpusSdk.Tool");
});

test("a tool of the manifest is restored", () => {
  const output = 'Run "dotnet tool restore" to make the "dotnet-corpus" command available.';
  assert.equal(failureOf(local, failed(output))?.remedy?.command, "dotnet tool restore");
});

test("an older tool is updated", () => {
  const output = "Usage:\n  dotnet-corpus [command] [options]\n\nCommands:\n  check  Reports problems.";
  assert.equal(failureOf(global, failed(output, 0))?.remedy?.command, "dotnet tool update --global CorpusSdk.Tool");
  assert.equal(failureOf(local, failed(output, 0))?.remedy?.command, "dotnet tool update CorpusSdk.Tool");
  assert.equal(failureOf(own, failed(output, 0))?.remedy, undefined);
});

test("any other failure is shown with its first line", () => {
  assert.equal(
    failureOf(own, failed("\nerror: no memory\n   at Main"))?.message,
    "'/opt/corpus lsp' does not run: error: no memory",
  );
  assert.equal(failureOf(own, { exitCode: undefined, output: "", isMissing: false })?.message.endsWith("run."), true);
});

test("a missing program is named", async () => {
  const missing = { ...own, command: join(root, "no-such-program") };
  const outcome = await run(probe(missing));
  assert.deepEqual([outcome.exitCode, outcome.isMissing], [undefined, true]);
  assert.match(failureOf(missing, outcome)!.message, /no-such-program.*corpussdk\.server\.path/);
  assert.match(failureOf(global, outcome)!.message, /\.NET SDK/);
});

test("a missing working folder is not a missing program", async () => {
  const outcome = await run({ ...own, command: process.execPath, folder: join(root, "nowhere") });
  assert.deepEqual([outcome.exitCode, outcome.isMissing], [undefined, false]);
});

test("the output of a program is read to its end, in English, and its time is limited", async () => {
  const node = (script: string): ServerCommand => ({ ...own, command: process.execPath, arguments: ["-e", script] });
  const script = "console.log(process.env.DOTNET_CLI_UI_LANGUAGE); console.error('two'); process.exitCode = 3";
  const outcome = await run(node(script));
  assert.deepEqual([outcome.exitCode, outcome.output.split("\n").sort()], [3, ["", "en", "two"]]);
  const endless = await run(node("setInterval(() => {}, 1000)"), 200);
  assert.equal(endless.exitCode, undefined);
});
