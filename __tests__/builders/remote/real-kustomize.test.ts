import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { serveGit } from "../../support/git-http.ts";
import { createGitRepository, type Files } from "../../support/git-repository.ts";
import { recordedElsewhere, withWords } from "../../support/recorded-kustomize.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";
import { useBuilder } from "../builder-fixture.ts";

const config = (name: string, text = "b"): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {a: "${text}"}\n`;

/** The repository that is named, as its branch `main` has it; `v1` is a tag, `feature/x` a branch, `same` both. */
const THERE: Files = {
  "kustomization.yaml": "resources: [top.yaml]\n",
  "top.yaml": config("top"),
  "config/kustomization.yaml": "resources: [../base, own.yaml]\nnamePrefix: my-\n",
  "config/own.yaml": config("own"),
  "base/kustomization.yaml": `resources: [web.yaml]
configMapGenerator: [{name: settings, files: [a.txt], envs: [b.env]}]
labels: [{pairs: {app: web}}]
`,
  "base/web.yaml": `${deployment("nginx:1.0")}          envFrom: [{configMapRef: {name: settings}}]\n`,
  "base/a.txt": "one\n",
  "base/b.env": "B=two\n",
  "component/kustomization.yaml": `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches: [{path: p.yaml}]
configMapGenerator: [{name: made, literals: [a=b]}]
`,
  "component/p.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 7}\n",
  "links/kustomization.yaml": "resources: [linked.yaml, folder]\n",
  "links/linked.yaml": { link: "inner/cm.yaml" },
  "links/inner/cm.yaml": config("inner"),
  "links/folder": { link: "../config" },
  through: { link: "config" },
  "out/kustomization.yaml": "resources: [out.yaml]\n",
  "out/out.yaml": { link: "../../../etc/passwd" },
  "restricted/kustomization.yaml": "resources: [../top.yaml]\n",
  "above/kustomization.yaml": "resources: [../..]\n",
  "self/kustomization.yaml": "resources: [../self]\n",
  "transformers/kustomization.yaml": "resources: [own.yaml]\ntransformers: [prefix.yaml]\n",
  "transformers/own.yaml": config("own"),
  "transformers/prefix.yaml":
    "apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: x}\nprefix: pre-\nfieldSpecs: [{path: metadata/name}]\n",
  "windows/.gitattributes": "*.txt text eol=crlf\n",
  "windows/kustomization.yaml": "configMapGenerator: [{name: lines, files: [lines.txt]}]\n",
  "windows/lines.txt": "one\ntwo\n",
  "replaced/kustomization.yaml": `resources: [../base]
replacements:
  - source: {kind: Deployment, name: web, fieldPath: metadata.name}
    targets: [{select: {kind: ConfigMap}, fieldPaths: [data.from], options: {create: true}}]
`,
  "file.yaml/kustomization.yaml": "resources: [own.yaml]\n",
  "file.yaml/own.yaml": config("called-like-a-file"),
};

describe("as the real kustomize", () => {
  const fixture = useBuilder();
  let host = "";
  let commit = "";

  beforeAll(async () => {
    const folder = join(temporaryDirectory(), "o");
    mkdirSync(join(folder, "_git"), { recursive: true });
    const repository = createGitRepository();
    commit = repository.commit(THERE);
    repository.git("tag", "v1");
    repository.git("branch", "feature/x");
    repository.commit({ "config/own.yaml": config("own", "later") });
    repository.git("tag", "-a", "-m", "second", "v2");
    repository.git("branch", "same");
    repository.git("tag", "same", "v1");
    repository.git("config", "uploadpack.allowFilter", "true");
    const withSubmodule = createGitRepository();
    withSubmodule.write({
      ".gitmodules": '[submodule "shared"]\n\tpath = vendor/shared\n\turl = ../r\n',
      "app/kustomization.yaml": "resources: [../vendor/shared/config]\nnameSuffix: -x\n",
    });
    withSubmodule.git("update-index", "--add", "--cacheinfo", `160000,${commit},vendor/shared`);
    withSubmodule.git("add", ".gitmodules", "app");
    withSubmodule.git("commit", "--quiet", "--message=Start");
    withSubmodule.git("config", "uploadpack.allowFilter", "true");
    symlinkSync(withSubmodule.directory, join(folder, "s"));
    const nested = createGitRepository();
    nested.write({
      ".gitmodules": '[submodule "s"]\n\tpath = deep/s\n\turl = ../s\n',
      "app/kustomization.yaml": "resources: [../deep/s/app, ../deep/s/vendor/shared/base]\n",
    });
    const inner = withSubmodule.git("rev-parse", "HEAD").trim();
    nested.git("update-index", "--add", "--cacheinfo", `160000,${inner},deep/s`);
    nested.git("add", ".gitmodules", "app");
    nested.git("commit", "--quiet", "--message=Start");
    nested.git("config", "uploadpack.allowFilter", "true");
    symlinkSync(nested.directory, join(folder, "n"));
    for (const name of ["r", "r.git", "_git/r"]) symlinkSync(repository.directory, join(folder, name));
    const { url } = await serveGit(folder, repository.env);
    ({ host } = new URL(url));
  });

  const build = (choice: "auto" | "kustomize", files: Readonly<Record<string, string>>) => {
    const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
    const texts = Object.entries(files).map(([path, text]) => [path, withWords(text, places())] as const);
    // Where hosts are named, the real one asks none.
    const allow = { allow: ["network" as const], ...(choice === "auto" && { allowHosts: [host] }) };
    return fixture.build(Object.fromEntries<string>(texts), "overlay", { choice, env, ...allow });
  };
  const places = () => ({ HOST: host, COMMIT: commit });
  const recorded = (files: Readonly<Record<string, string>>) =>
    recordedElsewhere(files, "overlay", places(), async () => {
      const real = await build("kustomize", files);
      if (real.status !== "built") return { ok: false, error: real.status };
      const objects = real.manifests.map(({ object }) => object);
      return { ok: true, objects, text: objects.map((object) => JSON.stringify(object)).join("\n---\n") };
    });

  const overlay = (url: string, more = ""): Record<string, string> => ({
    "overlay/kustomization.yaml": `resources: ["${url}"]\n${more}`,
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["two slashes", overlay("http://HOST/o/r//config?ref=v1")],
    ["the first two words", overlay("http://HOST/o/r/config?ref=v1")],
    [".git", overlay("http://HOST/o/r.git/config?ref=v1")],
    [".git and two slashes, a slash at the end", overlay("http://HOST/o/r.git//config/?ref=main")],
    ["git::, a commit", overlay("git::http://HOST/o/r//config?ref=COMMIT")],
    ["no ref", overlay("http://HOST/o/r//config")],
    ["version, a scheme in capitals", overlay("HTTP://HOST/o/r//config?version=v1")],
    ["_git", overlay("http://HOST/o/_git/r/config?ref=v1")],
    ["a user", overlay("http://me@HOST/o/r//config?ref=v1")],
    ["heads/main", overlay("http://HOST/o/r//config?ref=heads/main")],
    ["refs/tags/v1", overlay("http://HOST/o/r//config?ref=refs/tags/v1")],
    ["an annotated tag", overlay("http://HOST/o/r//config?ref=v2")],
    ["a branch with a slash", overlay("http://HOST/o/r//config?ref=feature/x")],
    ["a tag and a branch of one name", overlay("http://HOST/o/r//config?ref=same")],
    ["timeout and submodules", overlay("http://HOST/o/r//config?ref=v1&timeout=20s&submodules=false")],
    ["the top", overlay("http://HOST/o/r?ref=v1")],
    ["dots in the path", overlay("http://HOST/o/r//base/../config?ref=v1")],
    ["a link for a path", overlay("http://HOST/o/r//through?ref=v1")],
    ["links in it", overlay("http://HOST/o/r//links?ref=v1")],
    ["transformers", overlay("http://HOST/o/r//transformers?ref=v1")],
    ["line ends of a checkout", overlay("http://HOST/o/r//windows?ref=v1")],
    ["replacements", overlay("http://HOST/o/r//replaced?ref=v1")],
    [
      "origins",
      overlay(
        "http://HOST/o/r//config?ref=v1",
        "buildMetadata: [originAnnotations, transformerAnnotations]\n",
      ),
    ],
    [
      "origins at the top, of a plugin, of another base",
      {
        "overlay/kustomization.yaml": `resources: ["http://HOST/o/r?ref=v1", "http://HOST/o/r//transformers?ref=v2", ../own]
buildMetadata: [originAnnotations, transformerAnnotations]
`,
        "own/kustomization.yaml": "configMapGenerator: [{name: here, literals: [a=b]}]\n",
      },
    ],
    [
      "a component over a base, names and hashes through both",
      overlay(
        "http://HOST/o/r//base?ref=v1",
        `components: ["http://HOST/o/r//component?ref=v1"]
namePrefix: x-
namespace: shop
configMapGenerator: [{name: settings, behavior: merge, literals: [C=d]}]
`,
      ),
    ],
    ["a submodule", overlay("http://HOST/o/s//app?ref=main", "commonLabels: {a: b}\n")],
    ["a submodule in a submodule", overlay("http://HOST/o/n//app?ref=main")],
    ["the path of a submodule", overlay("http://HOST/o/s//vendor/shared/base?ref=main")],
    [
      "two refs of it",
      {
        "overlay/kustomization.yaml":
          'resources: ["http://HOST/o/r//config?ref=v1", "http://HOST/o/r?ref=v2"]\nnameSuffix: -x\n',
      },
    ],
  ])("%s", async (_, files) => {
    const [ours, real] = [await build("auto", files), await recorded(files)];
    if (ours.status !== "built" || !real.ok) throw new Error(JSON.stringify([ours, real]));
    expect(ours.builder).toBe("embedded");
    expect(ours.manifests.map(({ object }) => object)).toEqual(real.objects);
    expect(ours.manifests.length).toBeGreaterThan(0);
    expect(ours.partial).toBe(false);
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["a branch that is not there", overlay("http://HOST/o/r//config?ref=nowhere")],
    ["a short commit", overlay("http://HOST/o/r//config?ref=0123456")],
    ["a path that is not there", overlay("http://HOST/o/r//nowhere?ref=v1")],
    ["a path that is a file", overlay("http://HOST/o/r//base/web.yaml?ref=v1")],
    ["a link out of it", overlay("http://HOST/o/r//out?ref=v1")],
    ["a file above the kustomization", overlay("http://HOST/o/r//restricted?ref=v1")],
    ["a base above the repository", overlay("http://HOST/o/r//above?ref=v1")],
    ["a circle", overlay("http://HOST/o/r//self?ref=v1")],
    ["a component for a base", overlay("http://HOST/o/r//component?ref=v1")],
    ["a submodule that is not asked for", overlay("http://HOST/o/s//app?ref=main&submodules=false")],
    ["no such repository", overlay("http://HOST/o/other//config?ref=v1")],
  ])("neither builds %s", async (_, files) => {
    expect((await recorded(files)).ok).toBe(false);
    expect((await build("auto", files)).status).not.toBe("built");
  });
});
