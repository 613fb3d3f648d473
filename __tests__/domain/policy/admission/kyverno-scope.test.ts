import { expect, it } from "vitest";
import { mapAt } from "../../../../src/domain/fields.ts";
import { askedBy } from "../../../../src/domain/policy/admission/kyverno-scope.ts";
import { objectOf } from "../check-fixture.ts";

const workload = (kind: string, namespace = "namespace: shop,", apiVersion = "apps/v1") =>
  objectOf(`${apiVersion} ${kind}`, "", `name: web, ${namespace} labels: { app: web }`);
const DEPLOYMENT = workload("Deployment");
const HOMELESS = workload("Deployment", "");

/** How a rule is asked for a workload. */
function asked(rule: string, of = DEPLOYMENT, metadata = "name: p") {
  const policy = objectOf("kyverno.io/v1 ClusterPolicy", `spec: { ${rule} }`, metadata);
  const found = askedBy(mapAt(policy.manifest, "spec"), policy, of);
  if (found === undefined) return "no";
  return `${found.isCertain ? "yes" : "maybe"}${found.ofPods ? ", as pods" : ""}`;
}

const resources = (text: string) => `match: { resources: { ${text} } }`;
const any = (...filters: readonly string[]) => `match: { any: [${filters.map(filter).join(", ")}] }`;
const all = (...filters: readonly string[]) => `match: { all: [${filters.map(filter).join(", ")}] }`;
const filter = (text: string) => `{ resources: { ${text} } }`;
const THIS = "kinds: [Deployment]";
const PODS = "kinds: [Pod]";

it.each([
  [resources(THIS), "yes"],
  [resources("kinds: [Service, Deployment]"), "yes"],
  [resources("kinds: [Service]"), "no"],
  [resources('kinds: ["*"]'), "yes"],
  [resources("kinds: [Deploy*]"), "yes"],
  [resources("kinds: [v1/Deployment]"), "yes"],
  [resources("kinds: [v2/Deployment]"), "no"],
  [resources("kinds: [apps/v1/Deployment]"), "yes"],
  [resources('kinds: ["*/v1/Deployment"]'), "yes"],
  [resources("kinds: [apps/v2/Deployment]"), "no"],
  [resources("kinds: [batch/v1/Deployment]"), "no"],
  [resources(`${THIS}, names: [api, we*]`), "yes"],
  [resources(`${THIS}, names: [api]`), "no"],
  [resources(`${THIS}, name: "we?"`), "yes"],
  [resources(`${THIS}, name: api`), "no"],
  [resources(`${THIS}, name: web, names: [api]`), "no"],
  [resources(`${THIS}, namespaces: [prod, sh*]`), "yes"],
  [resources(`${THIS}, namespaces: [prod]`), "no"],
  [resources(`${THIS}, selector: { matchLabels: { app: web } }`), "yes"],
  [resources(`${THIS}, selector: { matchLabels: { app: api } }`), "no"],
  [resources(`${THIS}, selector: { matchLabels: { app: "?*" } }`), "maybe"],
  [resources(`${THIS}, selector: { matchLabels: { "a*": web, app: web } }`), "maybe"],
  [resources(`${THIS}, name: api, selector: { matchLabels: { app: web } }`), "no"],
  [resources(`${THIS}, namespaceSelector: {}`), "maybe"],
  [resources(`${THIS}, operations: [CREATE]`), "maybe"],
  [resources(`${THIS}, annotations: { a: b }`), "maybe"],
  [`match: { resources: { ${THIS} }, subjects: [{ kind: User }] }`, "maybe"],
  [`match: { resources: { ${THIS} }, roles: [a] }`, "maybe"],
  [`match: { resources: { ${THIS} }, clusterRoles: [a] }`, "maybe"],
  [any("kinds: [Service]", THIS), "yes"],
  [any("kinds: [Service]", "kinds: [Secret]"), "no"],
  [any(`${THIS}, operations: [CREATE]`, "kinds: [Secret]"), "maybe"],
  [any(`${THIS}, operations: [CREATE]`, THIS), "yes"],
  [all(THIS, "names: [web]"), "yes"],
  [all(THIS, "names: [api]"), "no"],
])("%s: %s", (rule, expected) => {
  expect(asked(rule)).toBe(expected);
});

it.each([
  [resources(PODS), "yes, as pods"],
  [any(PODS), "yes, as pods"],
  [all(PODS), "yes, as pods"],
  [resources("kinds: [v1/Pod]"), "yes, as pods"],
  [resources('kinds: ["*/Pod"]'), "yes, as pods"],
  [resources("kinds: [Pod, Service]"), "no"],
  [any(PODS, "kinds: [Service]"), "no"],
  [all(PODS, "kinds: [Service]"), "no"],
  [resources(`${PODS}, namespaces: [prod]`), "no"],
  [any(`${PODS}, namespaces: [prod]`, `${PODS}, namespaces: [shop]`), "yes, as pods"],
  [resources(`${PODS}, names: [api]`), "maybe, as pods"],
  [resources(`${PODS}, name: api`), "maybe, as pods"],
  [resources(`${PODS}, selector: { matchLabels: { app: api } }`), "maybe, as pods"],
  [resources(`${PODS}, operations: [CREATE]`), "maybe, as pods"],
])("%s, which are made: %s", (rule, expected) => {
  expect(asked(rule)).toBe(expected);
});

it.each([
  ["exclude: {}", "yes, as pods"],
  [`exclude: { any: [${filter(PODS)}] }`, "no"],
  [`exclude: { any: [${filter("namespaces: [prod]")}, ${filter("namespaces: [shop]")}] }`, "no"],
  [`exclude: { all: [${filter(PODS)}, ${filter("namespaces: [prod]")}] }`, "yes, as pods"],
  [`exclude: { any: [${filter("names: [web]")}] }`, "maybe, as pods"],
])("of pods, with %s: %s", (rest, expected) => {
  expect(asked(`${resources(PODS)}, ${rest}`)).toBe(expected);
});

it("leaves out a workload by its own name, and not as the pods that it makes", () => {
  expect(asked(`${resources(THIS)}, exclude: { any: [${filter("names: [web]")}] }`)).toBe("no");
  expect(asked(`${resources(THIS)}, exclude: { any: [${filter(PODS)}] }`)).toBe("yes");
});

it("may be for what has no namespace yet", () => {
  expect(asked(resources(THIS), HOMELESS)).toBe("yes");
  expect(asked(resources(`${THIS}, namespaces: [prod]`), HOMELESS)).toBe("maybe");
  expect(asked(`${resources(PODS)}, exclude: { any: [${filter("namespaces: [prod]")}] }`, HOMELESS)).toBe(
    "maybe, as pods",
  );
});

it.each([
  ["DaemonSet, Deployment", "Deployment", "yes, as pods"],
  ["DaemonSet", "Deployment", "no"],
  ["none", "Deployment", "no"],
  ["Rollout", "Rollout", "no"],
])("is made for %s, and asked of a %s: %s", (kinds, kind, expected) => {
  const annotation = `name: p, annotations: { pod-policies.kyverno.io/autogen-controllers: "${kinds}" }`;
  expect(asked(resources(PODS), workload(kind), annotation)).toBe(expected);
});

it("tells kinds of the core by their version", () => {
  const controller = workload("ReplicationController", undefined, "v1");
  expect(asked(resources("kinds: [v1/ReplicationController]"), controller)).toBe("yes");
  expect(asked(resources("kinds: [v2/ReplicationController]"), controller)).toBe("no");
});
