import { expect, it } from "vitest";
import { isBrokenJq, refusedAsWritten, type Asked } from "../../../src/sources/argo/refused.ts";
import { readSource } from "../../../src/sources/argo/source.ts";
import { NO_FACTS } from "../../../src/app/discovery/sides.ts";
import type { ValueMap } from "../../../src/yaml/value.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const OWN = "https://github.com/me/apps.git";
const WEB = { repoURL: OWN, path: "apps/web" };
const SERVER = { name: "", server: "https://kubernetes.default.svc" };
const asked = (changes: Partial<Omit<Asked, "sources">> = {}, ...sources: readonly ValueMap[]): Asked => ({
  apiVersion: "argoproj.io/v1alpha1",
  name: "web",
  destination: SERVER,
  hasSeveral: sources.length > 1,
  ...changes,
  sources: (sources.length === 0 ? [WEB] : sources).map(readSource),
});

// What Argo CD says: util/argo/argo_test.go, util/app/path/path_test.go; of names apimachinery's NameIsDNSSubdomain.
it.each<readonly [string, Asked, RegExp | undefined]>([
  ["is well formed", asked(), undefined],
  [
    "has a version that Argo CD never had",
    asked({ apiVersion: "argoproj.io/v1" }),
    /argoproj.io\/v1 is none .* write argoproj.io\/v1alpha1/,
  ],
  ["goes by a cluster's name", asked({ destination: { name: "two", server: "" } }), undefined],
  ["has both", asked({ destination: { ...SERVER, name: "in-cluster" } }), /both a name and a server/],
  ["has neither", asked({ destination: { name: "", server: "" } }), /neither a server nor a name/],
  ["has a name with dots", asked({ name: "web.prod-1" }), undefined],
  ["has capitals", asked({ name: "Web" }), /"Web" is no name/],
  ["has what a template did not know", asked({ name: "x-<no value>" }), /no value/],
  ["has a tag that was not replaced", asked({ name: "web-{{name}}" }), /is no name/],
  ["is too long", asked({ name: "a".repeat(254) }), /is no name/],
  ["gets its name from the API server", asked({ name: "" }), undefined],
  ["is filled in by Flux", asked({ name: "${CLUSTER}-web" }), undefined],
  ["has a cluster filled in by Flux", asked({ destination: { ...SERVER, name: "${CLUSTER}" } }), undefined],
  ["names nothing", asked({}, { repoURL: OWN }), /a repoURL and a path or a chart/],
  ["names no repository", asked({}, { path: "apps" }), /a repoURL/],
  ["names its top", asked({}, { repoURL: OWN, path: "." }), undefined],
  ["lends only its values", asked({ hasSeveral: true }, WEB, { repoURL: OWN, ref: "values" }), undefined],
  [
    "lends its values, alone",
    asked({ hasSeveral: false }, { repoURL: OWN, ref: "values" }),
    /a path or a chart/,
  ],
  ["has a source of nothing among others", asked({}, WEB, { repoURL: OWN }), /a chart or a ref/],
  ["has a chart without a version", asked({}, { repoURL: OWN, chart: "web" }), /needs a version/],
  ["has a chart", asked({}, { repoURL: OWN, chart: "web", targetRevision: "1.0" }), undefined],
  ["leaves fields to others", asked({ jq: [".spec.replicas", '.a[] | select(.name == "x|[")'] }), undefined],
  ["leaves fields to others, in jq that is none", asked({ jq: [".a", ".b["] }), /expression of jq/],
  ["has an absolute path", asked({}, { repoURL: OWN, path: "/apps" }), /begins with a slash/],
])("judges an Application that %s", (_, application, message) => {
  const refused = refusedAsWritten(application);
  if (message === undefined) expect(refused).toBeUndefined();
  else expect(refused).toMatch(message);
});

it.each([
  [".spec.template.spec.containers[", true],
  [".spec.template.spec.containers[]?.env", false],
  ['.a[] | select(.name == "b)")', false],
  ['.a[] | select(.name == "b)"', true],
  [".a | ", true],
  ["", true],
  ['.metadata.annotations["a"', true],
  ['.metadata.annotations["a/b"]', false],
  [".a)", true],
  ['.a["b]', true],
  [".a, .b", false],
  ['.a # not "b[\n', false],
  ['.a["#b"] # c', false],
  ['.a["\\"]"]', false],
  ['.a["b\\', true],
  [".${A}[", false],
])("jq %s is broken: %s", (text, expected) => {
  expect(isBrokenJq(text)).toBe(expected);
});

const application = (name: string, destination: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec: { project: default, destination: ${destination}, source: { repoURL: ${OWN}, path: web } }
`;
const facts = { ...NO_FACTS, ownUrls: [OWN] };
const files = (declared: string) => ({
  "argocd/web.yaml": declared,
  "web/c.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n",
});

it.each([
  ["that begins to be refused", "web", "{ server: x }", "{ name: two, server: x }", "danger"],
  [
    "that was refused before",
    "web",
    "{ name: one, server: x }",
    "{ name: one, server: x, namespace: shop }",
    "caution",
  ],
])("tells of one %s", async (_, name, before, after, level) => {
  const { summary, deployables } = await forecastTrees(
    files(application(name, before)),
    files(application(name, after)),
    facts,
  );
  expect(summary.level).toBe(level);
  const problems = deployables.flatMap((each) => each.problems);
  expect(problems.map(({ file }) => file)).toContain("argocd/web.yaml");
  expect(problems.map(({ message }) => message).join()).toContain("Argo CD refuses it");
});

it("does not build an ApplicationSet whose version Argo CD never had", async () => {
  const set = (version: string) => ({
    "web/d.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: { name: web }\n",
    "set.yaml": `apiVersion: argoproj.io/${version}\nkind: ApplicationSet\nmetadata: { name: all, namespace: argocd }\nspec:\n  generators: [{ list: { elements: [{ app: web }] } }]\n  template:\n    metadata: { name: "{{app}}" }\n    spec: { project: default, source: { repoURL: "${OWN}", path: "{{app}}" }, destination: { server: "${SERVER.server}" } }\n`,
  });
  const { summary, deployables } = await forecastTrees(set("v1alpha1"), set("v1alpha2"), facts);
  expect(summary.level).toBe("danger");
  expect(deployables.flatMap(({ problems }) => problems).map(({ message }) => message)).toEqual([
    "its apiVersion argoproj.io/v1alpha2 is none that Argo CD has, so that the API server refuses it; write argoproj.io/v1alpha1",
  ]);
});
