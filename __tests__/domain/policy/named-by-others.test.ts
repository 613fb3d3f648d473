import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { findings } from "./check-fixture.ts";

const config = (name: string, namespace = "shop") =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\n`;
const release = `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: values }] }
`;
const ingress = `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { tls: [{ secretName: values }] }
`;
const secret = config("values").replace("ConfigMap", "Secret");

it.each([
  ["a release", release + config("values"), release, 1],
  ["an Ingress", ingress + secret, ingress, 1],
  ["a release in another namespace", release + config("values", "other"), release, 0],
  ["a release that names another one", release + config("other"), release, 0],
  ["a release that goes too", release + config("values"), config("other"), 0],
])("of %s", (_, base, head, expected) => {
  expect(findings("named-by-others", [base, head])).toHaveLength(expected);
});

it("is told of what another deployable held", async () => {
  const of = (text: string) => ({
    "a/kustomization.yaml": "resources: [all.yaml]\n",
    "a/all.yaml": release,
    "b/kustomization.yaml": "resources: [all.yaml]\n",
    "b/all.yaml": text,
  });
  const { findings: found } = await forecastTrees(of(config("values") + config("x")), of(config("x")));
  expect(found.map(({ check, deployable }) => `${check} ${deployable ?? ""}`)).toEqual([
    "named-by-others overlay:a",
  ]);
});

const object = (type: string, rest: string, annotations = "") => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: m, namespace: shop, annotations: { ${annotations} } }\n${rest}\n`;
};
const NAME = "db-login";
const pod = (spec: string) =>
  `spec: { template: { spec: { ${spec}, containers: [{ name: a, image: a, args: [--db=x] }] } } }`;

it.each([
  ["pull secrets of pods", object("apps/v1 Deployment", pod(`imagePullSecrets: [{ name: ${NAME} }]`)), 1],
  ["pull secrets of an account", object("v1 ServiceAccount", `imagePullSecrets: [{ name: ${NAME} }]`), 1],
  [
    "an argument",
    object("apps/v1 Deployment", pod("restartPolicy: Always").replace("--db=x", `--db=${NAME}`)),
    1,
  ],
  [
    "certificates of a gateway",
    object(
      "gateway.networking.k8s.io/v1 Gateway",
      `spec: { listeners: [{ tls: { certificateRefs: [{ name: ${NAME} }] } }] }`,
    ),
    1,
  ],
  [
    "a gateway of Istio",
    object("networking.istio.io/v1 Gateway", `spec: { servers: [{ tls: { credentialName: ${NAME} } }] }`),
    1,
  ],
  [
    "a backup",
    object("volsync.backube/v1alpha1 ReplicationSource", `spec: { restic: { repository: ${NAME} } }`),
    1,
  ],
  [
    "a StorageClass",
    object(
      "storage.k8s.io/v1 StorageClass",
      `parameters: { csi.storage.k8s.io/provisioner-secret-name: ${NAME} }`,
    ),
    1,
  ],
  [
    "an annotation",
    object("networking.k8s.io/v1 Ingress", "spec: {}", `nginx.ingress.kubernetes.io/auth-secret: ${NAME}`),
    1,
  ],
  ["an annotation with the namespace", object("v1 Secret", "", `reflects: 'shop/${NAME}'`), 1],
  ["an annotation with another namespace", object("v1 Secret", "", `reflects: 'other/${NAME}'`), 0],
  [
    "what tells a tool when pods restart",
    object("v1 Service", "", `secret.reloader.stakater.com/reload: ${NAME}`),
    0,
  ],
  ["what a ServiceAccount may mount", object("v1 ServiceAccount", `secrets: [{ name: ${NAME} }]`), 0],
  ["a label", object("example.io/v1 Thing", `spec: { selector: { matchLabels: { app: ${NAME} } } }`), 0],
  [
    "what is a Service's name",
    object("example.io/v1 Thing", `spec: { serviceName: ${NAME}, to: { kind: Service, name: ${NAME} } }`),
    0,
  ],
  [
    "a right by name",
    object("rbac.authorization.k8s.io/v1 Role", `rules: [{ resourceNames: [${NAME}] }]`),
    0,
  ],
  ["the content of a config", object("v1 ConfigMap", `data: { a: ${NAME} }`), 0],
  [
    "a route to a Service of that name",
    object("example.io/v1 Thing", `spec: { to: ${NAME} }`) +
      object("v1 Service", "spec: {}").replace("name: m", `name: ${NAME}`),
    0,
  ],
])("%s may name a Secret that goes", (_, other, expected) => {
  const gone = config(NAME).replace("ConfigMap", "Secret");
  expect(findings("named-by-others", [other + gone, other])).toHaveLength(expected);
});
