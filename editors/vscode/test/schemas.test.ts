// The JSON Schemas of a corpus in yaml-language-server, which many editors use. CORPUSSDK_SCHEMAS is a folder with
// them; the tests of the tool set it.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { CodeAction, CompletionItem, CompletionList, Diagnostic } from "vscode-languageserver-protocol/node";
import { Client, type Document } from "./client";

const schemas = process.env["CORPUSSDK_SCHEMAS"];
const skip = schemas === undefined ? "CORPUSSDK_SCHEMAS is not set" : false;

let folder = "";
let client: Client;
let documents = 0;

before(async () => {
  if (schemas === undefined) {
    return;
  }
  folder = mkdtempSync(join(tmpdir(), "corpussdk-yaml-"));
  cpSync(schemas, join(folder, ".schemas"), { recursive: true });
  const main = createRequire(join(process.cwd(), "package.json")).resolve("yaml-language-server/package.json");
  client = new Client(process.execPath, [join(dirname(main), "bin", "yaml-language-server"), "--stdio"], {
    validate: true,
    completion: true,
    hover: true,
    schemaStore: { enable: false },
  });
  await client.initialize(folder);
});

after(() => {
  client?.kill();
  rmSync(folder, { recursive: true, force: true });
});

function open(yaml: string): Promise<Document> {
  const text = `# yaml-language-server: $schema=.schemas/article.schema.json\n${yaml}`;
  return client.open(join(folder, `article${documents++}.yaml`), "yaml", text);
}

async function problems(document: Document): Promise<Diagnostic[]> {
  return (await client.published(document)).diagnostics;
}

async function fixes(document: Document, diagnostic: Diagnostic): Promise<string[]> {
  const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: document.uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });
  return actions.map(({ title }) => title);
}

async function complete(document: Document, text: string): Promise<CompletionItem[]> {
  const found = await client.ask<CompletionList | CompletionItem[]>("completion", document, document.at(text, true));
  return Array.isArray(found) ? found : found.items;
}

test("valid annotations have no problems", { skip }, async () => {
  const document = await open(
    "title: X\nquotes:\n- text: a\n  speaker: kim-jong-un\n  kind:\n- text: b\n  speaker: ~\n  source: Kremlin\n" +
      "aliases: { Kim: kim-jong-un, May: ~, Lee: { 1: kim-jong-un, rest: ~ } }\n",
  );
  assert.deepEqual(await problems(document), []);
});

test("a person's id is completed with the name beside it, and null is not offered", { skip }, async () => {
  const items = await complete(await open("quotes:\n- text: a\n  speaker: \n"), "speaker: ");
  const kim = items.find(({ label }) => label === "kim-jong-un");
  assert.match(JSON.stringify(kim?.documentation), /Kim Jong-un/);
  assert.ok(items.every(({ label }) => label !== "null"));
});

test("a mistyped key is one problem, which names the right key, and its fix", { skip }, async () => {
  const document = await open("titel: X\nquotes:\n- text: a\n  speeker: kim-jong-un\n");
  const found = await problems(document);
  assert.deepEqual(
    found.map(({ range, message }) => [document.in(range), message]).sort(),
    [
      ["speeker", "unknown key; did you mean 'speaker'?"],
      ["titel", "unknown key; did you mean 'title'?"],
    ],
  );
  for (const problem of found) {
    assert.deepEqual(await fixes(document, problem), [document.in(problem.range) === "titel" ? "title" : "speaker"]);
  }
});

test("any other key is one problem", { skip }, async () => {
  const document = await open("quotes:\n- text: a\n  uncle: Bob\n");
  assert.deepEqual((await problems(document)).map(({ message }) => message), ["Property uncle is not allowed."]);
});

test("an unknown person and an unknown word are told what is expected", { skip }, async () => {
  const document = await open("quotes:\n- text: a\n  speaker: kim-jong-on\n  kind: dirct\n");
  const found = await problems(document);
  assert.deepEqual(
    found.map(({ message }) => message).sort(),
    ["must be 'direct' or 'partial'", "must be the id of a person of the corpus"],
  );
  const kind = found.find(({ range }) => document.in(range) === "dirct")!;
  assert.deepEqual(await fixes(document, kind), ["direct", "partial"]);
});
