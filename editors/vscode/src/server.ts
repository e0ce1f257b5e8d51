// How the language server is started. Nothing here needs VS Code, so that it is tested without it.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";

/** What the user has configured. */
export interface Settings {
  /** The corpus folder, project or project folder; empty for all that are found. */
  readonly corpus: string;
  /** The tool: a program, or a .dll that `dotnet` runs; empty for `dotnet corpus`. */
  readonly path: string;
  readonly arguments: readonly string[];
}

/** A command to start. */
export interface ServerCommand {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  /** Where the tool comes from. */
  readonly origin: "setting" | "manifest" | "global";
}

/** Why the server cannot be started, and what the user can do about it. */
export interface Failure {
  readonly message: string;
  /** A command for the terminal; undefined if none helps. */
  readonly remedy?: { readonly title: string; readonly command: string };
}

/** What a program has written until its end. */
export interface Outcome {
  /** Undefined if it could not be started or took too long. */
  readonly exitCode: number | undefined;
  readonly output: string;
  /** Whether there is no such program. */
  readonly isMissing: boolean;
}

const packageId = "corpussdk.tool";

/** The file that lists the tools of a folder, if it or a folder above has one with the tool of CorpusSdk. */
export function findManifest(folder: string): string | undefined {
  for (let above = resolve(folder); ; above = dirname(above)) {
    for (const manifest of [join(above, ".config", "dotnet-tools.json"), join(above, "dotnet-tools.json")]) {
      const content = existsSync(manifest) ? readManifest(manifest) : undefined;
      if (content?.tools.has(packageId)) {
        return manifest;
      }
      if (content?.isRoot) {
        return undefined;
      }
    }
    if (dirname(above) === above) {
      return undefined;
    }
  }
}

function readManifest(path: string): { tools: Set<string>; isRoot: boolean } | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
    const { tools, isRoot } = (content ?? {}) as { tools?: unknown; isRoot?: unknown };
    return {
      tools: new Set(tools && typeof tools === "object" ? Object.keys(tools).map(id => id.toLowerCase()) : []),
      isRoot: isRoot === true,
    };
  } catch {
    // `dotnet` reports what is wrong with it.
    return undefined;
  }
}

/**
 * The command that starts the server.
 * @param folders The folders of the workspace; the first one is the working folder if none has a tool manifest.
 */
export function serverCommand(settings: Settings, folders: readonly string[]): ServerCommand {
  const first = folders[0] ?? homedir();
  const corpus = settings.corpus.trim();
  const options = [...settings.arguments, ...(corpus ? [expand(corpus, first)] : [])];
  const path = settings.path.trim();
  if (path) {
    // A mere name is looked for in PATH.
    const program = /[\\/]|^~/.test(path) ? expand(path, first) : path;
    return program.toLowerCase().endsWith(".dll")
      ? { command: "dotnet", arguments: [program, ...options], folder: first, origin: "setting" }
      : { command: program, arguments: options, folder: first, origin: "setting" };
  }

  // `dotnet corpus` finds the tool of the manifest above its working folder, and else the global one.
  const withManifest = folders.find(folder => findManifest(folder) !== undefined);
  return {
    command: "dotnet",
    arguments: ["corpus", ...options],
    folder: withManifest ?? first,
    origin: withManifest === undefined ? "global" : "manifest",
  };
}

function expand(path: string, folder: string): string {
  const expanded = path.replaceAll("${workspaceFolder}", folder).replace(/^~(?=$|[\\/])/, homedir());
  return isAbsolute(expanded) ? expanded : resolve(folder, expanded);
}

/** The variables of the server's process. Messages of `dotnet` are recognized in English. */
export function environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...variables, DOTNET_CLI_UI_LANGUAGE: "en", DOTNET_NOLOGO: "1" };
}

/** The command that shows whether the tool is there and has a language server, without starting it. */
export function probe(server: ServerCommand): ServerCommand {
  return { ...server, arguments: [...server.arguments, "--help"] };
}

export function run(server: ServerCommand, limit = 60_000): Promise<Outcome> {
  return new Promise(done => {
    let output = "";
    const child = spawn(server.command, server.arguments, {
      cwd: server.folder,
      env: environment(process.env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    // The option `timeout` of `spawn` would wait on after a program that is missing.
    const timer = setTimeout(() => child.kill(), limit);
    child.stdout.setEncoding("utf8").on("data", text => (output += text));
    child.stderr.setEncoding("utf8").on("data", text => (output += text));
    child.on("error", error => {
      clearTimeout(timer);
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT" && existsSync(server.folder);
      done({ exitCode: undefined, output: output || error.message, isMissing });
    });
    child.on("close", code => {
      clearTimeout(timer);
      done({ exitCode: code ?? undefined, output, isMissing: false });
    });
  });
}

/** Why the server cannot be started, by what its probe has written; undefined if it can. */
export function failureOf(server: ServerCommand, outcome: Outcome): Failure | undefined {
  if (outcome.exitCode === 0) {
    // An older tool does not know the command, and shows the help for all others.
    return server.arguments.includes("lsp") && !/\blsp\b/.test(outcome.output) ? withoutServer(server) : undefined;
  }

  if (outcome.isMissing) {
    return server.origin === "setting" && server.command !== "dotnet"
      ? { message: `There is no program '${server.command}'; see the setting 'corpussdk.server.path'.` }
      : { message: "'dotnet' was not found. CorpusSdk needs the .NET SDK: https://dotnet.microsoft.com/download" };
  }

  if (server.origin !== "setting") {
    if (/dotnet tool restore/i.test(outcome.output)) {
      return {
        message: "The tool 'dotnet corpus' is in the tool manifest, but is not restored.",
        remedy: { title: "Restore", command: "dotnet tool restore" },
      };
    }

    if (/dotnet-corpus does not exist|dotnet-prefixed executable/i.test(outcome.output)) {
      return {
        message: "The tool 'dotnet corpus' is not installed. It checks quotes while you type.",
        remedy: { title: "Install", command: "dotnet tool install --global CorpusSdk.Tool" },
      };
    }
  }

  const reason = outcome.output.trim().split(/\r?\n/)[0] ?? "";
  return {
    message: `'${[server.command, ...server.arguments].join(" ")}' does not run${reason ? `: ${reason}` : "."}`,
  };
}

function withoutServer(server: ServerCommand): Failure {
  const message = "The installed version of 'dotnet corpus' has no language server.";
  const scope = server.origin === "global" ? "--global " : "";
  return server.origin === "setting"
    ? { message }
    : { message, remedy: { title: "Update", command: `dotnet tool update ${scope}CorpusSdk.Tool` } };
}
