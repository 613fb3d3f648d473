import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, PRUNING } from "../argo/repository.ts";

const NAMES = ["web", "base"];
const IN_CLUSTER = { server: "https://kubernetes.default.svc", namespace: "shop" };

const flux = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const argo = (name: string) =>
  application({ name, path: `apps/${name}`, spec: { destination: IN_CLUSTER }, syncPolicy: PRUNING });

/** Two deployables of one cluster: the pods, and what judges them. */
function repository(declared: (name: string) => string, web: string, base: string) {
  const declarations = NAMES.map((name) => [`clusters/prod/${name}.yaml`, declared(name)] as const);
  const roots = NAMES.map((name) => [`apps/${name}/kustomization.yaml`, "resources: [all.yaml]\n"] as const);
  return {
    ...Object.fromEntries([...declarations, ...roots]),
    "apps/web/all.yaml": web,
    "apps/base/all.yaml": base,
  };
}

const web = (container: string, image = "a:1") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: "${image}", readinessProbe: { tcpSocket: { port: 80 } }, ${container} }]
`;
const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\n";
const space = (name: string) =>
  `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name}, labels: { pod-security.kubernetes.io/enforce: baseline } }\n`;
const range = (namespace: string) =>
  `apiVersion: v1\nkind: LimitRange\nmetadata: { name: r, namespace: ${namespace} }\nspec: { limits: [{ type: Container, max: { cpu: 1 } }] }\n`;
const quota =
  "apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: q, namespace: shop }\nspec: { hard: { requests.cpu: 4 } }\n";

const [PLAIN, PRIVILEGED] = ["securityContext: {}", "securityContext: { privileged: true }"];
const cpu = (amount: string) => `resources: { requests: { cpu: ${amount} }, limits: { cpu: ${amount} } }`;

const pods = quota.replace("requests.cpu: 4", "pods: 3");
const scaled = web(PLAIN).replace("replicas: 3", "replicas: 5");

describe.each([
  ["Flux Kustomizations", flux],
  ["Argo CD Applications", argo],
])("of two %s", (_, declared) => {
  it.each([
    ["a Namespace refuses", web(PLAIN), web(PRIVILEGED), space("shop"), ["error"]],
    ["another Namespace does not", web(PLAIN), web(PRIVILEGED), space("other"), []],
    ["it did so before", web(PRIVILEGED), web(PRIVILEGED, "a:2"), space("shop"), []],
    ["a LimitRange refuses", web(cpu("1")), web(cpu("2")), range("shop"), ["error"]],
    ["another LimitRange does not", web(cpu("1")), web(cpu("2")), range("other"), []],
    ["a quota asks for amounts", web(cpu("1")), web(PLAIN), quota, ["warning"]],
    ["a quota allows fewer pods", web(PLAIN), scaled, pods, ["warning"]],
    ["a quota allows less", web(cpu("500m")), web(cpu("2")), quota, ["error"]],
    ["new pods are refused", settings, web(PRIVILEGED), space("shop"), ["error"]],
  ])("%s", async (__, before, after, rules, expected) => {
    const { findings } = await forecastTrees(
      repository(declared, before, rules),
      repository(declared, after, rules),
    );
    const found = findings.filter(({ check }) => ["unready-pods", "over-quota"].includes(check));
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });
});
