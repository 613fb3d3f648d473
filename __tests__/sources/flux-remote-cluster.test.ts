import { expect, it } from "vitest";
import { remoteOf } from "../../src/sources/flux/remote-cluster.ts";

it.each([
  [{ secretRef: { name: "edge" } }, "flux-system", "edge"],
  [{ secretRef: { name: "edge", key: "value" } }, "flux-system", "edge"],
  [{ secretRef: { name: "edge", key: "two" } }, "flux-system", "edge#two"],
  [{ secretRef: { name: "edge" } }, "team", "team:edge"],
  [{ configMapRef: { name: "edge" } }, "flux-system", "ConfigMap:edge"],
  [{}, "flux-system", undefined],
])("the cluster of %j in %s is called %s", (kubeConfig, namespace, expected) => {
  expect(remoteOf({ kubeConfig }, namespace)).toBe(expected);
});
