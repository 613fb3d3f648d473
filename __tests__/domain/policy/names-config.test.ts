import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

const secret = (name: string, namespace = "shop") =>
  manifest("v1 Secret", "", `name: ${name}, namespace: ${namespace}`);
/** A class whose driver takes a Secret of this name, of the namespace shop. */
const storage = (name: string, more = "") =>
  manifest(
    "storage.k8s.io/v1 StorageClass",
    `provisioner: a.io/b, parameters: { csi.storage.k8s.io/node-stage-secret-name: ${name}, csi.storage.k8s.io/node-stage-secret-namespace: shop${more} }`,
    "name: fast",
  );
const told = (kind: string, config: string) => [`${kind} names ${config}, which this change removes.`];

it.each<readonly [string, gone: string, stays: string, expected: readonly string[]]>([
  ["by a class", secret("csi-login"), storage("csi-login"), told("StorageClass fast", "Secret csi-login")],
  ["by a class, in a word", secret("login"), storage("login"), told("StorageClass fast", "Secret login")],
  ["by a class, of another namespace", secret("csi-login", "else"), storage("csi-login"), []],
  ["by a class, of another name", secret("login"), storage("csi-login"), []],
  [
    "by a class, beside another one that it takes",
    secret("csi-login", "else"),
    storage("csi-login", ", note: csi-login"),
    [],
  ],
  [
    "by a release, with its own name",
    manifest("v1 ConfigMap", "", "name: web-config, namespace: shop"),
    manifest(
      "helm.toolkit.fluxcd.io/v2 HelmRelease",
      'spec: { interval: 1m, values: { persistence: { name: "{{ .Release.Name }}-config" } } }',
    ),
    told("HelmRelease web", "ConfigMap web-config"),
  ],
])("a config that goes is named %s", (_, gone, stays, expected) => {
  expect(messages("named-by-others", gone + stays, stays)).toEqual(expected);
});
