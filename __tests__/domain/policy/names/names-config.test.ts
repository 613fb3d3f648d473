import { expect, it } from "vitest";
import { namedByChartFinding } from "../../../../src/domain/policy/named-by-others.ts";
import { manifest, messages } from "../check-fixture.ts";

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
  [
    "by a reference of its pods, of which another check tells",
    secret("db-login"),
    manifest(
      "apps/v1 Deployment",
      "spec: { template: { spec: { containers: [{ name: a, image: a, env: [{ name: PW, valueFrom: { secretKeyRef: { name: db-login, key: pw } } }] }] } } }",
    ),
    [],
  ],
  [
    "by a value of its environment",
    secret("db-login"),
    manifest(
      "apps/v1 Deployment",
      "spec: { template: { spec: { containers: [{ name: a, image: a, env: [{ name: LOGIN, value: db-login }] }] } } }",
    ),
    told("Deployment web", "Secret db-login"),
  ],
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
  [
    "by a release, which stops for another one alone",
    secret("db-login") + manifest("v1 Secret", "", "name: values, namespace: shop"),
    manifest(
      "helm.toolkit.fluxcd.io/v2 HelmRelease",
      "spec: { interval: 1m, valuesFrom: [{ kind: Secret, name: other }], values: { login: db-login } }",
    ),
    told("HelmRelease web", "Secret db-login"),
  ],
])("a config that goes is named %s", (_, gone, stays, expected) => {
  expect(messages("named-by-others", gone + stays, stays)).toEqual(expected);
});

it.each([
  [undefined, "this change removes"],
  [{ kind: "SealedSecret", name: "login" }, "nothing makes any more"],
])("values of an Application name what goes, made by %j", (maker, how) => {
  const declaredAt = { file: "apps/web.yaml", line: 3 };
  const gone = { kind: "Secret", name: "login", ...(maker !== undefined && { maker }) };
  expect(namedByChartFinding({ name: "web", declaredAt }, gone)).toMatchObject({
    check: "named-by-others",
    severity: "warning",
    deployable: null,
    message: `The values of Application web name Secret login, which ${how}.`,
    ...declaredAt,
  });
});
