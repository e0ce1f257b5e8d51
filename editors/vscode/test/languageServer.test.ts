// `dotnet corpus lsp` with a client. CORPUSSDK_TOOL is the tool's .dll; the tests of the tool set it.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Hover,
  InitializeResult,
  InlayHint,
  Location,
  LocationLink,
  SemanticTokens,
  WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { Client, Document } from "./client";

const tool = process.env["CORPUSSDK_TOOL"];
const isMissing = tool === undefined ? "CORPUSSDK_TOOL is not set" : false;

const files: Record<string, string> = {
  "App.csproj": '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><RootNamespace>App</RootNamespace></PropertyGroup></Project>\n',
  "Program.cs": "namespace App;\n\nstatic class Program\n{\n    static string Name => Corpus.People.OmarAziz.Name;\n}\n",
  "seeds/people.yaml": "- id: ann-lee\n  name: Ann Lee\n- id: omar-aziz\n  name: Omar Aziz\n",
  "seeds/ferry.txt":
    "The ferry is back\n\n\"We kept every promise — all of them,\" said Ann Lee.\n\"It is late,\" said Omar Aziz.\n",
  "seeds/ferry.yaml":
    "quotes:\n- text: We kept every promise — all of them\n  speaker: ann-lee\n" +
    "- text: It is late\n  speaker: omar-aziz\n",
};

let folder = "";
let client: Client;
let server: InitializeResult;
let ferry: Document;

before(async () => {
  if (isMissing) {
    return;
  }
  folder = mkdtempSync(join(tmpdir(), "corpussdk-lsp-"));
  mkdirSync(join(folder, "seeds"));
  for (const [path, content] of Object.entries(files)) {
    writeFileSync(join(folder, path), content);
  }
  client = new Client(process.env["DOTNET_HOST_PATH"] ?? "dotnet", [tool!, "lsp"]);
  server = await client.initialize(folder);
  ferry = await client.open(join(folder, "seeds/ferry.yaml"), "yaml");
});

after(() => {
  client?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A test of something that the server may not offer. */
function testOf(capability: keyof InitializeResult["capabilities"], name: string, body: () => Promise<void>): void {
  test(name, { skip: isMissing }, async context => {
    if (server.capabilities[capability]) {
      await body();
    } else {
      context.skip(`the server has no ${capability}`);
    }
  });
}

test("problems are published before any file is open", { skip: isMissing }, async () => {
  const other = mkdtempSync(join(tmpdir(), "corpussdk-lsp-closed-"));
  const path = join(other, "seeds", "ferry.yaml");
  mkdirSync(join(other, "seeds"));
  writeFileSync(join(other, "seeds", "ferry.txt"), "Nothing was said.\n");
  writeFileSync(path, "quotes:\n- text: Something was said\n");
  const closed = new Client(process.env["DOTNET_HOST_PATH"] ?? "dotnet", [tool!, "lsp"]);
  try {
    await closed.initialize(other);
    const { diagnostics } = await closed.published(new Document(pathToFileURL(path).href, ""));
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ["CORP4001"],
    );
    assert.deepEqual(closed.log, []);
    assert.equal(await closed.close(), 0);
  } finally {
    closed.kill();
    rmSync(other, { recursive: true, force: true });
  }
});

test("the server says who it is", { skip: isMissing }, () => {
  assert.equal(server.serverInfo?.name, "dotnet-corpus");
  assert.match(server.serverInfo?.version ?? "", /^\d+\.\d+\.\d+/);
  assert.ok([undefined, "utf-16"].includes(server.capabilities.positionEncoding));
});

test("a valid file has no problems", { skip: isMissing }, async () => {
  assert.deepEqual((await client.published(ferry)).diagnostics, []);
});

test("a misquote is underlined while it is typed, and mended by a fix", { skip: isMissing }, async () => {
  await client.replace(ferry, "every promise", "evry promise");
  const { diagnostics } = await client.published(ferry, ({ diagnostics }) => diagnostics.length > 0);
  assert.equal(diagnostics.length, 1);
  const misquote = diagnostics[0]!;
  assert.equal(misquote.code, "CORP4001");
  assert.equal(misquote.severity, 1);
  // Beyond the dash, an offset in UTF-8 would be another one.
  assert.equal(ferry.in(misquote.range), "We kept evry promise — all of them");
  assert.match(typeof misquote.message === "string" ? misquote.message : misquote.message.value, /every promise/);

  const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: ferry.uri },
    range: misquote.range,
    context: { diagnostics: [misquote] },
  });
  const fix = actions.find(action => action.kind === "quickfix");
  assert.ok(fix, JSON.stringify(actions));
  assert.match(fix.title, /every promise/);
  assert.deepEqual(editOf(fix.edit, ferry), files["seeds/ferry.yaml"]);

  await client.replace(ferry, "evry promise", "every promise");
  await client.published(ferry, ({ diagnostics }) => diagnostics.length === 0);
});

test("a file of the disk that is not open has its problems as well", { skip: isMissing }, async () => {
  const path = join(folder, "seeds/later.yaml");
  writeFileSync(join(folder, "seeds/later.txt"), "Nothing was said.\n");
  writeFileSync(path, "quotes:\n- text: Something was said\n");
  // Some systems do not tell that files have changed; the editor does.
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
  const later = await client.open(path, "yaml");
  await client.published(later, ({ diagnostics }) => diagnostics.some(({ code }) => code === "CORP4001"));
  rmSync(path);
  rmSync(join(folder, "seeds/later.txt"));
  await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: later.uri } });
});

testOf("completionProvider", "ids are completed, with the names of the people", async () => {
  await client.replace(ferry, "speaker: ann-lee", "speaker: ");
  const items = await complete(ferry, "speaker: ");
  const ann = items.find(item => inserted(item).includes("ann-lee"));
  assert.ok(ann, JSON.stringify(items));
  assert.match(JSON.stringify(ann), /Ann Lee/);
  await client.replace(ferry, "speaker: \n", "speaker: ann-lee\n");
});

testOf("completionProvider", "keys are completed", async () => {
  await client.replace(ferry, "speaker: ann-lee", "speaker: ann-lee\n  cu");
  const items = await complete(ferry, "\n  cu");
  assert.ok(items.some(item => inserted(item).startsWith("cue")), JSON.stringify(items));
  await client.replace(ferry, "\n  cu", "");
});

testOf("completionProvider", "after 'text:' the article's own words are offered", async () => {
  await client.replace(ferry, "- text: It is late", "- text: It");
  const items = await complete(ferry, "- text: It");
  assert.ok(items.some(item => inserted(item).includes("It is late")), JSON.stringify(items));
  await client.replace(ferry, "- text: It", "- text: It is late");
});

testOf("hoverProvider", "the person behind an id is shown", async () => {
  const hover = await client.ask<Hover | null>("hover", ferry, ferry.at("ann-lee"));
  assert.match(JSON.stringify(hover?.contents), /Ann Lee/);
});

testOf("definitionProvider", "an id leads to the person", async () => {
  const found = await client.ask<Location | (Location | LocationLink)[] | null>("definition", ferry, ferry.at("ann-lee"));
  const [target] = [found].flat();
  assert.ok(target, "no definition");
  const uri = "uri" in target ? target.uri : target.targetUri;
  const range = "uri" in target ? target.range : target.targetSelectionRange;
  assert.ok(uri.endsWith("/seeds/people.yaml"), uri);
  assert.equal(range.start.line, 0);
});

testOf("referencesProvider", "all places with an id are found", async () => {
  const found = await client.ask<Location[] | null>("references", ferry, ferry.at("omar-aziz"), {
    context: { includeDeclaration: true },
  });
  const names = (found ?? []).map(({ uri }) => uri.split("/").at(-1));
  assert.ok(names.includes("ferry.yaml") && names.includes("people.yaml"), JSON.stringify(found));
});

testOf("renameProvider", "an id is renamed where it is declared and where it is used", async () => {
  const edit = await client.ask<WorkspaceEdit | null>("rename", ferry, ferry.at("omar-aziz"), { newName: "omar-a-aziz" });
  assert.match(editOf(edit ?? undefined, ferry), /speaker: omar-a-aziz/);
  assert.match(JSON.stringify(edit), /people\.yaml/);
  assert.match(JSON.stringify(edit), /Program\.cs".*"newText":"OmarAAziz"/);
});

testOf("definitionProvider", "a member in C# leads to the data", async () => {
  const code = await client.open(join(folder, "Program.cs"), "csharp");
  const found = await client.ask<Location | Location[] | null>("definition", code, code.at("OmarAziz"));
  assert.match([found].flat()[0]?.uri ?? "", /\/seeds\/people\.yaml$/);
  assert.deepEqual([(await client.ask<Location[] | null>("definition", code, code.at("Program"))) ?? []].flat(), []);
});

testOf("inlayHintProvider", "the names of the people are shown beside their ids", async () => {
  const hints = await client.request<InlayHint[] | null>("textDocument/inlayHint", {
    textDocument: { uri: ferry.uri },
    range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
  });
  assert.match(JSON.stringify(hints), /Ann Lee.*Omar Aziz/);
});

testOf("semanticTokensProvider", "the quotations of a text are highlighted", async () => {
  const text = await client.open(join(folder, "seeds/ferry.txt"), "plaintext");
  const tokens = await client.request<SemanticTokens | null>("textDocument/semanticTokens/full", {
    textDocument: { uri: text.uri },
  });
  const data = tokens?.data ?? [];
  // Five numbers for each token; the first one is in the third line of the text.
  assert.ok(data.length >= 10 && data.length % 5 === 0, JSON.stringify(data));
  assert.equal(data[0], 2);
});

testOf("documentSymbolProvider", "the quotes of a file are its symbols", async () => {
  const symbols = await client.request<object[] | null>("textDocument/documentSymbol", {
    textDocument: { uri: ferry.uri },
  });
  assert.match(JSON.stringify(symbols), /It is late/);
});

test("what makes no sense is answered with an error, and the server goes on", { skip: isMissing }, async () => {
  await assert.rejects(client.request("textDocument/noSuchThing", {}));
  await assert.rejects(client.request("textDocument/codeAction", { textDocument: 7 }));
  await client.request<CodeAction[] | null>("textDocument/codeAction", {
    textDocument: { uri: "untitled:Untitled-1" },
    range: { start: { line: 9, character: 9 }, end: { line: 9, character: 9 } },
    context: { diagnostics: [] },
  });
  await client.connection.sendNotification("textDocument/didChange", {
    textDocument: { uri: ferry.uri, version: ++ferry.version },
    contentChanges: [{ range: { start: { line: 999, character: 0 }, end: { line: 999, character: 0 } }, text: "" }],
  });
  assert.deepEqual((await client.published(ferry)).diagnostics, []);
});

test("the server leaves when it is asked to", { skip: isMissing }, async () => {
  assert.equal(await client.close(), 0);
});

test("standard error has nothing to say", { skip: isMissing }, () => {
  assert.deepEqual(client.log.filter(line => /exception|internal error/i.test(line)), []);
});

async function complete(document: Document, text: string): Promise<CompletionItem[]> {
  const found = await client.ask<CompletionItem[] | CompletionList | null>("completion", document, document.at(text, true));
  return Array.isArray(found) ? found : (found?.items ?? []);
}

function inserted(item: CompletionItem): string {
  return item.textEdit?.newText ?? item.insertText ?? item.label;
}

/** The text of a document after an edit. */
function editOf(edit: WorkspaceEdit | undefined, document: Document): string {
  const changes = (edit?.documentChanges ?? []).flatMap(change =>
    "textDocument" in change && change.textDocument.uri === document.uri ? change.edits : [],
  );
  const edits = [...changes, ...(edit?.changes?.[document.uri] ?? [])].filter(change => "newText" in change);
  assert.ok(edits.length > 0, JSON.stringify(edit));
  return document.with(edits);
}
