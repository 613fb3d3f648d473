import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const alert = (source = "kind: Kustomization, name: '*'") =>
  manifest(
    "notification.toolkit.fluxcd.io/v1beta3 Alert",
    `spec: { providerRef: { name: p }, eventSources: [{ ${source} }] }`,
  );
const HOME = manifest(
  "v1 Namespace",
  "",
  "name: shop, annotations: { kustomize.toolkit.fluxcd.io/prune: disabled }",
);
const OTHER = manifest("v1 Namespace", "", "name: other");
const INSIDE = manifest("v1 Service");

it.each<readonly [string, base: string, head: string, told: number]>([
  ["its namespace and all in it", HOME + INSIDE + alert(), "", 0],
  ["itself", HOME + alert(), HOME, 1],
  ["its namespace, of which something stays", HOME + INSIDE + alert(), INSIDE, 1],
  ["itself, while its namespace is elsewhere", alert(), "", 1],
  [
    "its namespace, and tells of another one",
    HOME + alert("kind: Kustomization, name: a, namespace: other"),
    "",
    1,
  ],
])("an Alert that goes with %s", (_, base, head, told) => {
  expect(
    messages("removed-object", base + OTHER, head + OTHER, { prunes: true, deliverer: "flux" }),
  ).toHaveLength(told);
});
