// Bundles the extension, or with --tests the tests, which `node --test` runs.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const isTest = process.argv.includes("--tests");
const outdir = isTest ? "dist/test" : "dist";
if (isTest) {
  rmSync(outdir, { recursive: true, force: true });
} else {
  copyFileSync("../../LICENSE", "LICENSE.txt");
  copyFileSync("../../docs/images/icon.png", "icon.png");
}

const { metafile } = await build({
  entryPoints: isTest
    ? readdirSync("test").filter(name => name.endsWith(".test.ts")).map(name => `test/${name}`)
    : ["src/extension.ts"],
  outdir,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // VS Code provides it.
  external: ["vscode"],
  minify: process.argv.includes("--minify"),
  logLevel: "warning",
  metafile: true,
});

if (!isTest) {
  writeFileSync("THIRD-PARTY-NOTICES.txt", notices(Object.keys(metafile.inputs)));
}

/** The licenses of the packages that are in the bundle. */
function notices(files) {
  const folders = files.map(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean);
  return [...new Set(folders)]
    .sort()
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
      const text = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
      return `${name} ${version}, ${license}\n\n${text ? readFileSync(`${folder}/${text}`, "utf8").trim() : ""}\n`;
    })
    .join("\n----\n\n");
}
