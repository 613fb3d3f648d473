import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, PRUNING } from "../argo/repository.ts";

/** Two deployables of one cluster, in two namespaces; what is of one of them only is of both. */
const flux = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const argo = (name: string) =>
  application({
    name,
    path: `apps/${name}`,
    spec: { destination: { server: "https://kubernetes.default.svc", namespace: name } },
    syncPolicy: PRUNING,
  });

const ingress = (name: string, path: string) =>
  `---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: ${name}, namespace: ${name} }\nspec: { ingressClassName: nginx, rules: [{ host: shop.example.com, http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] } }] }\n`;
const route = (name: string, path: string, section = "https") =>
  `---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: ${name}, namespace: ${name} }\nspec: { parentRefs: [{ name: public, namespace: infra, sectionName: ${section} }], hostnames: [shop.example.com], rules: [{ matches: [{ path: { value: ${path} } }], backendRefs: [{ name: ${name}, port: 80 }] }] }\n`;
const service = (name: string, spec: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: ${name} }\nspec: { selector: { app: a }, ${spec} }\n`;
const port = (nodePort: number) => `type: NodePort, ports: [{ port: 80, nodePort: ${String(nodePort)} }]`;

async function refused(
  declaration: (name: string) => string,
  base: readonly string[],
  head: readonly string[],
) {
  const files = (specs: readonly string[]) =>
    Object.fromEntries(
      specs.flatMap((spec, index) => {
        const name = index === 0 ? "web" : "net";
        return [
          [`clusters/prod/${name}.yaml`, declaration(name)],
          [`apps/${name}/kustomization.yaml`, "resources: [all.yaml]\n"],
          [`apps/${name}/all.yaml`, service(name, spec)],
        ];
      }),
    );
  const { findings } = await forecastTrees(files(base), files(head));
  return findings.filter(({ check }) => check === "apply-fails").map(({ message }) => message);
}

it.each([
  ["Flux Kustomizations", flux],
  ["Argo CD Applications", argo],
])("a cluster gives a node port once, to whichever of two %s comes first", async (_, declaration) => {
  const taken = [
    "Service web asks for node port 30001 (TCP), which Service net has: the API server refuses it.",
  ];
  expect(await refused(declaration, [port(30002), port(30001)], [port(30001), port(30001)])).toEqual(taken);
  expect(await refused(declaration, [port(30002), port(30001)], [port(30003), port(30001)])).toEqual([]);
  expect(await refused(declaration, [port(30002), port(30001)], [port(30001), port(30002)])).toEqual([]);
});

it.each([
  ["Flux Kustomizations", flux],
  ["Argo CD Applications", argo],
])("a host and a path of which two of two %s take the requests", async (_, declaration) => {
  const files = (web: string, net: string) => ({
    "clusters/prod/web.yaml": declaration("web"),
    "clusters/prod/net.yaml": declaration("net"),
    "apps/web/all.yaml": service("web", "ports: [{ port: 80 }]") + web,
    "apps/net/all.yaml": service("net", "ports: [{ port: 80 }]") + net,
  });
  const told = async (base: readonly [string, string], head: readonly [string, string]) => {
    const { findings } = await forecastTrees(files(...base), files(...head));
    return findings.filter(({ check }) => check === "lost-traffic").map(({ message }) => message);
  };
  expect(
    await told([ingress("web", "/api"), ingress("net", "/")], [ingress("web", "/"), ingress("net", "/")]),
  ).toEqual([
    "Ingress web leads shop.example.com/ to Service web/web, and Ingress net of its class to net/net: one of the two gets no request there, or is refused.",
  ]);
  expect(await told(["", route("net", "/")], [route("web", "/"), route("net", "/")])).toEqual([
    "HTTPRoute web leads shop.example.com/ to Service web/web, and HTTPRoute net of its Gateway to net/net: the older of the two gets all requests there.",
  ]);
  expect(await told(["", route("net", "/")], [route("web", "/", "http"), route("net", "/")])).toEqual([]);
  expect(
    await told([ingress("web", "/"), ingress("net", "/")], [ingress("web", "/"), ingress("net", "/ ")]),
  ).toEqual([]);
});

it("a pool loses an address that a Service of another deployable asks for", async () => {
  const pool = (range: string) =>
    `apiVersion: metallb.io/v1beta1\nkind: IPAddressPool\nmetadata: { name: pool, namespace: net }\nspec: { addresses: [${range}] }\n`;
  const files = (range: string, address: string) => ({
    "clusters/prod/web.yaml": flux("web"),
    "clusters/prod/net.yaml": flux("net"),
    "apps/web/all.yaml": service(
      "web",
      `type: LoadBalancer, loadBalancerIP: ${address}, ports: [{ port: 80 }]`,
    ),
    "apps/net/all.yaml": pool(range),
  });
  const told = async (head: readonly [string, string]) => {
    const { findings } = await forecastTrees(files("10.0.0.0/24", "10.0.0.15"), files(...head));
    return findings.filter(({ message }) => message.includes("it gets none")).map(({ message }) => message);
  };
  expect(await told(["10.0.1.0/24", "10.0.0.15"])).toEqual([
    "IPAddressPool pool no longer has the address 10.0.0.15, for which Service web asks, and no other pool has it: it gets none.",
  ]);
  expect(await told(["10.0.0.0/24", "10.0.1.15"])).toEqual([
    "Service web asks for the address 10.0.1.15, which no pool here has: it gets none.",
  ]);
  expect(await told(["10.0.0.0/28", "10.0.0.15"])).toEqual([]);
});
