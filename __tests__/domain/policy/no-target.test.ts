import { expect, test } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const deployment = (name: string, image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: "${image}" }] } } }\n`;
const image = (name: string) => `images: [{ name: ${name}, newTag: "3" }]\n`;
const patch = (target: string) =>
  `patches: [{ target: ${target}, patch: "- {op: add, path: /metadata/annotations, value: {a: b}}" }]\n`;
const replacement = (select: string) =>
  `replacements: [{ sourceValue: eu, targets: [{ select: ${select}, fieldPaths: ["spec.template.metadata.labels.a"] }] }]\n`;
const root = (fields: string) => `resources: [../base]\n${fields}`;

const BASE = {
  "base/kustomization.yaml": `resources: [web.yaml]\n${image("reg/web")}`,
  "base/web.yaml": deployment("web", "reg/web:1"),
  "prod/kustomization.yaml": root(""),
};
const overlay = (fields: string) => ({ "prod/kustomization.yaml": root(fields) });
const WEB = "{ kind: Deployment, name: web }";
const RENAMED = { "base/web.yaml": deployment("site", "reg/web:1") };
const MOVED = { "base/web.yaml": deployment("web", "ghcr.io/web:1") };
const component = (fields: string) => ({
  "part/kustomization.yaml": `kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n${fields}`,
});

const OPERATION = "- { op: add, path: /metadata/annotations, value: { a: b } }\n";
const ofFile = (kind: string, label: string) =>
  `- sourceValue: eu\n  targets: [{ select: { kind: ${kind} }, fieldPaths: [spec.template.metadata.labels.${label}], options: { create: true } }]\n`;
const inFile = (fields: string, text: string) => ({ ...overlay(fields), "prod/edit.yaml": text });

type Files = Readonly<Record<string, string>>;

const LOST_IMAGE = "base/kustomization.yaml:2 images for reg/web any more";
const LOST_PATCH = "prod/kustomization.yaml:2 target kind Deployment, name web any more";

test.each<[what: string, base: Files, change: Files, expected: readonly string[]]>([
  ["an image that is renamed", BASE, MOVED, [LOST_IMAGE]],
  ["a workload that is renamed", { ...BASE, ...overlay(patch(WEB)) }, RENAMED, [LOST_PATCH]],
  [
    "a workload that a replacement wrote into",
    { ...BASE, ...overlay(replacement(WEB)) },
    RENAMED,
    ["prod/kustomization.yaml:2 into kind Deployment, name web any more"],
  ],
  ["a replacement that fits", BASE, overlay(replacement(WEB)), []],
  [
    "a target by a label",
    { ...BASE, ...overlay(patch('{ labelSelector: "a=b" }')) },
    overlay(patch('{ labelSelector: "a=c" }')),
    ["prod/kustomization.yaml:2 target labelSelector a=c"],
  ],
  [
    "a new entry that is misspelt",
    BASE,
    overlay(image("reg/wbe")),
    ["prod/kustomization.yaml:2 images for reg/wbe"],
  ],
  [
    "an entry that is edited, and fitted nothing before",
    { ...BASE, ...overlay(image("reg/wbe")) },
    overlay(image("reg/wbe").replace('"3"', '"4"')),
    ["prod/kustomization.yaml:2 images for reg/wbe"],
  ],
  [
    "a patch whose file is edited, and that fitted nothing before",
    { ...BASE, ...inFile("patches: [{ path: edit.yaml, target: { kind: Deploy } }]\n", OPERATION) },
    { "prod/edit.yaml": OPERATION.replace("a: b", "a: c") },
    ["prod/edit.yaml:undefined target kind Deploy"],
  ],
  [
    "a replacement whose file is edited, and that fitted nothing before",
    { ...BASE, ...inFile("replacements: [{ path: edit.yaml }]\n", ofFile("Deploy", "a")) },
    { "prod/edit.yaml": ofFile("Deploy", "b") },
    ["prod/edit.yaml:1 into kind Deploy"],
  ],
  [
    "a replacement whose file asks for what is not there",
    { ...BASE, ...inFile("replacements: [{ path: edit.yaml }]\n", ofFile("Deployment", "a")) },
    { "prod/edit.yaml": ofFile("Deploy", "a") },
    ["prod/edit.yaml:1 into kind Deploy"],
  ],
  [
    "a replacement whose file only gets a comment",
    { ...BASE, ...inFile("replacements: [{ path: edit.yaml }]\n", ofFile("Deploy", "a")) },
    { "prod/edit.yaml": `# Why.\n${ofFile("Deploy", "a")}` },
    [],
  ],
  [
    "a file of a patch that others have too",
    {
      ...BASE,
      ...overlay("patches: [{ path: ../base/edit.yaml, target: { kind: Deploy } }]\n"),
      "base/edit.yaml": OPERATION,
    },
    { "base/edit.yaml": OPERATION.replace("a: b", "a: c") },
    [],
  ],
  [
    "a file of a replacement that others have too, and that asks otherwise than what fitted",
    {
      ...BASE,
      ...overlay("replacements: [{ path: ../base/edit.yaml }, { path: ../base/other.yaml }]\n"),
      "base/edit.yaml": ofFile("Deployment", "a"),
      "base/other.yaml": ofFile("Deployment", "b"),
    },
    { "base/edit.yaml": ofFile("Deploy", "a") },
    ["base/edit.yaml:1 into kind Deploy"],
  ],
  [
    "a file of a replacement that others have too, and that asks for more",
    {
      ...BASE,
      ...overlay("replacements: [{ path: ../base/edit.yaml }]\n"),
      "base/edit.yaml": ofFile("Deployment", "a"),
    },
    { "base/edit.yaml": ofFile("Deployment", "a") + ofFile("Deploy", "a") },
    [],
  ],
  ["entries that fit", { ...BASE, ...overlay(patch(WEB)) }, overlay(patch(WEB) + image("reg/web")), []],
  ["one that fitted nothing before", { ...BASE, ...overlay(image("other")) }, RENAMED, []],
  [
    "one that leaves with what it fitted",
    { ...BASE, ...overlay(patch(WEB)) },
    { ...RENAMED, ...overlay("") },
    [],
  ],
  [
    "one of a Component, which fits elsewhere",
    { ...BASE, ...component(patch(WEB)), ...overlay("components: [../part]\n") },
    RENAMED,
    [],
  ],
  [
    "one of a base that is taken anew, and fits nothing",
    {
      ...BASE,
      "more/kustomization.yaml": `resources: [a.yaml]\n${image("other")}`,
      "more/a.yaml": deployment("more", "reg/more:1"),
    },
    { "prod/kustomization.yaml": "resources: [../base, ../more]\n" },
    [],
  ],
  [
    "one whose target may be in what is left out",
    {
      ...BASE,
      "prod/kustomization.yaml": `resources: [../base, "https://example.com/a.yaml"]\n${patch(WEB)}`,
    },
    RENAMED,
    [],
  ],
])("%s", async (_, base, change, expected) => {
  const { findings } = await forecastTrees(base, { ...base, ...change });
  const told = findings.filter(({ check }) => check === "no-target");
  expect(told.every(({ severity }) => severity === "warning")).toBe(true);
  expect(
    told.map(({ file, line, message }) => {
      const said =
        /(?:entry of (images for .*?)|with the (target .*?)|replacement (into .*?)) matches nothing( any more)?:/.exec(
          message,
        );
      return `${file}:${line} ${said?.[1] ?? said?.[2] ?? said?.[3]}${said?.[4] ?? ""}`;
    }),
  ).toEqual(expected);
});

const FLUX = {
  "clusters/p/web.yaml": `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec: { path: ./prod, prune: true, interval: 1h, sourceRef: { kind: GitRepository, name: flux-system } }
`,
};

test.each([
  ["a field that is none", "", 'imagess: [{ name: reg/web, newTag: "3" }]\n', ["imagess"]],
  [
    "a field of an entry",
    "",
    'images: [{ name: reg/web, tag: "3" }, { name: a, tag: "3" }]\n',
    ["images[].tag"],
  ],
  ["letters of another case", "", 'Images: [{ name: reg/web, NewTag: "3" }]\n', []],
  ["one that was there", "images: [{ tag: a }]\n", "images: [{ tag: b }]\n", []],
])("of Flux: %s", async (_, base, head, expected) => {
  const before = { ...BASE, ...FLUX, ...overlay(base) };
  const { findings } = await forecastTrees(before, { ...before, ...overlay(head) });
  const told = findings.flatMap(({ message }) => /has no field (\S+):/.exec(message)?.[1] ?? []);
  expect(told).toEqual(expected);
});

const SECOND = `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n`;

// https://github.com/wahooli/gitops-repo/commit/595a061467ea0b50: a Kustomization of Flux that was never applied.
test.each([
  ["comes, in a kustomization file", "", SECOND, ["prod/kustomization.yaml:3"]],
  ["was there", SECOND, SECOND.replace("name: a", "name: b"), []],
  ["has comments alone", "", "---\n# nothing\n---\n", []],
])("a second document that %s", async (_, base, head, expected) => {
  const before = { ...BASE, ...overlay(base) };
  const { findings } = await forecastTrees(before, { ...before, ...overlay(head) });
  const told = findings.filter(({ message }) => message.includes("holds more than one document"));
  expect(told.map(({ file, line }) => `${file}:${line}`)).toEqual(expected);
});

const declared = (fields: string) => ({
  ...BASE,
  // With nothing for Flux to add, what the entry says comes on the first line behind it.
  "prod/kustomization.yaml": `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${root("")}`,
  "clusters/p/web.yaml": FLUX["clusters/p/web.yaml"].replace("path: ./prod", `${fields} path: ./prod`),
});
const named = (target: string) =>
  `patches: [{ target: ${target}, patch: "- {op: add, path: /metadata/annotations, value: {a: b}}" }],`;
const tags = (...names: readonly string[]) =>
  `images: [${names.map((each) => `{ name: ${each}, newTag: "3" }`).join(", ")}],`;

test.each<[what: string, before: string, after: string, change: Files, expected: readonly string[]]>([
  [
    "a name that is misspelt",
    "",
    named("{ kind: Deployment, name: wbe }"),
    {},
    ["kind Deployment, name wbe"],
  ],
  ["a name that fits", "", named("{ kind: Deployment, name: web }"), {}, []],
  ["a pattern, as for many", "", named('{ kind: HelmRelease, name: ".*" }'), {}, []],
  ["a kind, as for many", "", named("{ kind: HelmRelease }"), {}, []],
  ["what fitted nothing before", named("{ name: wbe }"), named("{ name: wbe }"), RENAMED, []],
  [
    "what is edited, and fitted nothing before",
    named("{ name: wbe }"),
    named("{ name: wbe }").replace("a: b", "a: c"),
    {},
    ["name wbe"],
  ],
  ["what is renamed", named("{ name: web }"), named("{ name: web }"), RENAMED, ["name web any more"]],
  ["an image that is misspelt", "", tags("reg/wbe"), {}, ["reg/wbe"]],
  ["an image of a list of which another fits", "", tags("reg/wbe", "reg/web"), {}, []],
  [
    "an image of such a list, in the place of one that fitted",
    tags("reg/web", "reg/we."),
    tags("reg/wbe", "reg/we."),
    {},
    ["reg/wbe"],
  ],
  [
    "an image of such a list that is in it already, where one that fitted goes",
    tags("reg/web", "reg/we.", "reg/wbe"),
    tags("reg/we.", "reg/wbe"),
    {},
    [],
  ],
])("in the entry of Flux: %s", async (_, before, after, change, expected) => {
  const { findings } = await forecastTrees(declared(before), { ...declared(after), ...change });
  const told = findings.flatMap(({ check, file, message }) => {
    const said = /(?:images for|the target) (.*?) matches nothing( any more)?:/.exec(message);
    return check === "no-target" && file === "clusters/p/web.yaml" ? [`${said?.[1]}${said?.[2] ?? ""}`] : [];
  });
  expect(told).toEqual(expected);
});
