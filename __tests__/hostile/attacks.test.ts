import { execFileSync } from "node:child_process";
import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import { openRepository } from "../../src/git/repository.ts";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { compileGoPattern } from "../../src/kustomize/patterns/go-pattern.ts";
import { editYamlText } from "../../src/kustomize/paths/yaml-text.ts";
import { formatComment } from "../../src/report/comment.ts";
import { FORMATS } from "../../src/report/formats.ts";
import { forecastTrees, type CaseFiles } from "../support/forecast-trees.ts";
import { createGitRepository, type GitRepository } from "../support/git-repository.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A repository's two last commits, as Rollcast reads them. */
async function compare(git: GitRepository, base = "HEAD~1", head = "HEAD") {
  const repository = await openRepository({ directory: git.directory, env: git.env });
  try {
    return await repository.compare({ base, mergeBase: false, head });
  } finally {
    await repository.close();
  }
}

/** An object as somebody makes one who does not use git's own checks. */
function object(git: GitRepository, type: "blob" | "tree", content: Uint8Array): string {
  const args = ["-C", git.directory, "hash-object", "-t", type, "-w", "--stdin", "--literally"];
  return execFileSync("git", args, { input: content, env: git.env }).toString().trim();
}

function treeObject(entries: readonly (readonly [mode: string, name: string, id: string])[]): Buffer {
  return Buffer.concat(
    entries.map(([mode, name, id]) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]),
    ),
  );
}

function commitOf(git: GitRepository, tree: string): string {
  return git.git("commit-tree", tree, "-p", "HEAD", "-m", "x");
}

describe("objects that no honest git makes", () => {
  it(
    "a few trees that stand for more files than any machine holds are refused, soon",
    { timeout: 120_000 },
    async () => {
      const git = createGitRepository();
      git.commit({ a: "a" });
      let id = object(git, "blob", Buffer.from("x"));
      let mode = "100644";
      for (let level = 0; level < 10; level++) {
        const child = id;
        id = object(
          git,
          "tree",
          treeObject(Array.from({ length: 10 }, (_, i) => [mode, `d${i}`, child] as const)),
        );
        mode = "40000";
      }
      const head = commitOf(git, id);
      await expect(compare(git, "HEAD", head)).rejects.toThrow(/more or larger files than it reads/);
    },
  );

  it.each(["..", ".", ".git", ".GIT"])("a tree with an entry %s is refused", async (name) => {
    const git = createGitRepository();
    git.commit({ a: "a" });
    const blob = object(git, "blob", Buffer.from("x"));
    const inner = object(git, "tree", treeObject([["100644", "evil", blob]]));
    const head = commitOf(git, object(git, "tree", treeObject([["40000", name, inner]])));
    await expect(compare(git, "HEAD", head)).rejects.toThrow(/which git would not check out/);
  });

  it("a path is refused that is longer than any that Linux opens", async () => {
    const git = createGitRepository();
    git.commit({ a: "a" });
    const name = "n".repeat(200);
    let tree = object(git, "tree", treeObject([["100644", name, object(git, "blob", Buffer.from("x"))]]));
    for (let depth = 0; depth < 20; depth++) tree = object(git, "tree", treeObject([["40000", name, tree]]));
    await expect(compare(git, "HEAD", commitOf(git, tree))).rejects.toThrow(/which git would not check out/);
  });

  it("a replaced commit or file is read as what it is", async () => {
    const git = createGitRepository();
    const first = git.commit({ a: "a\n" });
    const risky = git.commit({ a: "risky\n" });
    git.git("replace", risky, first);
    git.git("replace", git.git("rev-parse", `${risky}:a`), git.git("rev-parse", `${first}:a`));
    const { changedPaths, head } = await compare(git, first, risky);
    expect(changedPaths).toEqual(["a"]);
    const entry = head.tree.entry("a");
    expect(entry).toMatchObject({
      kind: "file",
      blob: execFileSync("git", ["hash-object", "--stdin"], { input: "risky\n" }).toString().trim(),
    });
  });

  it("grafts and a .git file of a worktree change nothing of what is read", async () => {
    const git = createGitRepository();
    const first = git.commit({ a: "a\n" });
    const second = git.commit({ a: "b\n" });
    git.write({ ".git/info/grafts": `${second}\n` });
    expect((await compare(git, first, second)).changedPaths).toEqual(["a"]);
    const other = join(temporaryDirectory(), "tree");
    git.git("worktree", "add", "--quiet", "--detach", other, second);
    const repository = await openRepository({ directory: other, env: git.env });
    const { changedPaths } = await repository.compare({ base: first, mergeBase: false, head: "HEAD" });
    await repository.close();
    expect(changedPaths).toEqual(["a"]);
  });

  it("links out of the repository are read by nobody, whatever they are called", async () => {
    const git = createGitRepository();
    git.commit({ "o/a.yaml": "a: b\n" });
    const canary = join(temporaryDirectory(), "canary");
    writeFileSync(canary, "*.yaml eol=crlf\n");
    for (const name of [".gitattributes", "o/kustomization.yaml", "o/.sourceignore", ".rollcast.yaml"])
      symlinkSync(canary, join(git.directory, name));
    git.git("add", "--all");
    git.git("commit", "--quiet", "-m", "links");
    const { head } = await compare(git);
    expect(head.tree.entry("o/a.yaml")).not.toHaveProperty("checkout");
    expect(buildKustomization(head.tree, "o", { loadRestrictor: "none", reorder: "legacy" }).kind).toBe(
      "error",
    );
  });

  it.each([
    "-o",
    "--output=x",
    "--upload-pack=touch x",
    "a..b",
    "@{-1}",
    ":/x",
    "HEAD:a",
    "x^{/y}",
    "refs/../x",
    "\n",
  ])("a revision %j is a name and nothing else", async (revision) => {
    const git = createGitRepository();
    git.commit({ a: "a" });
    await expect(compare(git, revision)).rejects.toThrow(
      /There is no commit, branch or tag|Correct the name|is no/,
    );
    expect(existsSync(join(git.directory, "x"))).toBe(false);
  });
});

describe("keys that JavaScript has other plans for", () => {
  const resource =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, labels: {"__proto__": x}}\ndata: {"__proto__": a, constructor: b, a: c}\n';
  it.each([
    'commonLabels: {"__proto__": polluted}\n',
    'commonAnnotations: {constructor: polluted, "__proto__": polluted}\n',
    "patches: [{target: {kind: ConfigMap}, patch: '[{op: add, path: /__proto__/polluted, value: x}]'}]\n",
    "patches: [{target: {kind: ConfigMap}, patch: '[{op: add, path: /data/__proto__, value: {polluted: x}}]'}]\n",
    "patches: [{target: {kind: ConfigMap}, patch: '[{op: copy, from: /constructor/prototype, path: /x}]'}]\n",
    "patches: [{patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, \"__proto__\": {polluted: x}}'}]\n",
    "replacements: [{source: {name: c, fieldPath: data.a}, targets: [{select: {name: c}, fieldPaths: [__proto__.polluted], options: {create: true}}]}]\n",
    "replacements: [{source: {name: c, fieldPath: data.constructor.prototype}, targets: [{select: {name: c}, fieldPaths: [data.b]}]}]\n",
    'configMapGenerator: [{name: "__proto__", literals: ["__proto__=x", "polluted=x"]}]\n',
    "vars: [{name: __proto__, objref: {apiVersion: v1, kind: ConfigMap, name: c}, fieldref: {fieldpath: data.a}}]\n",
    "images: [{name: __proto__, newName: constructor}]\n",
    "namespace: __proto__\n",
    "__proto__: {resources: [x]}\n",
    "openapi: {path: c.yaml}\n",
  ])("change nothing but the object that they are in: %s", (fields) => {
    const files = { "kustomization.yaml": `resources: [c.yaml]\n${fields}`, "c.yaml": resource };
    const result = buildKustomization(memoryTree(files), "", {
      loadRestrictor: "none",
      reorder: "legacy",
      libraries: { goPattern: compileGoPattern, yamlText: editYamlText },
    });
    expect(["built", "error", "unsupported"]).toContain(result.kind);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });
});

const deployment = (name: string, image: string, more = ""): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${JSON.stringify(name)}}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec: {containers: [{name: ${JSON.stringify(name)}, image: ${JSON.stringify(image)}, envFrom: [{configMapRef: {name: cm}}]}]}\n${more}`;

function change(name: string): readonly [CaseFiles, CaseFiles] {
  const side = (tag: string): CaseFiles => ({
    [`o/${name.replace(/[/\0]/g, "_").slice(0, 200)}/kustomization.yaml`]: "resources: [d.yaml, cm.yaml]\n",
    [`o/${name.replace(/[/\0]/g, "_").slice(0, 200)}/d.yaml`]: deployment(name, `${name}:${tag}`),
    [`o/${name.replace(/[/\0]/g, "_").slice(0, 200)}/cm.yaml`]: `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cm}\ndata: {${JSON.stringify(name)}: ${JSON.stringify(`${name}${tag}`)}}\n`,
  });
  return [side("1"), side("2")];
}

const NAMES = [
  "</script><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</summary></details>\n\n# owned",
  "```\n# owned\n```",
  "````diff\n+x",
  "| a | b |\n|---|---|",
  "<!-- rollcast:default:impact -->",
  "-->\n::error::owned",
  "::set-output name=x::y",
  "\r::add-mask::a",
  "##[add-path]/tmp",
  "%0A::error::owned",
  "a%0D%0A,line=1::x",
  "[x](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "https://evil.example/?a=b&c=d",
  "@octocat @org/team #1 GH-2 :skull: d4e5f6a7b8c9",
  "a\u202egnp.exe\u2066\u200b",
  "\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007",
  "\u009b2J\u0007",
  "]]><evil/>&amp;<![CDATA[",
  "${jndi:ldap://x/y} {{7*7}} {0} {1}",
  "end\n  click n0 javascript:alert(1)",
  'A["x"] --> B',
  "javascript:alert(1)//",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "..\\..\\x",
  "x".repeat(20_000),
  "\ud800\udfff\ud800",
  "💥".repeat(500),
  "1. \n- \n> ",
  "$x$ \\(y\\) $$z$$",
  "=cmd|'/c calc'!A1",
];

/** Control characters, and those that turn the direction of a text. */
function hasControls(text: string, allowed: string): boolean {
  return [...text.matchAll(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu)].some(
    ([found]) => !allowed.includes(found),
  );
}

/** What a reader of each format would take for markup or a command. */
function betrayed(result: Forecast): readonly string[] {
  const faults: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  const html = FORMATS.html(result, {});
  check(!/<(?:img|evil|svg[^>]*onload)|<script>alert|(?:href|src)="(?!https?:)/i.test(html), "html");
  check((html.match(/<script/g) ?? []).length <= 1, "html script");
  const md = new MarkdownIt({ html: true, linkify: false });
  for (const markdown of [
    FORMATS.markdown(result, {}),
    formatComment(result, { marker: "<!-- m -->" }).markdown,
  ]) {
    const shown = md.render(markdown);
    check(
      !/<img|<script|href="(?!https:\/\/(?:github\.com|[\w.-]+\/))|<h1>|owned<\/h/i.test(shown),
      "markdown",
    );
    check((shown.match(/<!--/g) ?? []).length <= 1, "a second marker");
    check(!hasControls(markdown, "\t\n"), "markdown control");
  }
  const text = FORMATS.text(result, {});
  check(!hasControls(text, "\n"), "text control");
  check(!/^\s*::|##\[/m.test(text), "text command");
  const commands = FORMATS.github(result, {}).split("\n").slice(0, -1);
  for (const line of commands) {
    check(!/^::(?!(?:notice|warning|error) )/.test(line), `command ${line.slice(0, 40)}`);
    check(!hasControls(line, "\t"), "command control");
  }
  const xml = FORMATS.junit(result, {});
  check(!/<evil|<!\[CDATA|[\ufffe\uffff]|\p{Cs}/u.test(xml) && !hasControls(xml, "\t\n\r"), "junit");
  const sarif: unknown = JSON.parse(FORMATS.sarif(result, {}));
  const uris = [...JSON.stringify(sarif).matchAll(/"uri":"([^"]*)"/g)].map(([, uri]) => uri ?? "");
  for (const uri of uris) check(/^[\w.~%/!$&'()*+,;=:@-]*$/.test(uri), `uri ${uri}`);
  check(
    FORMATS.json(result, {}) === `${JSON.stringify(JSON.parse(FORMATS.json(result, {})), null, 2)}\n`,
    "json",
  );
  return faults;
}

describe("a name of a folder, an object, an image, a key and a value", () => {
  it.each(NAMES)("is nothing but a name: %j", async (name) => {
    const [base, head] = change(name);
    const result = await forecastTrees(base, head);
    expect(result.deployables).toHaveLength(1);
    expect(betrayed(result)).toEqual([]);
  });
});
