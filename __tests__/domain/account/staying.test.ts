import { expect, it } from "vitest";
import { formatText } from "../../../src/report/text.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { messages, told } from "../policy/check-fixture.ts";
import { forecast } from "../forecast-of.ts";

const object = (apiVersion: string, kind: string, rest = "", metadata = "") =>
  `---\n{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: x, namespace: n${metadata}}${rest}}\n`;
const KEPT = ", annotations: { kustomize.toolkit.fluxcd.io/prune: disabled }";
const INGRESS = object("networking.k8s.io/v1", "Ingress");
const CUSTOM = object("a.io/v1", "Custom", ", spec: {a: 1}");
const CLAIM = object("v1", "PersistentVolumeClaim");

it.each<readonly [string, string, boolean | null, readonly string[]]>([
  ["a route", INGRESS, false, ["harmless stays"]],
  ["a route that may be pruned", INGRESS, null, ["traffic"]],
  ["a route that is pruned", INGRESS, true, ["traffic"]],
  ["of an unknown kind", CUSTOM, false, ["harmless stays"]],
  ["of an unknown kind, pruned", CUSTOM, true, ["unknownKind"]],
  ["a claim", CLAIM, false, ["harmless stays"]],
  ["a claim with a mark", object("v1", "PersistentVolumeClaim", "", KEPT), true, ["harmless"]],
  ["a route with a mark", object("networking.k8s.io/v1", "Ingress", "", KEPT), true, ["harmless"]],
])("what nothing deletes stays: %s", (_, base, prunes, expected) => {
  const { otherObjects } = forecast(base, object("v1", "Service"), { prunes, deliverer: "flux" });
  const gone = otherObjects.filter(({ change }) => change === "removed");
  expect(gone.map(({ class: is, stays }) => (stays === true ? `${is} stays` : is))).toEqual(expected);
});

it("so does what runs pods by an operator, and nobody manages it", () => {
  const runs = object("a.io/v1", "Custom", ", spec: {image: a, replicas: 2}");
  const left = ["Nothing prunes it: its pods run on, and nobody manages them any more."];
  expect(messages("left-behind", runs, CLAIM, { prunes: false })).toEqual(left);
  expect(messages("left-behind", runs, CLAIM, { prunes: true })).toEqual([]);
});

const web = object(
  "apps/v1",
  "Deployment",
  ", spec: { template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: x } }] }] } } }",
);
const config = object("v1", "ConfigMap", ", data: { a: b }");
const service = object("v1", "Service", ", spec: { selector: { a: b }, ports: [{ port: 80 }] }");

it("pods start with a config that stays", () => {
  const path = "spec.template.spec.containers[a].envFrom[0].configMapRef.name";
  const check = "missing-config-reference";
  expect(told(check, config + web, web, { prunes: false })).toEqual([
    `warning: \`${path}\` needs ConfigMap x, which is no longer in the build: nothing prunes it, so that it stays as it is where it is, and a new cluster has none.`,
  ]);
  expect(told(check, config + web, web, { prunes: true })).toEqual([
    `error: \`${path}\` needs ConfigMap x, which is not in the build.`,
  ]);
});

it("a Service has the pods of what stays", () => {
  expect(messages("service-without-pods", web + service, service, { prunes: false })).toEqual([]);
  expect(messages("service-without-pods", web + service, service, { prunes: true })).toHaveLength(1);
});

it("it is told in a line of its own", async () => {
  const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec: { interval: 10m, path: ./apps, prune: false, sourceRef: { kind: GitRepository, name: flux-system } }
`;
  const files = (text: string) => ({ "clusters/main/web.yaml": flux, "apps/all.yaml": text });
  const found = await forecastTrees(files(INGRESS + CUSTOM + config), files(config));
  const { deployables, summary } = found;
  expect(deployables.flatMap(({ otherObjects }) => otherObjects.map(({ stays }) => stays))).toEqual([
    true,
    true,
  ]);
  expect(summary.level).toBe("calm");
  expect(formatText(found, { color: false, width: 400, unicode: true }).replace(/\s+/g, " ")).toContain(
    "Nothing deletes what is no longer deployed: Custom x and Ingress x stay in the cluster as they are.",
  );
});
