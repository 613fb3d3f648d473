import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

describe("missing-config-reference", () => {
  const reader = (optional = "") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, env: [{ name: X, valueFrom: { configMapKeyRef: { name: app, key: A${optional} } } }] }] } } }
`;
  const config = (data: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: ${data}\n`;
  const PATH = "spec.template.spec.containers[web].env[X].valueFrom.configMapKeyRef.name";

  it("is an error for a config, or a key, that the change takes away", () => {
    const base = config("{ A: a, B: b }") + reader();
    expect(findings("missing-config-reference", [base, reader()])).toMatchObject([
      {
        severity: "error",
        isNew: true,
        message: `\`${PATH}\` needs ConfigMap app, which is not in the build.`,
      },
    ]);
    expect(findings("missing-config-reference", [base, config("{ B: b }") + reader()])).toMatchObject([
      {
        severity: "error",
        isNew: true,
        message: `\`${PATH}\` needs key A of ConfigMap app, which is not in the build.`,
      },
    ]);
  });

  it("is not found for optional references, for what was never here, and for what another object makes", () => {
    const base = config("{ A: a }");
    const sealed = `---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: x }\nspec: { target: { name: app } }\n`;
    expect(
      findings("missing-config-reference", [base + reader(", optional: true"), reader(", optional: true")]),
    ).toEqual([]);
    expect(findings("missing-config-reference", [reader(), reader()])).toEqual([]);
    expect(findings("missing-config-reference", [base + reader(), reader() + sealed])).toEqual([]);
  });

  it("is a warning where the change takes away what makes the config in the cluster", () => {
    const maker = `---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: x }\nspec: { target: { name: app } }\n`;
    expect(findings("missing-config-reference", [reader() + maker, reader()])).toMatchObject([
      { severity: "warning", isNew: true, message: expect.stringContaining("makes it") as string },
    ]);
    expect(findings("missing-config-reference", [reader() + maker, maker])).toEqual([]);
    const renamed = maker.replace("name: app", "name: app-settings");
    expect(findings("missing-config-reference", [reader() + maker, reader() + renamed])).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining("and ExternalSecret x makes it no more") as string,
      },
    ]);
  });

  it("is a warning where a database that makes a Secret of its users goes, or gets another name", () => {
    const pods = `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec: { template: { spec: { containers: [{ name: shop, image: a, envFrom: [{ secretRef: { name: shop-db-app } }] }] } } }\n`;
    const database = (name: string) =>
      `---\napiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: { name: ${name} }\nspec: { instances: 3, storage: { size: 8Gi } }\n`;
    const all = pods + database("shop-db");
    expect(findings("missing-config-reference", ["", all])).toEqual([]);
    expect(findings("missing-config-reference", [all, all])).toEqual([]);
    for (const head of [pods, pods + database("shop-db-v2")]) {
      expect(findings("missing-config-reference", [all, head])).toMatchObject([
        {
          unsafe: true,
          message: expect.stringContaining(
            "needs Secret shop-db-app, and Cluster shop-db that makes it in the cluster is no longer in the build",
          ) as string,
        },
      ]);
    }
  });

  it("is a warning for a name that looks generated, new only when the reference is", () => {
    const dangling = reader().replace("name: app,", "name: app-2456789bcd,");
    expect(findings("missing-config-reference", [reader(), dangling])).toMatchObject([
      { severity: "warning", isNew: true, unsafe: true },
    ]);
  });

  it("is a warning where kustomize gave the config a hash, but left the reference alone", () => {
    const generated = (data: string, hash: string) => config(data).replace("name: app", `name: app-${hash}`);
    const base = generated("{ A: a }", "cd7b9c545f") + reader();
    const head = generated("{ A: b }", "b9t2424hkf") + reader();
    expect(findings("missing-config-reference", [base, head])).toMatchObject([
      {
        severity: "warning",
        isNew: false,
        unsafe: false,
        message: expect.stringContaining("needs ConfigMap app, which the build only holds as app-") as string,
      },
    ]);
  });

  it("makes no restart unsafe that lacked it before, and is not told where nothing restarts", () => {
    const dangling = reader().replace("name: app,", "name: app-2456789bcd,");
    const restarted = dangling.replace("image: a", "image: b");
    expect(findings("missing-config-reference", [dangling, restarted])).toMatchObject([
      { severity: "warning", isNew: false, unsafe: false },
    ]);
    expect(findings("missing-config-reference", [dangling, dangling])).toEqual([]);
  });
});

describe("what a workload begins to ask for", () => {
  const web = (container: string) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, ${container} }] } } }
`;
  const from = (name: string, more = "") => web(`envFrom: [{ secretRef: { name: ${name}${more} } }]`);
  const key = (name: string) =>
    web(`env: [{ name: X, valueFrom: { configMapKeyRef: { name: app, key: ${name} } } }]`);
  const app = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: { A: a }\n";
  const made = "---\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: s }\nspec: {}\n";
  const NAME = "warning is not in the build: new pods wait until something else makes it.";
  const KEY = "warning has no such key in the build.";

  it.each([
    ["a name that nobody holds", web(""), from("s"), [NAME]],
    ["another name", from("r"), from("s"), [NAME]],
    ["the same name", from("s"), from("s").replace("image: a", "image: b"), []],
    ["a name that something makes", web(""), from("s") + made, []],
    ["an optional one", web(""), from("s", ", optional: true"), []],
    ["what every namespace has", web(""), web("envFrom: [{ configMapRef: { name: kube-root-ca.crt } }]"), []],
    ["a key that the config has not", app + web(""), app + key("B"), [KEY]],
    ["another key that it has not", app + key("A"), app + key("B"), [KEY]],
    ["the same key", app + key("B"), app + key("B").replace("image: a", "image: b"), []],
    ["a key that it has", app + web(""), app + key("A"), []],
  ])("%s", (_, base, head, expected) => {
    const told = findings("missing-config-reference", [base, head]).map(
      ({ severity, message }) => `${severity} ${message.slice(message.indexOf("which ") + 6)}`,
    );
    expect(told).toEqual(expected);
  });

  it("makes a restart unsafe where the key is surely missing", () => {
    const unsafe = (base: string, head: string) =>
      findings("missing-config-reference", [base, head]).map((finding) => finding.unsafe);
    expect(unsafe(web(""), from("s"))).toEqual([false]);
    expect(unsafe(app + web(""), app + key("B"))).toEqual([true]);
  });
});

it("tells of a pull secret that pods begin to name, and that the build does not hold", () => {
  const pulling = (name: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { imagePullSecrets: [{ name: ${name} }], containers: [{ name: a, image: a }] } } }\n`;
  const secret = "---\napiVersion: v1\nkind: Secret\nmetadata: { name: a }\n";
  const told = findings("missing-config-reference", [pulling("a") + secret, pulling("b") + secret]);
  expect(told.map(({ severity, message }) => [severity, message])).toEqual([
    [
      "warning",
      "`spec.template.spec.imagePullSecrets[0].name` needs Secret b, which is not in the build: an image that needs it is not pulled until something else makes it.",
    ],
  ]);
  expect(findings("missing-config-reference", [pulling("b") + secret, pulling("a") + secret])).toEqual([]);
});

describe("a key that goes to `binaryData`, of which no environment is made", () => {
  const config = (field: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\n${field}: { A: aGk= }\n---\n`;
  const pods = (container: string, spec = "") =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { ${spec}containers: [{ name: web, image: a, ${container} }] } } }\n`;
  const variable = pods("env: [{ name: A, valueFrom: { configMapKeyRef: { name: app, key: A } } }]");
  const told = (base: string, head: string) =>
    findings("missing-config-reference", [base, head]).map(({ severity, unsafe }) => [severity, unsafe]);

  it("is missed by a variable of it alone", () => {
    expect(told(config("data") + variable, config("binaryData") + variable)).toEqual([["error", true]]);
    expect(told(config("binaryData") + variable, config("data") + variable)).toEqual([]);
    const mounted = pods(
      "volumeMounts: [{ name: a, mountPath: /a }]",
      "volumes: [{ name: a, configMap: { name: app, items: [{ key: A, path: a }] } }], ",
    );
    expect(told(config("data") + mounted, config("binaryData") + mounted)).toEqual([]);
  });

  it("is none for a variable that begins to ask for it", () => {
    expect(told(config("binaryData") + pods("tty: true"), config("binaryData") + variable)).toEqual([
      ["warning", true],
    ]);
  });

  it("is there in a Secret, whatever the field", () => {
    const secret = (field: string) =>
      config(field).replace("ConfigMap", "Secret").replace("binaryData", "stringData");
    const asks = variable.replace("configMapKeyRef", "secretKeyRef");
    expect(told(secret("data") + asks, secret("binaryData") + asks)).toEqual([]);
  });
});

it("is a warning for a Secret whose maker gives it another name", () => {
  const made = (name: string) =>
    `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: login }\nspec: { target: { name: ${name} } }\n`;
  const reads = `---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { template: { spec: { containers: [{ name: db, image: a, envFrom: [{ secretRef: { name: login } }] }] } } }
`;
  const found = findings("missing-config-reference", [made("login") + reads, made("db-login") + reads]);
  expect(found.map(({ message }) => message)).toEqual([
    "`spec.template.spec.containers[db].envFrom[0].secretRef.name` needs Secret login, and ExternalSecret login makes it no more: what it made may be deleted.",
  ]);
});
