import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, PRUNING } from "../argo/repository.ts";
import {
  account,
  binding,
  claim,
  deployment,
  destinationRule,
  gateway,
  groupBinding,
  guarded,
  ingress,
  ingressClass,
  middleware,
  monitor,
  named,
  policy,
  role,
  scaler,
  service,
  settings,
  shop,
  virtualService,
  watched,
} from "./neighbour-objects.ts";

/** Two deployables of one cluster, `web` and `net`, each with its objects in namespace `shop`. */
type Layout = (web: string, net: string) => Readonly<Record<string, string>>;

const kustomization = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;

const FLUX = "Flux Kustomizations";
const ARGO = "Argo CD Applications";
const LAYOUTS: Readonly<Record<string, Layout>> = {
  [FLUX]: (web, net) => ({
    "clusters/prod/web.yaml": kustomization("web"),
    "clusters/prod/net.yaml": kustomization("net"),
    ...roots(web, net),
  }),
  [ARGO]: (web, net) => ({
    "argo/web.yaml": app("web"),
    "argo/net.yaml": app("net"),
    ...roots(web, net),
  }),
  "overlays that nobody is seen to apply": roots,
};

function roots(web: string, net: string): Readonly<Record<string, string>> {
  return {
    "apps/web/kustomization.yaml": "resources: [all.yaml]\n",
    "apps/web/all.yaml": web,
    "apps/net/kustomization.yaml": "resources: [all.yaml]\n",
    "apps/net/all.yaml": net,
  };
}

function app(name: string): string {
  return application({ name, path: `apps/${name}`, spec: { destination: IN_CLUSTER }, syncPolicy: PRUNING });
}

const IN_CLUSTER = { server: "https://kubernetes.default.svc", namespace: "shop" };

interface Side {
  readonly web?: string;
  readonly net?: string;
}

async function found(layout: Layout, base: Side, head: Side) {
  const files = ({ web = deployment(), net = settings }: Side) => layout(web, net);
  const { findings, summary } = await forecastTrees(files(base), files(head));
  return {
    level: summary.level,
    checks: findings.filter(({ isNew, unsafe }) => isNew || unsafe).map(({ check }) => check),
  };
}

describe.each(Object.entries(LAYOUTS))("of two %s of one cluster", (_, layout) => {
  it.each<[string, string, Side, Side]>([
    [
      "the pods leave a Service of the other",
      "service-without-pods",
      { net: service() },
      { net: service(), web: deployment({ tier: "b" }) },
    ],
    [
      "a Gateway of another namespace takes the routes of the Namespace no more",
      "lost-traffic",
      { net: gateway, web: shop('expose: "true"') },
      { net: gateway, web: shop("team: a") },
    ],
    [
      "a Service leaves the pods of the other",
      "service-without-pods",
      { net: service() },
      { net: service("tier: none") },
    ],
    [
      "a port loses its name, by which a Service of the other sends",
      "lost-traffic",
      { net: service() },
      { net: service(), web: deployment({ port: "web" }) },
    ],
    [
      "a Service of pods of the other goes",
      "lost-traffic",
      { net: `${settings}${service()}` },
      { net: settings },
    ],
    ["a policy closes the other", "lost-traffic", { net: policy("[{}]") }, { net: policy("[]") }],
    [
      "a role gives the other less",
      "lost-rights",
      { net: `${binding()}${role("get, list")}` },
      { net: `${binding()}${role("get")}` },
    ],
    [
      "a binding leaves the account of the other",
      "lost-rights",
      { net: `${binding()}${role("get")}` },
      { net: `${binding("other")}${role("get")}` },
    ],
    [
      "the pods leave the account that the other binds",
      "lost-rights",
      { net: `${binding()}${role("get")}` },
      { net: `${binding()}${role("get")}`, web: deployment({ account: "plain" }) },
    ],
    [
      "a DestinationRule goes, to whose subset a route of the other leads",
      "lost-traffic",
      { web: `${deployment()}${virtualService}`, net: `${settings}${destinationRule}` },
      { web: `${deployment()}${virtualService}` },
    ],
    [
      "a middleware goes that an Ingress of the other names by an annotation",
      "lost-traffic",
      { web: `${deployment()}${guarded}`, net: `${settings}${middleware}` },
      { web: `${deployment()}${guarded}` },
    ],
    [
      "a Service loses the label by which the other watches it",
      "removed-object",
      { web: `${deployment()}${watched("yes")}`, net: monitor },
      { web: `${deployment()}${watched("no")}`, net: monitor },
    ],
    [
      "a group of accounts loses a right of pods of the other",
      "lost-rights",
      { net: `${groupBinding("system:serviceaccounts:shop")}${role("get")}` },
      { net: `${groupBinding("system:serviceaccounts:else")}${role("get")}` },
    ],
    [
      "a port of a Service loses its name, by which a route of the other leads to it",
      "lost-traffic",
      { web: `${deployment()}${named("tls")}`, net: ingress.replace("number: 80", "name: tls") },
      { web: `${deployment()}${named("web")}`, net: ingress.replace("number: 80", "name: tls") },
    ],
    [
      "a port of a Service loses its name, by which the other watches it",
      "removed-object",
      { web: `${deployment()}${watched("yes", named("http"))}`, net: monitor },
      { web: `${deployment()}${watched("yes", named("web"))}`, net: monitor },
    ],
    [
      "a workload gets another name, by which an autoscaler of the other names it",
      "removed-object",
      { net: scaler("web") },
      { net: scaler("web"), web: deployment({ name: "shop" }) },
    ],
    ["an autoscaler leaves the other", "removed-object", { net: scaler("web") }, { net: scaler("wob") }],
    ["an account gets another identity", "next-pods", { net: account("a") }, { net: account("b") }],
    [
      "pods surge on a claim of the other",
      "rwo-surge",
      { net: claim("ReadWriteOnce"), web: deployment({ claim: "data" }) },
      { net: claim("ReadWriteOnce"), web: deployment({ claim: "data", image: "a:2" }) },
    ],
  ])("%s", async (__, check, base, head) => {
    const result = await found(layout, base, head);
    expect(result.checks).toContain(check);
    expect(result.level).not.toBe("calm");
  });

  it.each<[string, Side, Side]>([
    [
      "both go to another label together",
      { net: service() },
      { net: service("tier: b"), web: deployment({ tier: "b" }) },
    ],
    [
      "the image of pods changes that the other serves",
      { net: service() },
      { net: service(), web: deployment({ image: "a:2" }) },
    ],
    [
      "the claim of the other may be used by several nodes",
      { net: claim("ReadWriteMany"), web: deployment({ claim: "data" }) },
      { net: claim("ReadWriteMany"), web: deployment({ claim: "data", image: "a:2" }) },
    ],
    [
      "an account of nobody gets another identity",
      { net: account("a"), web: deployment({ account: "plain" }) },
      { net: account("b"), web: deployment({ account: "plain" }) },
    ],
  ])("nothing is lost where %s", async (__, base, head) => {
    expect((await found(layout, base, head)).checks).toEqual([]);
  });
});

it.each([FLUX, ARGO])("an IngressClass goes that an Ingress of the other of two %s names", async (which) => {
  const layout = LAYOUTS[which] ?? roots;
  const base = { web: `${deployment()}${ingress}`, net: `${settings}${ingressClass}` };
  const { checks } = await found(layout, base, { web: base.web });
  expect(checks).toContain("lost-traffic");
});

it("takes nothing for gone of a neighbour that does not build any more", async () => {
  const [layout] = Object.values(LAYOUTS);
  const base = layout?.(deployment(), service()) ?? {};
  const head = {
    ...layout?.(deployment({ tier: "b" }), service()),
    "apps/net/kustomization.yaml": "resources: [none.yaml]\n",
  };
  const { findings } = await forecastTrees(base, head);
  const told = findings.filter(({ isNew }) => isNew).map(({ check }) => check);
  expect(told).not.toContain("lost-traffic");
});

it("goes by the marks of who applies: what keeps Flux from pruning keeps nothing under Argo CD, and may where nobody is seen to apply", async () => {
  const marked = service().replace(
    "namespace: shop }",
    "namespace: shop, annotations: { kustomize.toolkit.fluxcd.io/prune: disabled } }",
  );
  const lost = await Promise.all(
    Object.values(LAYOUTS).map(async (layout) => {
      const { checks } = await found(layout, { net: `${settings}${marked}` }, { net: settings });
      return checks.includes("lost-traffic");
    }),
  );
  expect(lost).toEqual([false, true, false]);
});
