import { expect, test } from "vitest";
import { OWN, root, directory, says, type Case } from "./argo-repository.ts";
import { outcome, deployment, URL, type Texts } from "./outcome.ts";

function set(generators: readonly object[], template: object, more: object = {}): Texts {
  return {
    "argocd/set.yaml": JSON.stringify({
      apiVersion: "argoproj.io/v1alpha1",
      kind: "ApplicationSet",
      metadata: { name: "all", namespace: "argocd" },
      spec: { generators, template, ...more },
    }),
  };
}

const made = (name: string, path: string, source: object = {}) => ({
  metadata: { name },
  spec: {
    project: "default",
    destination: { server: "https://kubernetes.default.svc", namespace: "web" },
    source: { ...OWN, path, ...source },
    syncPolicy: { automated: { prune: true } },
  },
});
const git = (options: object) => ({ git: { repoURL: URL, revision: "main", ...options } });
const list = (...elements: readonly object[]) => ({ list: { elements } });
const TWO: Texts = { "apps/a/a.yaml": deployment("1", "", "a"), "apps/b/b.yaml": deployment("1", "", "b") };
const GO = { goTemplate: true };
const image = (tag: string) => ({ kustomize: { images: [`reg/web:${tag}`] } });

const step = (values: readonly string[], more: object = {}) => ({
  matchExpressions: [{ key: "env", operator: "In", values }],
  ...more,
});
const inSteps = (...steps: readonly object[]) => ({
  strategy: { type: "RollingSync", rollingSync: { steps } },
});
const rolling = (...values: readonly string[]) => inSteps(step(values));
const labelled = (automated: object): object => {
  const { metadata, spec } = made("web", "apps/web");
  return { metadata: { ...metadata, labels: { env: "{{env}}" } }, spec: { ...spec, syncPolicy: automated } };
};
const AUTOMATED = { automated: { prune: true } };
const TAG2: Texts = { "apps/web/web.yaml": deployment("2") };

const SETS: readonly Case[] = [
  [
    "49 RollingSync syncs what a step selects",
    { ...set([list({ env: "prod" })], labelled(AUTOMATED), rolling("dev", "prod")), ...root() },
    TAG2,
    ["web restart Deployment web/web"],
  ],
  [
    "49 RollingSync syncs that also where the Application does not by itself",
    { ...set([list({ env: "prod" })], labelled({}), rolling("prod")), ...root() },
    TAG2,
    ["web restart Deployment web/web"],
  ],
  [
    "49 RollingSync leaves to somebody what no step selects",
    { ...set([list({ env: "prod" })], labelled(AUTOMATED), rolling("dev")), ...root() },
    TAG2,
    ["web restart Deployment web/web", "web waits: manualSync"],
  ],
  ...(
    [
      [0, ["web waits: manualSync"]],
      ["0%", ["web waits: manualSync"]],
      [1, []],
      ["1%", []],
    ] as const
  ).map(([maxUpdate, waits]): Case => [
    `49 RollingSync with a maxUpdate of ${maxUpdate}, in the first step that selects it`,
    {
      ...set(
        [list({ env: "prod" })],
        labelled(AUTOMATED),
        inSteps(step(["prod"], { maxUpdate }), step(["prod"])),
      ),
      ...root(),
    },
    TAG2,
    ["web restart Deployment web/web", ...waits],
  ]),
  [
    "49 another strategy changes nothing",
    {
      ...set([list({ env: "prod" })], labelled(AUTOMATED), {
        strategy: { ...rolling("dev").strategy, type: "AllAtOnce" },
      }),
      ...root(),
    },
    TAG2,
    ["web restart Deployment web/web"],
  ],
  [
    "49 a directory that comes makes an Application",
    { ...set([git({ directories: [{ path: "apps/*" }] })], made("{{path.basename}}", "{{path}}")), ...TWO },
    { "apps/c/c.yaml": deployment("1", "", "c") },
    ["c create Deployment web/c"],
  ],
  [
    "49 one that goes takes it along",
    { ...set([git({ directories: [{ path: "apps/*" }] })], made("{{path.basename}}", "{{path}}")), ...TWO },
    { "apps/b/b.yaml": null },
    [says("b delete Deployment web/b")],
  ],
  [
    "49 a star takes one level, and exclude wins",
    {
      ...set(
        [git({ directories: [{ path: "apps/*" }, { path: "apps/b", exclude: true }] })],
        made("{{path.basename}}", "{{path}}"),
      ),
      ...TWO,
    },
    { "apps/a/a.yaml": deployment("2", "", "a"), "apps/b/b.yaml": deployment("2", "", "b") },
    ["a restart Deployment web/a", "directory:apps/b restart Deployment b"],
  ],
  [
    "50 segments, by index",
    { ...set([git({ directories: [{ path: "apps/*" }] })], made("{{path[1]}}", "{{path}}")), ...TWO },
    { "apps/a/a.yaml": deployment("2", "", "a") },
    ["a restart Deployment web/a"],
  ],
  [
    "50 segments of Go templates",
    {
      ...set(
        [git({ directories: [{ path: "apps/*" }] })],
        made("{{index .path.segments 1}}", "{{.path.path}}"),
        GO,
      ),
      ...TWO,
    },
    { "apps/a/a.yaml": deployment("2", "", "a") },
    ["a restart Deployment web/a"],
  ],
  [
    "51 a file's keys are parameters",
    {
      ...set([git({ files: [{ path: "env/*.yaml" }] })], made("{{name}}", "apps/web", image("{{tag}}"))),
      ...root(),
      "env/prod.yaml": "name: prod\ntag: '1'\n",
    },
    { "env/prod.yaml": "name: prod\ntag: '2'\n" },
    ["prod restart Deployment web/web"],
  ],
  [
    "52 an unknown name stays as it is",
    { ...set([list({ name: "a" })], made("{{name}}", "apps/web", image("{{none}}1"))), ...root() },
    set([list({ name: "a" })], made("{{name}}", "apps/web", image("{{none}}2"))),
    ["a restart Deployment web/web"],
  ],
  [
    "52 missingkey=error makes nothing",
    {
      ...set([list({ name: "a" })], made("{{.name}}", "apps/web"), {
        ...GO,
        goTemplateOptions: ["missingkey=error"],
      }),
      ...root(),
    },
    set([list({ name: "a" })], made("{{.name}}{{.none}}", "apps/web"), {
      ...GO,
      goTemplateOptions: ["missingkey=error"],
    }),
    [says("all none:")],
  ],
  [
    "52 templatePatch is merged after",
    { ...set([list({ name: "a" })], made("{{.name}}", "apps/web"), GO), ...root() },
    set([list({ name: "a" })], made("{{.name}}", "apps/web"), {
      ...GO,
      templatePatch: 'spec: {source: {kustomize: {images: ["reg/web:{{.name}}"]}}}',
    }),
    ["a restart Deployment web/web"],
  ],
  ...(
    [
      ["[]", "delete"],
      ["[other.example/one]", "delete"],
      ["null", "none"],
    ] as const
  ).map(([finalizers, effect]): Case => [
    `52 templatePatch adds to the finalizers, and takes none away: ${finalizers}`,
    {
      ...set([list({ name: "a" }, { name: "b" })], made("{{.name}}", "apps/web"), {
        ...GO,
        templatePatch: `metadata: {finalizers: ${finalizers}}`,
      }),
      ...root(),
    },
    set([list({ name: "a" })], made("{{.name}}", "apps/web"), {
      ...GO,
      templatePatch: `metadata: {finalizers: ${finalizers}}`,
    }),
    [`b ${effect} Deployment web/web`],
  ]),
  [
    "52 push is append",
    { ...set([list({ name: "a" })], made("a", '{{ join "/" (push (list "apps") "web") }}'), GO), ...root() },
    TAG2,
    ["a restart Deployment web/web"],
  ],
  [
    "52 what no template fills in is what Argo CD looks for",
    { ...set([list({ name: "a" })], made("{{name}}", "apps/web")), ...root() },
    set([list({ name: "a" })], made("{{name}}", "apps/{{.name}}")),
    [says('a none: its path "apps/{{.name}}" does not exist')],
  ],
  [
    "53 a list's element",
    { ...set([list({ name: "a", tag: "1" })], made("{{name}}", "apps/web", image("{{tag}}"))), ...root() },
    set([list({ name: "a", tag: "2" })], made("{{name}}", "apps/web", image("{{tag}}"))),
    ["a restart Deployment web/web"],
  ],
  [
    "53 the second of a matrix uses the first",
    {
      ...set(
        [{ matrix: { generators: [list({ name: "a" }), list({ tag: "{{name}}-1" })] } }],
        made("{{name}}", "apps/web", image("{{tag}}")),
      ),
      ...root(),
    },
    set(
      [{ matrix: { generators: [list({ name: "a" }), list({ tag: "{{name}}-2" })] } }],
      made("{{name}}", "apps/web", image("{{tag}}")),
    ),
    ["a restart Deployment web/web"],
  ],
  [
    "53 later generators of a merge override rows of the same key",
    {
      ...set(
        [
          {
            merge: {
              mergeKeys: ["name"],
              generators: [list({ name: "a", tag: "1" }), list({ name: "a", tag: "3" })],
            },
          },
        ],
        made("{{name}}", "apps/web", image("{{tag}}")),
      ),
      ...root(),
    },
    set(
      [
        {
          merge: {
            mergeKeys: ["name"],
            generators: [list({ name: "a", tag: "2" }), list({ name: "a", tag: "3" })],
          },
        },
      ],
      made("{{name}}", "apps/web", image("{{tag}}")),
    ),
    [],
  ],
  [
    "53 what no repository holds is not analysed, and its paths are inputs",
    { ...set([{ clusters: {} }], made("{{name}}", "apps/{{name}}")), ...TWO },
    { "apps/a/a.yaml": deployment("2", "", "a") },
    [says("all none:"), "directory:apps/a restart Deployment a"],
  ],
  [
    "63 a set that preserves resources leaves them",
    {
      ...set([list({ name: "a" })], made("{{name}}", "apps/web"), {
        syncPolicy: { preserveResourcesOnDeletion: true },
      }),
      ...directory(),
    },
    { "argocd/set.yaml": null },
    ["a none Deployment web/web"],
  ],
];

const CASES = SETS;

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
