import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const config = (value: string, namespace = "shop") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: ${namespace} }\ndata: { LEVEL: ${value} }\n`;
const reader = (namespace = "shop") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: ${namespace} }
spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }
`;

type Files = Readonly<Record<string, string>>;

function root(path: string, file: string, text: string): Files {
  return { [`${path}/kustomization.yaml`]: `resources: [${file}]\n`, [`${path}/${file}`]: text };
}

async function stale(base: Files, head: Files): Promise<readonly string[]> {
  const { deployables } = await forecastTrees(base, head);
  return deployables.flatMap(({ id, staleConfigs }) =>
    staleConfigs.map(({ workload, effect, keys }) => [id, workload.name, effect, ...keys].join(" ")),
  );
}

describe("a config of one deployable that a workload of another reads", () => {
  const apps = root("b", "web.yaml", reader());

  it("stays stale there, though the change reaches no file of it", async () => {
    const of = (value: string) => ({ ...root("a", "cm.yaml", config(value)), ...apps });
    expect(await stale(of("info"), of("debug"))).toEqual(["overlay:b web stale LEVEL"]);
    expect((await forecastTrees(of("info"), of("debug"))).summary.level).toBe("caution");
  });

  it("is not read out of another namespace, nor where the build has one of its own", async () => {
    const elsewhere = (value: string) => ({ ...root("a", "cm.yaml", config(value, "other")), ...apps });
    expect(await stale(elsewhere("info"), elsewhere("debug"))).toEqual([]);
    const own = (value: string) => ({
      ...root("a", "cm.yaml", config(value)),
      ...root("b", "all.yaml", `${reader()}---\n${config("own")}`),
    });
    expect(await stale(own("info"), own("debug"))).toEqual([]);
  });

  it("is the one beside the reader, where several stages have one", async () => {
    const of = (dev: string, prod: string) => ({
      ...root("dev/config", "cm.yaml", config(dev)),
      ...root("dev/apps", "web.yaml", reader()),
      ...root("prod/config", "cm.yaml", config(prod)),
      ...root("prod/apps", "web.yaml", reader()),
    });
    expect(await stale(of("a", "b"), of("a2", "b2"))).toEqual([
      "overlay:dev/apps web stale LEVEL",
      "overlay:prod/apps web stale LEVEL",
    ]);
    expect(await stale(of("a", "b"), of("a2", "b"))).toEqual(["overlay:dev/apps web stale LEVEL"]);
  });

  it("is the one of the reader's stage, where each app has an overlay for every stage", async () => {
    const bare = (text: string) => text.replace(", namespace: shop", "");
    const of = (dev: string, prod: string) => ({
      ...root("db/overlays/dev", "cm.yaml", bare(config(dev))),
      ...root("db/overlays/prod", "cm.yaml", bare(config(prod))),
      ...root("web/overlays/dev", "web.yaml", bare(reader())),
      ...root("web/overlays/prod", "all.yaml", `${bare(reader())}---\n${bare(config("own"))}`),
    });
    expect(await stale(of("a", "b"), of("a2", "b2"))).toEqual(["overlay:web/overlays/dev web stale LEVEL"]);
    const { deployables } = await forecastTrees(of("a", "b"), of("a2", "b"));
    const reasons = deployables.flatMap(({ staleConfigs }) => staleConfigs.map(({ reason }) => reason));
    expect(reasons).toEqual(["It may read the one of db/overlays/dev, which names no namespace."]);
  });

  it("reaches a release that takes its values from it", async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: settings, valuesKey: LEVEL }] }
`;
    const of = (value: string) => ({
      ...root("a", "cm.yaml", config(value)),
      ...root("b", "hr.yaml", release),
    });
    const { deployables } = await forecastTrees(of("info"), of("debug"));
    const told = deployables.flatMap(({ id, workloads }) => workloads.map(({ effect }) => `${id} ${effect}`));
    expect(told).toEqual(["overlay:b unknown"]);
  });
});

it("a config that the values of an Application's remote chart name is told of the Application", async () => {
  const application = (name: string, source: string, namespace: string) =>
    `---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name}, namespace: argocd }\nspec: { destination: { server: https://kubernetes.default.svc, namespace: ${namespace} }, source: ${source} }\n`;
  const here = (path: string) =>
    `{ repoURL: "https://github.com/acme/ops", path: ${path}, targetRevision: HEAD }`;
  const chart =
    "{ repoURL: https://charts.example.com, chart: web, targetRevision: 1.0.0, helm: { valuesObject: { configMap: settings } } }";
  const of = (value: string) => ({
    "boot/root.yaml": application("root", here("argocd"), "argocd"),
    ...root(
      "argocd",
      "all.yaml",
      application("web", chart, "shop") + application("cfg", here("cfg"), "shop"),
    ),
    ...root("cfg", "cm.yaml", config(value)),
  });
  const { deployables } = await forecastTrees(of("info"), of("debug"));
  const told = deployables.flatMap(({ name, workloads }) =>
    workloads.map(({ kind, effect, reason }) => `${name}: ${kind} ${effect}: ${reason ?? ""}`),
  );
  expect(told).toEqual([
    "argocd/root: Application unknown: It names ConfigMap settings, which changes; what that restarts was not analysed.",
  ]);
});

describe("what one deployable no longer holds", () => {
  const other = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n";
  const apps = root("b", "web.yaml", reader());

  async function missing(base: Files, head: Files): Promise<readonly string[]> {
    const { findings, summary } = await forecastTrees(base, head);
    return findings
      .filter(({ check }) => check === "missing-config-reference" || check === "removed-dependency")
      .map(({ deployable, severity }) => `${summary.level} ${severity} ${deployable ?? ""}`);
  }

  it("is missed by the workload of another that names it", async () => {
    const base = { ...root("a", "cm.yaml", config("info") + other), ...apps };
    expect(await missing(base, { ...base, ...root("a", "cm.yaml", other) })).toEqual([
      "danger error overlay:b",
    ]);
  });

  it("is not missed where it only moved, nor in another namespace, nor where it is kept", async () => {
    const base = { ...root("a", "cm.yaml", config("info") + other), ...apps, ...root("c", "x.yaml", other) };
    const gone = { ...base, ...root("a", "cm.yaml", other) };
    expect(await missing(base, { ...gone, ...root("c", "x.yaml", config("info")) })).toEqual([]);
    expect(
      await missing(base, { ...gone, ...root("b", "web.yaml", reader() + `---\n${config("own")}`) }),
    ).toEqual([]);
    const elsewhere = { ...base, ...root("a", "cm.yaml", config("info", "far") + other) };
    expect(await missing(elsewhere, { ...elsewhere, ...root("a", "cm.yaml", other) })).toEqual([]);
    const kept = config("info").replace(
      "settings,",
      'settings, annotations: { "kustomize.toolkit.fluxcd.io/prune": disabled },',
    );
    const keeping = { ...base, ...root("a", "cm.yaml", kept + other) };
    expect(await missing(keeping, { ...keeping, ...root("a", "cm.yaml", other) })).toEqual([]);
  });

  it("is a key too, and an account", async () => {
    const byKey = reader().replace(
      "envFrom: [{ configMapRef: { name: settings } }]",
      "env: [{ name: L, valueFrom: { configMapKeyRef: { name: settings, key: LEVEL } } }]",
    );
    const keyed = { ...root("a", "cm.yaml", config("info")), ...root("b", "web.yaml", byKey) };
    const without = config("info").replace("LEVEL: info", "OTHER: info");
    expect(await missing(keyed, { ...keyed, ...root("a", "cm.yaml", without) })).toEqual([
      "danger error overlay:b",
    ]);
    const account = "---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n";
    const bound = reader().replace("{ containers:", "{ serviceAccountName: web, containers:");
    const base = { ...root("a", "sa.yaml", account + other), ...root("b", "web.yaml", bound) };
    expect(await missing(base, { ...base, ...root("a", "sa.yaml", other) })).toEqual([
      "danger error overlay:b",
    ]);
  });

  it("is the Secret that something made of an object, as its maker says", async () => {
    const made = (target: string) => `---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: settings, namespace: shop }
spec: { secretStoreRef: { name: s }, target: ${target}, data: [{ secretKey: A, remoteRef: { key: k } }] }
`;
    const pod = reader().replace("configMapRef", "secretRef");
    const told = async (target: string) => {
      const base = { ...root("a", "es.yaml", made(target) + other), ...root("b", "web.yaml", pod) };
      const { findings } = await forecastTrees(base, { ...base, ...root("a", "es.yaml", other) });
      const missed = findings.filter(({ check }) => check === "missing-config-reference");
      return missed.map(({ message, unsafe }) => `${unsafe} ${message.slice(message.indexOf(", and ") + 6)}`);
    };
    expect(await told("{}")).toEqual([
      "true ExternalSecret settings that makes it in the cluster is no longer in the build: what it made may be deleted with it.",
    ]);
    expect(await told("{ creationPolicy: Orphan }")).toEqual([
      "false ExternalSecret settings that makes it in the cluster is no longer in the build: it stays in the cluster, and nothing refreshes it any more.",
    ]);
  });
});

describe("what lies in plain directories that the change does not touch", () => {
  it("is not said to need what goes with it, where nobody delivers it any more", async () => {
    const delivered = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec: { interval: 10m, path: ./apps/web, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
    const of = (listed: string): Files => ({
      "clusters/p/kustomization.yaml": `resources: [${listed}]\n`,
      "clusters/p/web.yaml": delivered,
      "clusters/p/ns.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n",
      "apps/web/gpu.yaml":
        "apiVersion: resource.k8s.io/v1\nkind: ResourceClaimTemplate\nmetadata: { name: web-gpu, namespace: shop }\nspec: { spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: gpu.intel.com } }] } } }\n",
      "apps/web/hr.yaml":
        "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: shop }\nspec: { interval: 10m, chart: { spec: { chart: web, sourceRef: { kind: HelmRepository, name: web } } }, values: { defaultPodOptions: { resourceClaims: [{ name: gpu, resourceClaimTemplateName: web-gpu }] } } }\n",
    });
    const { findings } = await forecastTrees(of("ns.yaml, web.yaml"), of("ns.yaml"));
    expect(findings.map(({ check, deployable }) => [check, deployable])).toEqual([]);
  });

  it("keeps a config of another one that changes", async () => {
    const of = (value: string) => ({ "a/cm.yaml": config(value), "b/web.yaml": reader() });
    expect(await stale(of("info"), of("debug"))).toEqual(["directory:b web stale LEVEL"]);
  });

  it("is not looked at for what goes nobody knows where", async () => {
    const bare = (text: string) => text.replaceAll(", namespace: shop", "");
    const of = (value: string) => ({
      ...root("a", "cm.yaml", bare(config(value))),
      "examples/web.yaml": bare(reader()),
    });
    expect(await stale(of("info"), of("debug"))).toEqual([]);
  });
});

describe("a store from which makers of others take", () => {
  const store = (server: string) => `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: vault }
spec: { provider: { vault: { server: "${server}" } } }
`;
  const maker = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: settings, namespace: shop }
spec: { secretStoreRef: { kind: ClusterSecretStore, name: vault }, data: [{ secretKey: LEVEL, remoteRef: { key: k } }] }
`;
  const pod = reader().replace("configMapRef", "secretRef");

  it("may change the Secret in the same build, in another one, and one further on", async () => {
    const same = (server: string) => root("a", "all.yaml", `${store(server)}---\n${maker}---\n${pod}`);
    expect(await stale(same("x"), same("y"))).toEqual(["overlay:a web stale LEVEL"]);
    const two = (server: string) => ({
      ...root("a", "store.yaml", store(server)),
      ...root("b", "all.yaml", `${maker}---\n${pod}`),
    });
    expect(await stale(two("x"), two("y"))).toEqual(["overlay:b web stale LEVEL"]);
    const three = (server: string) => ({
      ...root("a", "store.yaml", store(server)),
      ...root("b", "es.yaml", maker),
      ...root("c", "web.yaml", pod),
    });
    expect(await stale(three("x"), three("y"))).toEqual(["overlay:c web stale LEVEL"]);
  });

  it("may be the bundle of certificates that every namespace gets", async () => {
    const bundle = (pem: string) => `apiVersion: trust.cert-manager.io/v1alpha1
kind: Bundle
metadata: { name: settings }
spec: { sources: [{ inLine: ${pem} }], target: { configMap: { key: ca.crt } } }
`;
    const of = (pem: string) => ({
      ...root("a", "bundle.yaml", bundle(pem)),
      ...root("b", "web.yaml", reader()),
    });
    expect(await stale(of("a"), of("b"))).toEqual(["overlay:b web stale"]);
  });
});

it("is stale where a maker takes a Secret over", async () => {
  const pod = reader().replace("configMapRef", "secretRef");
  const plain =
    "apiVersion: v1\nkind: Secret\nmetadata: { name: settings, namespace: shop }\nstringData: { A: b }\n";
  const maker =
    "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: settings, namespace: shop }\nspec: { secretStoreRef: { name: s } }\n";
  const of = (secret: string) => root("a", "all.yaml", `${secret}---\n${pod}`);
  expect(await stale(of(plain), of(maker))).toEqual(["overlay:a web stale"]);
});

describe("a config that a workload begins to name", () => {
  const secret = (name: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, namespace: shop }\nstringData: { A: b }\n`;
  const web = (name: string) =>
    reader().replace("configMapRef: { name: settings }", `secretRef: { name: ${name} }`);
  const missing = async (of: (name: string) => Files) => {
    const { findings } = await forecastTrees(of("alerts-k7cgm4c4h5"), of("alerts-b2fh9686t4"));
    return findings.filter(({ check, isNew }) => check === "missing-config-reference" && isNew).length;
  };

  it("is not missing where another deployable brings it under that name", async () => {
    expect(
      await missing((name) => ({
        ...root("a", "s.yaml", secret(name)),
        ...root("b", "web.yaml", web(name)),
      })),
    ).toBe(0);
  });

  it("is missing where nobody does", async () => {
    const old = secret("alerts-k7cgm4c4h5");
    expect(
      await missing((name) => ({ ...root("a", "s.yaml", old), ...root("b", "web.yaml", web(name)) })),
    ).toBe(1);
  });
});
