// Which workspaces have a corpus.

/** Whether a project file refers to the package or the project CorpusSdk. */
export function refersToCorpusSdk(project: string): boolean {
  return /<(?:Package|Project)Reference\b[^>]*\bInclude\s*=\s*["'](?:[^"']*[\\/])?CorpusSdk(?:\.csproj)?["']/i.test(
    project.replaceAll(/<!--[\s\S]*?-->/g, ""),
  );
}

/** Declares people: `people.yaml` or `*.people.yaml`. */
export const peopleFiles = "**/{people,*.people}.{yaml,yml}";

/** May contain data of a corpus. The server ignores what is in no corpus. */
export const dataFiles = "**/*.{yaml,yml,json,csv,toml,md,markdown,mdx,txt}";

export const projectFiles = "**/*.{csproj,props}";

export const ignoredFolders = "**/{bin,obj,node_modules,artifacts}/**";
