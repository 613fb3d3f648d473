import { describe, expect, it } from "vitest";
import type { ConfigChange } from "../../../src/domain/config-change.ts";
import { unseenReaderFinding } from "../../../src/domain/policy/unseen-reader.ts";
import { forecast } from "../forecast-of.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const config = (value: string, more = "", kind = "ConfigMap") =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: app-settings, namespace: shop${more} }\n${kind === "Secret" ? "stringData" : "data"}: { LEVEL: ${value} }\n`;
/** As a file that a sidecar gives Grafana. */
const provisioned = (of: string) => of.replace("LEVEL:", "shop.json:");
const pods = (container: string) =>
  `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { template: { spec: { containers: [{ name: web, image: a, ${container} }] } } }\n`;
const reading = pods("envFrom: [{ configMapRef: { name: app-settings } }]");

type Files = Readonly<Record<string, string>>;

async function unseen(files: (value: string) => Files): Promise<readonly string[]> {
  const { findings } = await forecastTrees(files("info"), files("debug"));
  return findings
    .filter(({ check }) => check === "unseen-reader")
    .map(({ deployable, message, file }) => [deployable, file, message].join(": "));
}

function overlay(path: string, text: string): Files {
  return { [`${path}/kustomization.yaml`]: "resources: [all.yaml]\n", [`${path}/all.yaml`]: text };
}

const TOLD = [
  "overlay:a: a/all.yaml: ConfigMap app-settings in namespace shop changes under its name, and nothing here is seen to read it: whoever does so only at its start keeps the old content.",
];

/** Which configs nothing of one build is seen to read. */
function unseenIn(base: string, head: string): readonly string[] {
  const { edited } = forecast(base, head).shared;
  return edited.filter(({ isUnseen }) => isUnseen === true).map(({ kind, name }) => `${kind} ${name}`);
}
const CONFIG = ["ConfigMap app-settings"];
const secret = (value: string) => config(value, "", "Secret").replace("stringData", "data");
const two = (a: string, b: string) => config(a).replace("LEVEL:", `OTHER: ${b}, LEVEL:`);
const external = (key: string) =>
  `---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: app-settings, namespace: shop }\nspec: { secretStoreRef: { name: vault }, dataFrom: [{ extract: { key: ${key} } }] }\n`;

const pulling = (key: string) =>
  external(key).replace(
    "dataFrom:",
    "target: { template: { type: kubernetes.io/dockerconfigjson } }, dataFrom:",
  );
/** Of a maker with another name. */
const named = (key: string) =>
  external(key)
    .replace("name: app-settings", "name: app")
    .replace("dataFrom:", "target: { name: app-settings }, dataFrom:");
/** The same for many namespaces. */
const anywhere = (text: string) =>
  text
    .replace("kind: ExternalSecret", "kind: ClusterExternalSecret")
    .replace(", namespace: shop", "")
    .replace("spec: ", "spec: { externalSecretSpec: ")
    .replace(/\n$/, " }\n");
const vault = (path: string) =>
  `---\napiVersion: secrets.hashicorp.com/v1beta1\nkind: VaultStaticSecret\nmetadata: { name: app-settings, namespace: shop }\nspec: { mount: kv, path: ${path}, destination: { name: app-settings, create: true, type: kubernetes.io/dockerconfigjson } }\n`;
const stored = (server: string) =>
  `---\napiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: vault, namespace: shop }\nspec: { provider: { vault: { server: "https://${server}" } } }\n`;
const certificate = (host: string) =>
  `---\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: { name: app, namespace: shop }\nspec: { secretName: app-settings, dnsNames: [${host}.example.org], issuerRef: { name: le } }\n`;

/** A binding, called like what it names. */
const parameters = (name: string) =>
  `---\napiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata: { name: ${name} }\nspec: { policyName: limits, paramRef: { name: ${name}, namespace: shop, parameterNotFoundAction: Deny } }\n`;

describe("a build", () => {
  it.each<readonly [what: string, base: string, head: string, unseen: readonly string[]]>([
    ["whose pods read something else", config("a") + pods(""), config("b") + pods(""), CONFIG],
    [
      "with a maker that has another name, and names it as its target",
      named("a"),
      named("b"),
      ["Secret app-settings"],
    ],
    ["that has the value as a word of its own", config("on"), config("up") + pods("args: [up]"), []],
    ["that has the value in a word", config("info"), config("warn") + pods("args: [--level=warn]"), []],
    ["that has something shorter in a word", config("a"), config("arg") + pods("args: [--target]"), CONFIG],
    [
      "that has the old value in a word",
      config("warn"),
      config("info") + pods("args: [--level=warn]"),
      CONFIG,
    ],
    ["whose values are both taken over", two("a", "b"), two("warn", "info") + pods("args: [warn, info]"), []],
    [
      "of whose values one is taken over",
      two("a", "b"),
      two("warn", "info") + pods("args: [--level=warn]"),
      [],
    ],
    ["with a value that ends a line", config('"a\\n"'), config('"up\\n"') + pods("args: [up]"), []],
    ["whose value goes", config("warn"), config('""') + pods("args: ['']"), CONFIG],
    ["whose key goes", two("a", "b"), config("a") + pods("args: [web]"), CONFIG],
    ["that has a Secret's value", secret("YQ=="), secret("d2Fybg==") + pods("args: [--level=warn]"), []],
    [
      "that has a Secret's ciphers",
      secret("YQ=="),
      secret("d2Fybg==") + pods("args: [d2Fybg==]"),
      ["Secret app-settings"],
    ],
    [
      "whose Secret comes from a store",
      external("a") + pods(""),
      external("b") + pods(""),
      ["Secret app-settings"],
    ],
    ["whose pull secret comes from a store", pulling("a"), pulling("b"), []],
    ["whose pull secrets come from a store", anywhere(pulling("a")), anywhere(pulling("b")), []],
    ["whose pull secret comes from Vault", vault("a"), vault("b"), []],
    ["whose store changes", stored("a") + external("x"), stored("b") + external("x"), []],
    ["whose Secret holds a certificate", certificate("a"), certificate("b"), []],
    [
      "whose pods read a Secret of a store",
      external("a") + reading.replace("configMapRef", "secretRef"),
      external("b") + reading.replace("configMapRef", "secretRef"),
      [],
    ],
    [
      "that had the value before",
      config("a") + pods("args: [debug]"),
      config("debug") + pods("args: [debug]"),
      CONFIG,
    ],
    [
      "whose config is copied",
      config("a", ", annotations: { replicator.v1.mittwald.de/replicate-to: other }"),
      config("b", ", annotations: { replicator.v1.mittwald.de/replicate-to: other }"),
      [],
    ],
    [
      "whose config is marked for a sidecar",
      provisioned(config("a", ", annotations: { grafana_folder: shop }")),
      provisioned(config("b", ", annotations: { grafana_folder: shop }")),
      [],
    ],
    [
      "whose config has a mark of dashboards and is none",
      config("a", ", labels: { grafana_dashboard: '1' }"),
      config("b", ", labels: { grafana_dashboard: '1' }"),
      CONFIG,
    ],
    [
      "whose config is Argo CD's own",
      config("a").replace("app-settings, namespace: shop", "argocd-cm, namespace: argocd"),
      config("b").replace("app-settings, namespace: shop", "argocd-cm, namespace: argocd"),
      [],
    ],
    [
      "whose Secret is called like it",
      secret("YQ==").replace("app-settings", "argocd-cm"),
      secret("Yg==").replace("app-settings", "argocd-cm"),
      ["Secret argocd-cm"],
    ],
    [
      "whose config holds the parameters of a policy",
      config("a") + parameters("app-settings"),
      config("b") + parameters("app-settings"),
      [],
    ],
    [
      "whose policy takes its parameters from another",
      config("a") + parameters("app-limits"),
      config("b") + parameters("app-limits"),
      CONFIG,
    ],
    [
      "whose config is a setting of the cluster's DNS",
      config("a").replace("app-settings, namespace: shop", "coredns, namespace: kube-system"),
      config("b").replace("app-settings, namespace: shop", "coredns, namespace: kube-system"),
      [],
    ],
  ])("%s", (_, base, head, unseen) => {
    expect(unseenIn(base, head)).toEqual(unseen);
  });
});

describe("the finding", () => {
  it("is a warning at the file that the value comes from", async () => {
    const files = (value: string) => ({
      "a/kustomization.yaml":
        "namespace: shop\nresources: [all.yaml]\ngeneratorOptions: { disableNameSuffixHash: true }\nconfigMapGenerator: [{ name: app-settings, files: [fixed.txt, level.txt] }]\n",
      "a/fixed.txt": "same",
      "a/level.txt": value,
      "a/all.yaml": `${config(value === "info" ? "one" : "two").replace("app-settings", "web-settings")}---\n${secret(value === "info" ? "YQ==" : "Yg==")}`,
    });
    const { findings } = await forecastTrees(files("info"), files("debug"));
    const found = findings.filter(({ check }) => check === "unseen-reader");
    expect(
      found.map(({ severity, file, message }) => [severity, file, message.split(" in ")[0]]).sort(),
    ).toEqual([
      ["warning", "a/all.yaml", "ConfigMap web-settings"],
      ["warning", "a/all.yaml", "Secret app-settings"],
      ["warning", "a/level.txt", "ConfigMap app-settings"],
    ]);
  });

  it("names the Application that may read it", () => {
    const id = { kind: "ConfigMap", name: "app-settings", namespace: "shop" } as const;
    expect(unseenReaderFinding({ id: "overlay:a", configChanges: [] }, id, "web").message).toBe(
      "ConfigMap app-settings in namespace shop changes under its name, and Application web names it, whose chart is not rendered here: its pods restart, or keep the old content.",
    );
    expect(unseenReaderFinding({ id: "overlay:a", configChanges: [] }, id).message).toContain(
      "nothing here is seen to read it",
    );
  });

  it("names what makes a Secret of the cluster, and its file", () => {
    const maker = {
      kind: "ExternalSecret",
      name: "app",
      place: { file: "a/external.yaml", line: 3, column: 1 },
    };
    const id = { kind: "Secret", name: "app-settings", namespace: "shop", maker } as const;
    expect(unseenReaderFinding({ id: "overlay:a", configChanges: [] }, id)).toMatchObject({
      message:
        "Secret app-settings in namespace shop may change under its name, since ExternalSecret app that makes it does, and nothing here is seen to read it: whoever does so only at its start keeps the old content.",
      file: "a/external.yaml",
      line: 3,
    });
  });

  it("is at the first file that is known to hold a changed key, or else of those that hold any", () => {
    const id = { kind: "ConfigMap", name: "app", namespace: null } as const;
    const fileOf = (...keys: ConfigChange["keys"]) => {
      const change: ConfigChange = {
        ...id,
        generated: false,
        nameAtBase: "app",
        nameAtHead: "app",
        change: "modified",
        keys,
        sources: ["a/sources.env"],
      };
      return unseenReaderFinding({ id: "overlay:a", configChanges: [change] }, id).file;
    };
    const unknown = { key: "A", change: "modified" } as const;
    expect(fileOf(unknown, { ...unknown, source: { file: "a/b.yaml", side: "head" } })).toBe("a/b.yaml");
    expect(fileOf(unknown)).toBe("a/sources.env");
  });

  it("names no namespace where the config has none", async () => {
    const bare = (value: string) => overlay("a", config(value).replace(", namespace: shop", ""));
    expect(await unseen(bare)).toEqual([TOLD[0]?.replace(" in namespace shop", "")]);
  });
});

describe("a config that changes under its name", () => {
  it("and that nothing here reads is no reason to be calm", async () => {
    const files = (value: string) => overlay("a", config(value));
    expect(await unseen(files)).toEqual(TOLD);
    expect((await forecastTrees(files("info"), files("debug"))).summary.level).toBe("caution");
  });

  it.each<readonly [who: string, rest: string, more?: string]>([
    ["pods", reading],
    ["a program that is told its name", pods("args: [--config=app-settings]")],
    [
      "an Ingress",
      "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop }\nspec: { tls: [{ secretName: app-settings }] }\n",
    ],
    [
      "a release",
      "---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: shop }\nspec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: app-settings }] }\n",
    ],
  ])("is read by %s of its own build", async (_, rest, more) => {
    expect(await unseen((value) => overlay("a", `${config(value, more)}${rest}`))).toEqual([]);
  });

  it("is read by Grafana's sidecar", async () => {
    const dashboard = (value: string) => provisioned(config(value, ", labels: { grafana_dashboard: '1' }"));
    expect(await unseen((value) => overlay("a", dashboard(value)))).toEqual([]);
  });

  it("is not read by another deployable that calls something else so", async () => {
    const labelled = pods("").replace(
      "namespace: shop }",
      "namespace: shop, labels: { app-settings: web } }",
    );
    expect(await unseen((value) => ({ ...overlay("a", config(value)), ...overlay("b", labelled) }))).toEqual(
      TOLD,
    );
  });

  it("is not taken for read by what does not build, and of which nothing is said", async () => {
    const broken = { ...overlay("b", reading), "b/kustomization.yaml": "resources: [all.yaml, gone.yaml]\n" };
    expect(await unseen((value) => ({ ...overlay("a", config(value)), ...broken }))).toEqual(TOLD);
  });

  it("is read by another deployable that names it", async () => {
    expect(await unseen((value) => ({ ...overlay("a", config(value)), ...overlay("b", reading) }))).toEqual(
      [],
    );
    const other = reading.replace("app-settings", "web-settings");
    expect(await unseen((value) => ({ ...overlay("a", config(value)), ...overlay("b", other) }))).toEqual(
      TOLD,
    );
  });

  it("is taken over where the build has put its value into something else", async () => {
    const taking = (value: string) => config(value) + pods(`env: [{ name: LEVEL, value: ${value} }]`);
    expect(await unseen((value) => overlay("a", taking(value)))).toEqual([]);
  });

  it.each([
    ["kubernetes.io/dockerconfigjson", 0],
    ["kubernetes.io/tls", 1],
    ["Opaque", 1],
  ])("as a Secret of type %s: %d", async (type, expected) => {
    const secret = (value: string) => `${config(value, "", "Secret")}type: ${type}\n`;
    expect(await unseen((value) => overlay("a", secret(value)))).toHaveLength(expected);
  });

  it("is no news as long as only its labels change, and not when it comes", async () => {
    const label = (value: string) => overlay("a", config("same", `, labels: { tier: ${value} }`));
    expect(await unseen(label)).toEqual([]);
    const { findings } = await forecastTrees(
      overlay("a", reading.slice(4)),
      overlay("a", config("a") + reading),
    );
    expect(findings.filter(({ check }) => check === "unseen-reader")).toEqual([]);
  });
});
