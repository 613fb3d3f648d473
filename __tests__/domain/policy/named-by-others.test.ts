import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import type { OverlayInput } from "../../../src/domain/overlay.ts";
import { findings, messages } from "./check-fixture.ts";

const config = (name: string, namespace = "shop") =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\n`;
const release = `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: values, optional: true }] }
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

it.each<readonly [string, string, string, readonly string[]]>([
  [
    "a config",
    release + config("values"),
    release,
    ["HelmRelease web names ConfigMap values, which this change removes."],
  ],
  [
    "what makes it",
    release.replace("ConfigMap", "Secret") +
      object("bitnami.com/v1alpha1 SealedSecret", "spec: {}").replace("name: m", "name: values"),
    release.replace("ConfigMap", "Secret"),
    ["HelmRelease web names Secret values, which nothing makes any more."],
  ],
  [
    "what makes it, and it stays",
    release.replace("ConfigMap", "Secret") +
      object("cert-manager.io/v1 Certificate", "spec: { secretName: values }"),
    release.replace("ConfigMap", "Secret"),
    [],
  ],
  ["a Service of that name", release + config("values").replace("ConfigMap", "Service"), release, []],
  ["an account of that name", release + config("values").replace("ConfigMap", "ServiceAccount"), release, []],
])("%s goes that a release names", (_, base, head, expected) => {
  expect(findings("named-by-others", [base, head]).map(({ message }) => message)).toEqual(expected);
});

it("is not told where nothing is pruned, or not all was seen", () => {
  const of = (rest: Partial<OverlayInput>) =>
    messages("named-by-others", release + config("values"), release, rest);
  expect(of({})).toHaveLength(1);
  expect(of({ prunes: false })).toEqual([]);
  expect(of({ headIncomplete: true })).toEqual([]);
});

describe("a name in a field", () => {
  const gone = config(NAME).replace("ConfigMap", "Secret");
  const named = (type: string, rest: string, annotations?: string) => {
    const other = object(type, rest, annotations);
    return messages("named-by-others", other + gone, other).length;
  };
  const THING = "example.io/v1 Thing";
  it.each<readonly [string, string, number]>([
    ["alone", `spec: { to: ${NAME} }`, 1],
    ["in a list", `spec: { to: [a, ${NAME}] }`, 1],
    ["below `status`", `status: { to: ${NAME} }`, 0],
    ["behind `=`", `spec: { args: ["--secret=${NAME}"] }`, 1],
    ["behind its namespace", `spec: { to: shop/${NAME} }`, 1],
    ["behind another namespace", `spec: { to: other/${NAME} }`, 0],
    ["behind a kind with a capital", `spec: { to: Secret/${NAME} }`, 1],
    ["behind a path", `spec: { to: v1/secrets/${NAME} }`, 1],
    ["within a text", `spec: { to: "a ${NAME} b" }`, 0],
    ["as a part", `spec: { to: ${NAME}-2 }`, 0],
    ["in labels", `spec: { labels: { app: ${NAME} } }`, 0],
    ["in `matchLabels`", `spec: { a: { matchLabels: { app: ${NAME} } } }`, 0],
    ["in `matchExpressions`", `spec: { a: { matchExpressions: [{ key: app, values: [${NAME}] }] } }`, 0],
    ["in a selector", `spec: { podSelector: { app: ${NAME} } }`, 0],
    ["in `service`", `spec: { service: ${NAME} }`, 0],
    ["in `backendServiceName`", `spec: { backendServiceName: ${NAME} }`, 0],
    ["in `claimName`", `spec: { claimName: ${NAME} }`, 0],
    ["in `serviceNames`", `spec: { serviceNames: [${NAME}] }`, 1],
    ["of another kind", `spec: { ref: { kind: Database, name: ${NAME} } }`, 0],
    [
      "of another kind, beside it, in any field",
      `spec: { ref: { kind: Database, name: a, to: ${NAME} } }`,
      1,
    ],
    ["of another kind, beside it", `spec: { ref: { kind: Database, name: a, secret: ${NAME} } }`, 1],
    ["of its kind", `spec: { ref: { kind: Secret, name: ${NAME} } }`, 1],
    ["of a kind like it", `spec: { ref: { kind: MySecretRef, name: ${NAME} } }`, 1],
    ["of no name", `spec: { ref: { kind: Database, value: ${NAME} } }`, 1],
    ["of a kind that is no text", `spec: { ref: { kind: 5, name: ${NAME} } }`, 1],
  ])("%s", (_, rest, expected) => {
    expect(named(THING, rest)).toBe(expected);
  });

  it.each<readonly [string, number]>([
    [`a.io/b: ${NAME}`, 1],
    [`a.io/b: "x, ${NAME}"`, 1],
    [`a.io/b: "x ${NAME}"`, 1],
    [`meta.helm.sh/release-name: ${NAME}`, 0],
    [`reloader.stakater.com/search: ${NAME}`, 0],
    [`configmap.reloader.stakater.com/reload: ${NAME}`, 0],
    [`argocd.argoproj.io/tracking-id: ${NAME}`, 0],
    [`kubectl.kubernetes.io/a: ${NAME}`, 0],
    [`my.kubectl.kubernetes.io/a: ${NAME}`, 1],
  ])("in the annotation %s", (annotation, expected) => {
    expect(named("v1 Service", "spec: {}", annotation)).toBe(expected);
  });

  it.each<readonly [string, string, number]>([
    ["an argument", pod("a: b").replace("--db=x", NAME), 1],
    ["a command", pod("a: b").replace("args: [--db=x]", `command: [run, ${NAME}]`), 1],
    ["a variable", pod("a: b").replace("args: [--db=x]", `env: [{ name: A, value: ${NAME} }]`), 1],
    ["an init container", pod(`initContainers: [{ name: i, image: a, args: [${NAME}] }]`), 1],
    ["a node", pod(`nodeName: ${NAME}`), 0],
    ["a host alias", pod(`hostAliases: [{ ip: 1.1.1.1, hostnames: [${NAME}] }]`), 0],
    [
      "an annotation of the template",
      pod("a: b").replace("template: {", `template: { metadata: { annotations: { a: ${NAME} } },`),
      1,
    ],
    [
      "a label of the template",
      pod("a: b").replace("template: {", `template: { metadata: { labels: { a: ${NAME} } },`),
      0,
    ],
  ])("of pods: %s", (_, rest, expected) => {
    expect(named("apps/v1 Deployment", rest)).toBe(expected);
  });

  it.each([
    ["v1 Service", 0],
    ["v1 ServiceAccount", 0],
    ["v1 PersistentVolumeClaim", 0],
    ["apps/v1 Deployment", 0],
    ["apps/v1 StatefulSet", 0],
    ["apps/v1 DaemonSet", 0],
    ["v1 Endpoints", 1],
  ])("may be that of a %s: %i", (type, expected) => {
    const like = object(type, "spec: {}").replace("name: m", `name: ${NAME}`);
    const other = object(THING, `spec: { to: ${NAME} }`);
    expect(messages("named-by-others", other + like + gone, other + like)).toHaveLength(expected);
  });

  it.each([
    ["db", 0],
    ["db-login", 1],
    ["db.login", 1],
    // The object's own name may stand in it for any reason.
    ["m", 0],
  ])("that is %s tells: %i", (name, expected) => {
    const other = object(THING, `spec: { to: ${name} }`);
    expect(messages("named-by-others", other + gone.replace(NAME, name), other)).toHaveLength(expected);
  });

  it("that is the object's own tells nothing", () => {
    const own = object(THING, `spec: { to: ${NAME} }`).replace("name: m", `name: ${NAME}`);
    expect(messages("named-by-others", own + gone, own)).toEqual([]);
  });

  it.each<readonly [string, string, number]>([
    ["a config's content", object("v1 Secret", `stringData: { to: ${NAME} }`), 0],
    ["another kind of that group", object("v1 PersistentVolume", `spec: { csi: { to: ${NAME} } }`), 1],
    ["another group's config", object("example.io/v1 ConfigMap", `data: { to: ${NAME} }`), 1],
    [
      "what an operator runs pods of",
      object("postgresql.cnpg.io/v1 Cluster", `spec: { instances: 1, to: ${NAME} }`),
      1,
    ],
  ])("in %s", (_, other, expected) => {
    expect(messages("named-by-others", other + gone, other)).toHaveLength(expected);
  });

  it.each<readonly [string, string, number]>([
    [
      "the pull secrets of an account",
      object("v1 ServiceAccount", "imagePullSecrets: [{ name: a }, { name: db }]"),
      1,
    ],
    ["other pull secrets", object("v1 ServiceAccount", "imagePullSecrets: [{ name: a }]"), 0],
    // That a reference tells.
    [
      "a volume of pods",
      object("apps/v1 Deployment", pod("volumes: [{ name: v, secret: { secretName: db } }]")),
      0,
    ],
  ])("of one word, in %s", (_, other, expected) => {
    const secret = gone.replace(NAME, "db");
    expect(messages("named-by-others", other + secret, other)).toHaveLength(expected);
  });

  it("is a warning", () => {
    const other = object(THING, `spec: { to: ${NAME} }`);
    expect(
      findings("named-by-others", [other + gone, other]).map(({ severity, unsafe }) => [severity, unsafe]),
    ).toEqual([["warning", false]]);
  });

  it("behind any namespace may be that of a config whose namespace is not known", () => {
    const other = object(THING, `spec: { to: other/${NAME} }`);
    expect(messages("named-by-others", other + gone.replace(", namespace: shop", ""), other)).toHaveLength(1);
  });

  it("is of the same namespace, where both are known", () => {
    const of = (own: string, other: string) => {
      const at = (text: string, namespace: string) =>
        text.replace("namespace: shop", namespace === "" ? "labels: {}" : `namespace: ${namespace}`);
      const thing = at(object(THING, `spec: { to: ${NAME} }`), own);
      return messages("named-by-others", thing + at(gone, other), thing).length;
    };
    expect([of("a", "a"), of("a", "b"), of("", "b"), of("a", ""), of("", "")]).toEqual([1, 0, 1, 1, 1]);
  });
});
