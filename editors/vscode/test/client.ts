// A client of the Language Server Protocol, as an editor is one.
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextEdit,
} from "vscode-languageserver-protocol/node";

const limit = 30_000;

const capabilities: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    completion: {
      completionItem: { documentationFormat: ["markdown"], snippetSupport: true, labelDetailsSupport: true },
    },
    hover: { contentFormat: ["markdown"] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } } },
    definition: {},
    references: {},
    rename: { prepareSupport: true },
    inlayHint: {},
    semanticTokens: {
      requests: { full: true },
      tokenTypes: ["string", "variable", "comment"],
      tokenModifiers: [],
      formats: ["relative"],
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["rename"] },
  },
  window: { workDoneProgress: true },
};

/** An open document, with the edits that the editor has sent. */
export class Document {
  version = 1;
  constructor(
    readonly uri: string,
    public text: string,
  ) {}

  /** The place of a text, or its end. */
  at(text: string, isEnd = false): Position {
    const offset = this.text.indexOf(text);
    if (offset < 0) {
      throw new Error(`'${text}' is not in ${this.uri}`);
    }
    const before = this.text.slice(0, offset + (isEnd ? text.length : 0)).split("\n");
    return { line: before.length - 1, character: before.at(-1)!.length };
  }

  in({ start, end }: Range): string {
    return this.text.slice(this.offset(start), this.offset(end));
  }

  with(edits: readonly TextEdit[]): string {
    return [...edits]
      .sort((a, b) => this.offset(b.range.start) - this.offset(a.range.start))
      .reduce(
        (text, edit) => text.slice(0, this.offset(edit.range.start)) + edit.newText + text.slice(this.offset(edit.range.end)),
        this.text,
      );
  }

  private offset({ line, character }: Position): number {
    const lines = this.text.split("\n");
    return lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0) + character;
  }
}

export class Client {
  readonly log: string[] = [];
  private readonly process: ChildProcess;
  private readonly exited: Promise<number | null>;
  private readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
  private readonly waiting = new Set<() => void>();
  readonly connection: ProtocolConnection;

  constructor(command: string, args: readonly string[], configuration: unknown = null) {
    this.process = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
    this.process.stderr!.setEncoding("utf8").on("data", (text: string) => this.log.push(text));
    this.exited = new Promise(done => this.process.on("exit", done));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification("textDocument/publishDiagnostics", (published: PublishDiagnosticsParams) => {
      this.diagnostics.set(published.uri, published);
      this.waiting.forEach(check => check());
    });
    this.connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
      this.log.push(message);
    });
    this.connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
      items.map(() => configuration),
    );
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.onRequest("window/workDoneProgress/create", () => null);
    this.connection.listen();
  }

  async initialize(folder: string): Promise<InitializeResult> {
    const uri = pathToFileURL(folder).href;
    const result = await this.request<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "test" }],
      capabilities,
    });
    await this.connection.sendNotification("initialized", {});
    return result;
  }

  async open(path: string, languageId: string, text = readFileSync(path, "utf8")): Promise<Document> {
    const document = new Document(pathToFileURL(path).href, text);
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: document.uri, languageId, version: document.version, text },
    });
    return document;
  }

  /** Types a text in place of another. */
  async replace(document: Document, old: string, text: string): Promise<void> {
    const range = { start: document.at(old), end: document.at(old, true) };
    document.text = document.with([{ range, newText: text }]);
    document.version++;
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges: [{ range, text }],
    });
  }

  /** The diagnostics of a document, once there are some that meet a condition. */
  async published(
    document: Document,
    condition: (published: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    const find = () => {
      const last = this.diagnostics.get(document.uri);
      return last && (last.version ?? document.version) === document.version && condition(last) ? last : undefined;
    };
    return await this.inTime(
      `diagnostics of ${document.uri}, last ${JSON.stringify(this.diagnostics.get(document.uri))}`,
      new Promise(done => {
        const check = () => {
          const found = find();
          if (found) {
            this.waiting.delete(check);
            done(found);
          }
        };
        this.waiting.add(check);
        check();
      }),
    );
  }

  request<T>(method: string, parameters?: object): Promise<T> {
    // An undefined parameter would be sent as null.
    return this.inTime(
      method,
      parameters ? this.connection.sendRequest<T>(method, parameters) : this.connection.sendRequest<T>(method),
    );
  }

  /** Asks about a place in a document. */
  ask<T>(method: string, document: Document, position: Position, more: object = {}): Promise<T> {
    return this.request<T>(`textDocument/${method}`, { textDocument: { uri: document.uri }, position, ...more });
  }

  /** Leaves as the protocol demands; the exit code of the server. */
  async close(): Promise<number | null> {
    await this.request("shutdown");
    await this.connection.sendNotification("exit");
    return await this.inTime("exit", this.exited);
  }

  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }

  private async inTime<T>(what: string, result: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(
        () => fail(new Error(`nothing for ${limit} ms: ${what}\n${this.log.join("\n")}`)),
        limit,
      );
    });
    try {
      return await Promise.race([result, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
