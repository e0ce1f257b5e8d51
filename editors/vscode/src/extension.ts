import * as vscode from "vscode";
import { LanguageClient, State, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";
import { dataFiles, ignoredFolders, peopleFiles, projectFiles, refersToCorpusSdk } from "./project";
import { environment, failureOf, probe, run, serverCommand, type Failure, type Settings } from "./server";

/** More projects than anybody has open, so that a huge workspace is not read as a whole. */
const maxProjects = 500;

const selector = [
  { scheme: "file", pattern: dataFiles },
  // For the way from code to the data. What C# is, its own extension knows.
  { scheme: "file", language: "csharp" },
];

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  session = new Session();
  context.subscriptions.push(
    session,
    vscode.commands.registerCommand("corpussdk.restart", () => session?.restart()),
    vscode.commands.registerCommand("corpussdk.showOutput", () => session?.output.show()),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration("corpussdk.server") || change.affectsConfiguration("corpussdk.corpus")) {
        void session?.restart();
      }
    }),
  );
  if (await hasCorpus()) {
    await session.restart();
  }
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}

/** Whether the workspace has a corpus: any project activates the extension, but most have none. */
async function hasCorpus(): Promise<boolean> {
  if ((await vscode.workspace.findFiles(peopleFiles, ignoredFolders, 1)).length > 0) {
    return true;
  }

  for (const file of await vscode.workspace.findFiles(projectFiles, ignoredFolders, maxProjects)) {
    try {
      if (refersToCorpusSdk(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)))) {
        return true;
      }
    } catch {
      // It was deleted meanwhile, or cannot be read.
    }
  }

  return false;
}

/** The connection to the server, and what the user sees of it. */
class Session implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel("CorpusSdk", { log: true });
  private readonly status = vscode.languages.createLanguageStatusItem("corpussdk.status", selector);
  private client: LanguageClient | undefined;
  private restarting: Promise<void> = Promise.resolve();

  constructor() {
    this.status.name = "CorpusSdk";
    this.status.command = { command: "corpussdk.showOutput", title: "Output" };
    this.show("not started");
  }

  /** Stops the server if it runs, and starts it. One restart follows the other. */
  restart(): Promise<void> {
    return (this.restarting = this.restarting.then(() => this.stop()).then(() => this.start()));
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // It has crashed, or never started: then there is nothing to stop.
      this.output.debug(String(error));
    }
  }

  dispose(): void {
    this.status.dispose();
    this.output.dispose();
  }

  private async start(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? [])
      .filter(folder => folder.uri.scheme === "file")
      .map(folder => folder.uri.fsPath);
    const server = serverCommand(readSettings(), folders);
    const shown = [server.command, ...server.arguments].join(" ");
    this.show("starting", true);
    this.output.info(`starting '${shown}' in '${server.folder}'`);
    const outcome = await run(probe(server));
    const failure = failureOf(server, outcome);
    if (failure) {
      this.output.error(`${failure.message}\n${outcome.output.trim()}`);
      this.showFailure(failure);
      return;
    }

    const executable = {
      command: server.command,
      args: [...server.arguments],
      options: { cwd: server.folder, env: environment(process.env) },
    };
    const serverOptions: ServerOptions = { run: executable, debug: executable };
    const client = new LanguageClient("corpussdk", "CorpusSdk", serverOptions, this.clientOptions());
    client.onDidChangeState(change => {
      if (change.newState === State.Running) {
        const version = client.initializeResult?.serverInfo?.version;
        this.show(version ? `running, ${version}` : "running");
      } else if (change.newState === State.Stopped && client === this.client) {
        this.show("stopped", false, vscode.LanguageStatusSeverity.Warning);
      }
    });
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.output.error(String(error));
      this.showFailure({ message: `The language server has ended: ${String(error)}` });
    }
  }

  private clientOptions(): LanguageClientOptions {
    const isCode = (document: vscode.TextDocument): boolean => document.languageId === "csharp";
    return {
      documentSelector: selector,
      outputChannel: this.output,
      // In code, the extension for C# has the answers. This one only knows where a member comes from, and renames it
      // together with the data. What it does not answer, another extension may.
      middleware: {
        provideCompletionItem: (document, position, context, token, next) =>
          isCode(document) ? undefined : next(document, position, context, token),
        provideHover: (document, position, token, next) =>
          isCode(document) ? undefined : next(document, position, token),
        provideCodeActions: (document, range, context, token, next) =>
          isCode(document) ? undefined : next(document, range, context, token),
        provideDocumentSymbols: (document, token, next) => (isCode(document) ? undefined : next(document, token)),
        provideFoldingRanges: (document, context, token, next) =>
          isCode(document) ? undefined : next(document, context, token),
        provideInlayHints: (document, range, token, next) =>
          isCode(document) ? undefined : next(document, range, token),
        provideDocumentSemanticTokens: (document, token, next) =>
          isCode(document) ? undefined : next(document, token),
        provideDocumentSemanticTokensEdits: (document, former, token, next) =>
          isCode(document) ? undefined : next(document, former, token),
        provideDocumentRangeSemanticTokens: (document, range, token, next) =>
          isCode(document) ? undefined : next(document, range, token),
      },
    };
  }

  private show(text: string, isBusy = false, severity = vscode.LanguageStatusSeverity.Information): void {
    this.status.text = `CorpusSdk: ${text}`;
    this.status.busy = isBusy;
    this.status.severity = severity;
  }

  private showFailure({ message, remedy }: Failure): void {
    this.show("not running", false, vscode.LanguageStatusSeverity.Error);
    this.status.detail = message;
    const [retry, showOutput] = ["Try Again", "Output"];
    void vscode.window
      .showErrorMessage(
        remedy ? `${message} ${remedy.command}` : message,
        ...(remedy ? [remedy.title] : []),
        retry,
        showOutput,
      )
      .then(choice => {
        if (choice === showOutput) {
          this.output.show();
        } else if (choice === retry) {
          void this.restart();
        } else if (remedy && choice === remedy.title) {
          // The user runs it: the terminal shows what it does, and in which folder.
          const terminal = vscode.window.createTerminal("CorpusSdk");
          terminal.show();
          terminal.sendText(remedy.command, false);
        }
      });
  }
}

function readSettings(): Settings {
  const settings = vscode.workspace.getConfiguration("corpussdk");
  return {
    corpus: settings.get("corpus", ""),
    path: settings.get("server.path", ""),
    arguments: settings.get("server.arguments", ["lsp"]),
  };
}
