import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

type Files = Readonly<Record<string, string>>;

const kustomization = (name: string, more = "") =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { path: ./${name}, prune: true, wait: true, sourceRef: { kind: GitRepository, name: flux-system }${more} }\n`;

/** Two Kustomizations of one cluster: `web`, and `base`, which holds what others need. */
const cluster = (web: string, base: string, more = ""): Files => ({
  "cluster/kustomization.yaml": "resources: [web.yaml, base.yaml]\n",
  "cluster/web.yaml": kustomization("web"),
  "cluster/base.yaml": kustomization("base", more),
  "web/kustomization.yaml": "resources: [all.yaml]\n",
  "web/all.yaml": web,
  "base/kustomization.yaml": "resources: [all.yaml]\n",
  "base/all.yaml": base,
});

const pods = (spec: string, container = "") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { replicas: 3, selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { ${spec}containers: [{ name: web, image: "a:1", readinessProbe: { tcpSocket: { port: 80 } }${container} }] } } }\n`;
const other = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n";

async function missed(base: Files, head: Files): Promise<readonly string[]> {
  const { findings } = await forecastTrees(base, head);
  return findings
    .filter(({ check }) => check === "removed-dependency" || check === "missing-config-reference")
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const object = (apiVersion: string, kind: string, name: string, more = "", namespace = ", namespace: shop") =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}${namespace} }\n${more}`;
const secret = ", envFrom: [{ secretRef: { name: token } }]";

describe("what pods begin to name", () => {
  it.each<readonly [what: string, spec: string, container: string, held: string]>([
    ["an account", "serviceAccountName: robot, ", "", object("v1", "ServiceAccount", "robot")],
    [
      "a class",
      "priorityClassName: high, ",
      "",
      object("scheduling.k8s.io/v1", "PriorityClass", "high", "value: 5\n", ""),
    ],
    ["a Secret", "", secret, object("v1", "Secret", "token")],
    [
      "a Secret that something makes",
      "",
      secret,
      object(
        "external-secrets.io/v1",
        "ExternalSecret",
        "token",
        "spec: { target: { name: token }, dataFrom: [{ extract: { key: a } }] }\n",
      ),
    ],
  ])("is missed unless another deployable of the cluster holds it: %s", async (_, spec, container, held) => {
    const base = cluster(pods(""), other + held);
    expect(await missed(base, cluster(pods(spec, container), other + held))).toEqual([]);
    expect(await missed(cluster(pods(""), other), cluster(pods(spec, container), other))).toHaveLength(1);
    // Of another namespace it is another one.
    if (held.includes("namespace: shop")) {
      const far = held.replace("namespace: shop", "namespace: far");
      expect(await missed(base, cluster(pods(spec, container), other + far))).not.toEqual([]);
    }
  });

  it("is made of a database in another deployable, under a name that stands nowhere", async () => {
    const reads = pods("", ", envFrom: [{ secretRef: { name: shop-db-app } }]");
    const database = object("postgresql.cnpg.io/v1", "Cluster", "shop-db", "spec: { instances: 1 }\n");
    expect(await missed(cluster(pods(""), other + database), cluster(reads, other + database))).toEqual([]);
    expect(await missed(cluster(pods(""), other), cluster(reads, other))).toEqual([
      expect.stringContaining("needs Secret shop-db-app, which is not in the build"),
    ]);
    expect(await missed(cluster(reads, other + database), cluster(reads, other))).toEqual([
      expect.stringContaining("Cluster shop-db that makes it"),
    ]);
  });

  it("comes too late in what waits for the pods, unless it was there before", async () => {
    const held = other + object("v1", "Secret", "token");
    const waiting = ", dependsOn: [{ name: web }]";
    const head = cluster(pods("", secret), held, waiting);
    expect(await missed(cluster(pods(""), other, waiting), head)).toEqual([
      expect.stringContaining("needs Secret token, which is not in the build"),
    ]);
    expect(await missed(cluster(pods(""), held, waiting), head)).toEqual([]);
  });

  it("is there where other pods have named it all along", async () => {
    const running = pods("priorityClassName: high, ", secret).replaceAll("web", "api");
    const beside = (web: string) => `${web}---\n${running}`;
    const [before, after] = [beside(pods("")), beside(pods("priorityClassName: high, ", secret))] as const;
    expect(await missed(cluster(before, other), cluster(after, other))).toEqual([]);
    // A class is the whole cluster's, a Secret may be what one deployable's pods wait for.
    const base = cluster(pods(""), running);
    expect(await missed(base, cluster(pods("priorityClassName: high, "), running))).toEqual([]);
    expect(
      await missed(cluster(pods(""), other), cluster(pods("priorityClassName: high, "), running)),
    ).toHaveLength(3);
  });

  it("is asked of new workloads too", async () => {
    const base = cluster(other, other);
    expect(await missed(base, cluster(`${other}---\n${pods("", secret)}`, other))).toEqual([
      "warning: `spec.template.spec.containers[web].envFrom[0].secretRef.name` needs Secret token, which is not in the build: new pods wait until something else makes it.",
    ]);
  });
});

it("misses no class, store or certificate that only moves to another deployable", async () => {
  const store = object("storage.k8s.io/v1", "StorageClass", "fast", "provisioner: a\n", "");
  const removed = async (head: Files) =>
    (await forecastTrees(cluster(other + store, object("v1", "ConfigMap", "b")), head)).findings.filter(
      ({ check }) => check === "removed-object",
    );
  expect(await removed(cluster(other, object("v1", "ConfigMap", "b")))).toHaveLength(1);
  expect(await removed(cluster(other, object("v1", "ConfigMap", "b") + store))).toEqual([]);
});

describe("a name that is a letter off", () => {
  const RBAC = "rbac.authorization.k8s.io";
  const service = (name: string) => object("v1", "Service", name, "spec: { ports: [{ port: 80 }] }\n");
  const policy = (name: string) =>
    object("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy", name, "spec: {}\n", "");
  const workload = (name: string) => `---\n${pods("").replaceAll("web", name)}`;
  const account = (name: string) => object("v1", "ServiceAccount", name, "", ", namespace: far");
  it.each<readonly [of: string, held: (name: string) => string, asking: string]>([
    [
      "a Service",
      service,
      object(
        "networking.k8s.io/v1",
        "Ingress",
        "a",
        "spec: { defaultBackend: { service: { name: websites, port: { number: 80 } } } }\n",
      ),
    ],
    [
      "an account",
      account,
      object(
        `${RBAC}/v1`,
        "ClusterRoleBinding",
        "a",
        `roleRef: { apiGroup: ${RBAC}, kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: websites, namespace: far }]\n`,
        "",
      ),
    ],
    [
      "a workload",
      workload,
      object(
        "autoscaling.k8s.io/v1",
        "VerticalPodAutoscaler",
        "a",
        "spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: websites } }\n",
      ),
    ],
    [
      "a policy",
      policy,
      object(
        "admissionregistration.k8s.io/v1",
        "ValidatingAdmissionPolicyBinding",
        "a",
        "spec: { policyName: websites, validationActions: [Deny] }\n",
        "",
      ),
    ],
  ])("of %s is none where another deployable of the cluster holds it", async (_, held, asking) => {
    const near = other + held("website");
    const slips = async (there: string) => {
      const [base, head] = [cluster(near, other + there), cluster(near + asking, other + there)];
      const { findings } = await forecastTrees(base, head);
      return findings.filter(({ check }) => check === "misspelt-name").length;
    };
    expect([await slips(held("websites")), await slips(held("far"))]).toEqual([0, 1]);
  });
});

it("is a certificate that another deployable has made where the proxies of Istio run", async () => {
  const gateway = (name: string) =>
    object(
      "networking.istio.io/v1",
      "Gateway",
      "web",
      `spec: { selector: { a: b }, servers: [{ hosts: [a.io], port: { number: 443, name: h, protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: ${name} } }] }\n`,
    );
  const certificate = (name: string) =>
    object(
      "cert-manager.io/v1",
      "Certificate",
      name,
      `spec: { secretName: ${name}, dnsNames: [a.io], issuerRef: { name: a } }\n`,
      ", namespace: istio",
    );
  const told = async (name: string, more = "") => {
    const made = other + certificate("shop-tls");
    const { findings } = await forecastTrees(
      cluster(gateway("shop-tls"), made),
      cluster(gateway(name), made + more),
    );
    return findings
      .filter(({ check }) => check === "lost-traffic")
      .map(({ message }) => message.split(":")[0]);
  };
  expect(await told("shop-tsl")).toEqual([
    "Gateway web takes its certificate of Secret shop-tsl, which nothing in this repository makes, and no longer of shop-tls",
  ]);
  expect(await told("other-tls", certificate("other-tls"))).toEqual([]);
});
