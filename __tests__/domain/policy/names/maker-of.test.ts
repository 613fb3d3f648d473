import { expect, it } from "vitest";
import { makerOf } from "../../../../src/domain/policy/names/maker-of.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest } from "../check-fixture.ts";

const web = manifest(
  "apps/v1 Deployment",
  "spec: { template: { spec: { containers: [{ name: a, image: a }] } } }",
);
const found = (yaml: string, name: string, kind: "Secret" | "ConfigMap" = "Secret") => {
  const side = readSide(manifestsOf(web + yaml), "head");
  const [workload] = side.workloads.values();
  if (workload === undefined) throw new Error("no workload");
  const maker = makerOf(side, workload, { kind, name });
  return maker === undefined ? undefined : [maker.kind, maker.name, maker.stays !== undefined];
};
const made = (type: string, spec: string, metadata = "name: x, namespace: shop") =>
  manifest(type, `spec: { ${spec} }`, metadata);
const ELSEWHERE = "name: x, namespace: other";
const SERVING =
  "name: x, namespace: shop, annotations: { service.beta.openshift.io/serving-cert-secret-name: ";

it.each<readonly [string, string, readonly unknown[] | undefined]>([
  ["x", made("bitnami.com/v1alpha1 SealedSecret", ""), ["SealedSecret", "x", false]],
  ["x", made("bitnami.com/v1alpha1 SealedSecret", "", ELSEWHERE), undefined],
  ["tls", made("cert-manager.io/v1 Certificate", "secretName: tls"), ["Certificate", "x", true]],
  ["x", made("cert-manager.io/v1 Certificate", "secretName: tls"), undefined],
  [
    "login",
    made("external-secrets.io/v1 ExternalSecret", "target: { name: login }"),
    ["ExternalSecret", "x", false],
  ],
  [
    "login",
    made("external-secrets.io/v1 ClusterExternalSecret", "externalSecretName: login", "name: x"),
    ["ClusterExternalSecret", "x", false],
  ],
  [
    "db",
    made("secrets.hashicorp.com/v1beta1 VaultStaticSecret", "destination: { name: db }"),
    ["VaultStaticSecret", "x", true],
  ],
  ["x", made("external-secrets.io/v1 ExternalSecret", "target: { name: login }"), undefined],
  ["tls", made("v1 Service", "", `${SERVING}tls }`), ["Service", "x", true]],
  ["x", made("v1 Service", "", `${SERVING}tls }`), undefined],
  ["tls", made("v1 Service", "", `${SERVING}tls }`.replace("shop", "other")), undefined],
  // Kinds of which more is not known, by how such are written.
  ["x", made("example.com/v1 MySecret", ""), ["MySecret", "x", false]],
  ["a", made("example.com/v1 Thing", "secretName: a"), ["Thing", "x", false]],
  ["a", made("example.com/v1 Thing", "target: { name: a }"), ["Thing", "x", false]],
  ["a", made("example.com/v1 Thing", "destination: { name: a }"), ["Thing", "x", false]],
  ["a", made("example.com/v1 Thing", "destination: { name: a }", ELSEWHERE), undefined],
  ["x", made("example.com/v1 Thing", "secretName: a"), undefined],
  ["a", made("example.com/v1 Thing", "secretRef: a"), undefined],
  ["a", made("apps/v1 Thing", "secretName: a"), undefined],
])("Secret %s is made by %s", (name, yaml, expected) => {
  expect(found(yaml, name)).toEqual(expected);
});

it("the first of the build that makes it counts, and that of its kind", () => {
  const other = made("example.com/v1 Thing", "secretName: login", ELSEWHERE);
  const own = made("external-secrets.io/v1 ExternalSecret", "target: { name: login }");
  expect(found(other + own, "login")).toEqual(["ExternalSecret", "x", false]);
  expect(found(own + other, "login")).toEqual(["ExternalSecret", "x", false]);
  const copied =
    "name: app, namespace: shop, annotations: { reflector.v1.k8s.emberstack.com/reflection-allowed: 'true' }";
  expect(found(made("v1 ConfigMap", "", copied), "app", "ConfigMap")).toBeUndefined();
  const bundle = made(
    "trust.cert-manager.io/v1alpha1 Bundle",
    "target: { configMap: { key: a } }",
    "name: ca",
  );
  expect(found(bundle, "ca", "ConfigMap")).toEqual(["Bundle", "ca", false]);
  expect(found(bundle, "ca", "Secret")).toBeUndefined();
});
