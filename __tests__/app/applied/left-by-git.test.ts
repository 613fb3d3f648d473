import { expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const files = (image: string, more: CaseFiles = {}, env = "./env/settings.env"): CaseFiles => ({
  "web/kustomization.yaml": `resources: [web.yaml]\nconfigMapGenerator: [{ name: a, envs: [${env}] }]\n`,
  "web/web.yaml": `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, image: "${image}" }] }\n`,
  ...more,
});

const told = async (base: CaseFiles, head: CaseFiles) => {
  const { summary, deployables } = await forecastTrees(base, head);
  return [
    summary.clauses[0]?.code,
    summary.level,
    ...deployables.flatMap(({ problems }) => problems.map(({ message }) => message)),
  ];
};

const IGNORES = { ".gitignore": "env/\n" };
const LEFT = /^"\.\/env\/settings\.env" is not in git, by (web\/)?\.gitignore/;

it.each<[string, CaseFiles, CaseFiles]>([
  ["a new overlay", IGNORES, files("a:1", IGNORES)],
  ["one that was so before", files("a:1", IGNORES), files("a:2", IGNORES)],
  ["one with rules of its own", {}, files("a:1", { "web/.gitignore": "*.env\n" })],
])("a file that git leaves out breaks nothing of %s, which is not known", async (_, base, head) => {
  expect(await told(base, head)).toEqual(["notAnalysed", "caution", expect.stringMatching(LEFT)]);
});

it.each<[string, CaseFiles, CaseFiles]>([
  ["that no rule leaves out", {}, files("a:1")],
  ["that a rule takes back", {}, files("a:1", { ".gitignore": "*.env\n!settings.env\n" })],
  ["beside another that a rule leaves out", {}, files("a:1", { ".gitignore": "other.env\n" })],
  ["that was in git", files("a:1", { ...IGNORES, "web/env/settings.env": "A=b\n" }), files("a:1", IGNORES)],
])("a missing file %s breaks the build", async (_, base, head) => {
  const [code, level] = await told(base, head);
  expect([code, level]).toEqual(["buildFails", "danger"]);
});

const LOCKED = { base64: Buffer.from("\0GITCRYPT\0\x8b\xb4", "latin1").toString("base64") };

it.each<[string, CaseFiles, CaseFiles]>([
  ["an environment", {}, { "web/env/settings.env": LOCKED }],
  ["an object", {}, { "web/env/settings.env": "A=b\n", "web/web.yaml": LOCKED }],
  ["one that was in the open", { "web/env/settings.env": "A=b\n" }, { "web/env/settings.env": LOCKED }],
])("what git has encrypted of %s breaks nothing, and is not known", async (_, before, after) => {
  const text = "the file is encrypted as a whole: only who can open it can build this";
  const [code, level, ...said] = await told(files("a:1", before), files("a:1", after));
  expect([code, level, said[0]]).toEqual(["notAnalysed", "caution", expect.stringContaining(text)]);
});

it("what Flux builds has no more than git has", async () => {
  const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec: { interval: 10m, path: ./web, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
  const [code, level] = await told(IGNORES, files("a:1", { ...IGNORES, "clusters/p/web.yaml": flux }));
  expect([code, level]).toEqual(["buildFails", "danger"]);
});
