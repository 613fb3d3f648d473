import { describe, expect, it } from "vitest";
import type { Gone } from "../../../../src/domain/elsewhere.ts";
import { manifest, told } from "../check-fixture.ts";

const web = (container: string, pod = "") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { ${pod}containers: [{ name: web, image: nginx:1, ${container} }] } } }`,
  );
const api = (container: string, namespace = "shop") =>
  web(container).replace("name: web, namespace: shop", `name: api, namespace: ${namespace}`);
const loose = (text: string) => text.replaceAll(", namespace: shop", "");
const config = (data: string, name = "app") =>
  manifest("v1 ConfigMap", `data: { ${data} }`, `name: ${name}, namespace: shop`);
const all = (name: string, more = "") => `envFrom: [{ configMapRef: { name: ${name}${more} } }]`;
const keys = (...names: readonly string[]) =>
  `env: [${names.map((each) => `{ name: ${each}, valueFrom: { configMapKeyRef: { name: app, key: ${each} } } }`).join(", ")}]`;
const found = (base: string, head: string, come: readonly Gone[] = [], isPartial = false) =>
  told("missing-config-reference", base, head, {
    elsewhere: { inPlace: [], gone: [], late: [], stores: [], sources: [], come },
    headIncomplete: isPartial,
  });

const FIELD = "`spec.template.spec.containers[web].envFrom[0].configMapRef.name`";
const KEY = (key: string) =>
  `\`spec.template.spec.containers[web].env[${key}].valueFrom.configMapKeyRef.name\``;
const UNHELD = (field: string, config: string) =>
  `warning: ${field} needs ConfigMap ${config}, which is not in the build: new pods wait until something else makes it.`;
const TAKEN_OUT = (real: string) =>
  `error: ${FIELD} needs ConfigMap app, which is not in the build: that held it as ${real}, and this change takes it out.`;
const LACKS = (key: string) =>
  `warning: ${KEY(key)} needs key ${key} of ConfigMap app, which has no such key in the build.`;

describe("pods that begin to ask for", () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ["a config", web(""), web(all("app")), [UNHELD(FIELD, "app")]],
    ["an optional one", web(""), web(all("app", ", optional: true")), []],
    [
      "one that they could do without",
      web(all("app", ", optional: true")),
      web(all("app")),
      [UNHELD(FIELD, "app")],
    ],
    ["one of the build", config("A: a") + web(""), config("A: a") + web(all("app")), []],
    ["one that they asked for", web(all("app")), web(`${all("app")}, env: []`), []],
    [
      "a key of one that they asked for, and that they could do without",
      web(keys("A", "B").replace("key: B", "key: B, optional: true")),
      web(keys("A", "B")),
      [
        `warning: ${KEY("B")} needs key B of ConfigMap app from now on, and could do without: that is not in the build, and new pods wait where it has no such key.`,
      ],
    ],
    [
      "a key that they could do without, and that they need elsewhere as well",
      web(
        keys("A", "B").replace(
          "]",
          ", { name: C, valueFrom: { configMapKeyRef: { name: app, key: B, optional: true } } }]",
        ),
      ),
      web(keys("A", "B")),
      [],
    ],
    ["a key of one that they asked for", web(keys("A")), web(keys("A", "B")), []],
    [
      "a key of another one",
      web(all("other")),
      web(`${all("other")}, ${keys("A")}`),
      [UNHELD(KEY("A"), "app")],
    ],
    ["what others ask for", api(all("app")) + web(""), api(all("app")) + web(all("app")), []],
    [
      "what others may lack",
      api(all("app", ", optional: true")) + web(""),
      api(all("app", ", optional: true")) + web(all("app")),
      [UNHELD(FIELD, "app")],
    ],
    [
      "what others ask for in another namespace",
      api(all("app"), "other") + web(""),
      api(all("app"), "other") + web(all("app")),
      [UNHELD(FIELD, "app")],
    ],
    [
      "what others ask for, in no namespace",
      loose(api(all("app")) + web("")),
      loose(api(all("app")) + web(all("app"))),
      [],
    ],
    [
      "a config that kustomize gave a hash and makes no more",
      config("A: a", "app-cd7b9c545f") + web(all("app-cd7b9c545f")),
      web(all("app")),
      [TAKEN_OUT("app-cd7b9c545f")],
    ],
    [
      "a config that kustomize gave a prefix and makes no more",
      config("A: a", "shop-app") + web(all("shop-app")),
      web(all("app")),
      [TAKEN_OUT("shop-app")],
    ],
    [
      "another config than one that stays",
      config("A: a", "shop-app") + web(all("shop-app")),
      config("A: a", "shop-app") + web(all("app")),
      [UNHELD(FIELD, "app")],
    ],
    [
      "another config than one that goes",
      config("A: a", "old") + web(all("old")),
      web(all("app")),
      [UNHELD(FIELD, "app")],
    ],
    ["what every namespace has", web(""), web(all("kube-root-ca.crt")), []],
    [
      "what is called like it",
      web(""),
      web(all("kube-root-ca.crt-2")),
      [UNHELD(FIELD, "kube-root-ca.crt-2")],
    ],
    ["what ends like it", web(""), web(all("my-kube-root-ca.crt")), [UNHELD(FIELD, "my-kube-root-ca.crt")]],
    [
      "keys that a config of the build lacks",
      config("A: a") + web(keys("A")),
      config("A: a") + web(keys("A", "B", "C")),
      [LACKS("B"), LACKS("C")],
    ],
    [
      "a key that it lacked before",
      config("A: a") + web(keys("B")),
      config("A: a") + web(`${keys("B")}, envFrom: []`),
      [],
    ],
    [
      "a key that it loses",
      config("A: a, B: b") + web(keys("B")),
      config("B: b") + web(keys("A", "B")),
      [`error: ${KEY("A")} needs key A of ConfigMap app, which is not in the build.`],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(found(base, head)).toEqual(expected);
  });

  it("what another deployable makes from now on", () => {
    const come = [{ group: "", kind: "ConfigMap", name: "app", namespace: "shop" }];
    expect(found(web(""), web(all("app")), come)).toEqual([]);
    expect(found(web(""), web(all("app")), [], true)).toEqual([]);
  });

  it("the right to pull, whose lack holds back images alone", () => {
    const pulls = web("", "imagePullSecrets: [{ name: registry }], ");
    expect(found(web(""), pulls)).toEqual([
      "warning: `spec.template.spec.imagePullSecrets[0].name` needs Secret registry, which is not in the build: an image that needs it is not pulled until something else makes it.",
    ]);
  });
});

describe("certificates that OpenShift puts into a ConfigMap that asks for it", () => {
  const reader = (key: string) =>
    web("", `volumes: [{ name: ca, configMap: { name: app, items: [{ key: ${key}, path: ca.crt }] } }], `);
  const marked = (mark: string) =>
    manifest("v1 ConfigMap", "data: {}", `name: app, namespace: shop, ${mark}`);
  it.each([
    ["service-ca.crt", "annotations: { service.beta.openshift.io/inject-cabundle: 'true' }"],
    ["ca-bundle.crt", "labels: { config.openshift.io/inject-trusted-cabundle: 'true' }"],
  ])("%s is there", (key, mark) => {
    expect(found("", marked(mark) + reader(key))).toEqual([]);
    expect(found("", marked(mark) + reader("other.crt"))).toHaveLength(1);
    expect(found("", marked(mark.replace("true", "false")) + reader(key))).toHaveLength(1);
    // Who takes the mark away has no such key any more.
    expect(found(marked(mark) + reader(key), config("") + reader(key))).toHaveLength(1);
  });
});

/** https://github.com/kubernetes/kubernetes/blob/v1.36.0/pkg/controller/serviceaccount/tokens_controller.go (generateTokenIfNeeded) */
it("what Kubernetes fills a Secret for a token with is there", () => {
  const secret = (type: string) => manifest("v1 Secret", `type: ${type}`, "name: app, namespace: shop");
  const lacked = (type: string) =>
    ["token", "ca.crt", "namespace", "other"].map((key) => {
      const mounted = web(
        "",
        `volumes: [{ name: a, secret: { secretName: app, items: [{ key: ${key}, path: a }] } }], `,
      );
      const told = web(`env: [{ name: A, valueFrom: { secretKeyRef: { name: app, key: ${key} } } }]`);
      return [mounted, told].map((reader) => found("", secret(type) + reader).length).join();
    });
  expect(lacked("kubernetes.io/service-account-token")).toEqual(["0,0", "0,0", "0,0", "1,1"]);
  expect(lacked("Opaque")).toEqual(["1,1", "1,1", "1,1", "1,1"]);
});
