import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";
const made = (kind: string, annotations = "") =>
  `---\napiVersion: fluxcd.controlplane.io/v1\nkind: ${kind}\nmetadata: { name: a, namespace: flux-system, annotations: { ${annotations} } }\n`;

// https://github.com/controlplaneio-fluxcd/flux-operator/blob/main/internal/controller/resourceset_controller.go (uninstall)
it.each([
  ["a ResourceSet", made("ResourceSet"), ["delete"]],
  ["a FluxInstance", made("FluxInstance"), ["delete"]],
  ["one that is left alone", made("ResourceSet", "fluxcd.controlplane.io/reconcile: disabled"), []],
  ["what gives it inputs", made("ResourceSetInputProvider"), []],
])("what goes with %s is deleted", (_, object, expected) => {
  const { workloads } = forecast(config + object, config);
  expect(workloads.map(({ effect }) => effect)).toEqual(expected);
});
