import { describe, expect, test } from "vitest";
import { formatComment } from "../../src/report/comment.ts";
import { formatJson } from "../../src/report/json.ts";
import { listDeployables } from "../../src/app/list.ts";
import { forecastTrees, worldOfTrees, type CaseFiles } from "../support/forecast-trees.ts";

const FACTS = {
  ownUrls: ["https://github.com/o/r"],
  branch: { name: "main", isDefault: true },
} as const;

const WEB = {
  "apps/web/kustomization.yaml": "resources: [web.yaml]\n",
  "apps/web/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec: {containers: [{name: web, image: nginx}]}
`,
};

const GIT = "git: {repoURL: https://github.com/o/r, revision: HEAD, files: [{path: secrets/*.yaml}]}";

const set = (name: string, generator = GIT, isGo = true): CaseFiles => ({
  "argocd/set.yaml": `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apps, namespace: argocd}
spec:
  goTemplate: ${isGo}
  generators:
  - ${generator}
  template:
    metadata: {name: '${name}'}
    spec:
      project: default
      source:
        repoURL: https://github.com/o/r
        targetRevision: HEAD
        path: apps/web
        kustomize: {namePrefix: '${name}', commonAnnotations: {a: '${name}'}, images: ['nginx=nginx:${name}']}
      destination: {server: https://kubernetes.default.svc, namespace: '${name}'}
`,
  ...WEB,
});

const secret = (password: string): CaseFiles => ({
  "secrets/a.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {password: ${password}}\n`,
});

async function outputs(base: CaseFiles, head: CaseFiles): Promise<string> {
  const told = await forecastTrees(base, head, FACTS);
  const world = worldOfTrees(base, head);
  const repository = await world.openRepository({ directory: "" });
  const builder = await world.createBuilder({ choice: "embedded", allow: [], fork: false });
  const revisions = { base: "base", mergeBase: false, head: "head" };
  const list = await listDeployables({ revisions, overlays: [], facts: FACTS }, { repository, builder });
  const names = list.map(({ id, name, target }) => [id, name, target.namespace]);
  return [formatComment(told, { marker: "" }).markdown, formatJson(told), JSON.stringify(names)].join("\n");
}

const [BEFORE, AFTER] = ["Quokka-horse-battery-staple", "Zebra-mouse-lottery-stapler"];
const PIECES = /quokka|zebra|horse|mouse|batter|lotter|staple|UXVva2|WmVicm|xvva2|wmvicm/i;

describe("what an ApplicationSet makes of a Secret's value is in no output", () => {
  test.each([
    ["cut", "a-{{ .stringData.password | trunc 9 | lower }}"],
    ["in capitals", "{{ upper .stringData.password }}"],
    ["without its beginning", '{{ trimPrefix "Quokka-" .stringData.password | trimPrefix "Zebra-" }}'],
    ["encoded and cut", "{{ b64enc .stringData.password | trunc 12 }}"],
    ["by a variable", "{{ $x := .stringData.password | substr 3 12 }}{{ $x }}-b"],
    ["piece by piece", '{{ range splitList "-" .stringData.password }}{{ . }}.{{ end }}'],
    ["one word of it", '{{ index (splitList "-" .stringData.password) 1 }}'],
    ["with other letters between", '{{ .stringData.password | replace "-" "" }}'],
    ["with its key", "{{ toJson .stringData | trunc 22 }}"],
    ["formatted", '{{ printf "%.9s" .stringData.password }}'],
    ["letter by letter", "{{ trunc 3 .stringData.password }}{{ substr 3 6 .stringData.password }}"],
    ["whole", "{{ .stringData.password }}"],
  ])("%s", async (_, name) => {
    const told = await outputs({ ...set(name), ...secret(BEFORE) }, { ...set(name), ...secret(AFTER) });
    expect(told).toContain("apps/web");
    expect(told).not.toMatch(PIECES);
  });

  test("by names of parameters alone", async () => {
    const name = "{{stringData.password}}-{{path.basename}}";
    const files = (password: string) => ({ ...set(name, GIT, false), ...secret(password) });
    expect(await outputs(files(BEFORE), files(AFTER))).not.toMatch(PIECES);
  });

  test.each([
    ["a file that a Secret is generated of", GIT, ".password"],
    ["a copy that stands in the set", "list: {elements: [{pw: VALUE}]}", ".pw"],
  ])("of %s", async (_, generator, field) => {
    const files = (password: string) => ({
      ...set(`{{ upper ${field} }}`, generator.replace("VALUE", password)),
      "secrets/values.yaml": `password: ${password}\n`,
      "made/kustomization.yaml": "secretGenerator: [{name: v, files: [../secrets/values.yaml]}]\n",
    });
    expect(await outputs(files(BEFORE), files(AFTER))).not.toMatch(PIECES);
  });
});

test("a parameter that a Secret holds by chance, and names something, stays", async () => {
  const files = (image: string): CaseFiles => ({
    ...set("{{ .name }}-web", "list: {elements: [{name: billing7}]}"),
    ...secret("billing7"),
    "apps/web/web.yaml": WEB["apps/web/web.yaml"].replace("nginx", image),
  });
  expect(await outputs(files("nginx"), files("nginx:2"))).toContain("billing7-web");
});
