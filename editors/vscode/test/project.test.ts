import assert from "node:assert/strict";
import { test } from "node:test";
import { refersToCorpusSdk } from "../src/project";

test("a project with the package or the project has a corpus", () => {
  for (const reference of [
    '<PackageReference Include="CorpusSdk" Version="0.1.0" />',
    "<PackageReference\n  Version='0.1.0'\n  Include = 'corpussdk' />",
    '<ProjectReference Include="../../src/CorpusSdk/CorpusSdk.csproj" />',
    '<ProjectReference Include="..\\CorpusSdk.csproj" />',
  ]) {
    assert.ok(refersToCorpusSdk(`<Project><ItemGroup>${reference}</ItemGroup></Project>`), reference);
  }
});

test("other projects have none", () => {
  for (const text of [
    "",
    "CorpusSdk",
    '<PackageReference Include="CorpusSdk.AI" />',
    '<PackageReference Include="NotCorpusSdk" />',
    '<!-- <PackageReference Include="CorpusSdk" /> -->',
  ]) {
    assert.ok(!refersToCorpusSdk(text), text);
  }
});
