import { describe, expect, it } from "vitest";
import { ACCOUNT_STAYS, keptReason, notAsMeant } from "../../../src/domain/causes/memory.ts";
import { readSide } from "../../../src/domain/side.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

const web = (pod: string, more = "") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { ${more}selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod} } } }
`;
const containers = (image: string, fields = "") => `containers: [{ name: web, image: ${image}${fields} }]`;
const workload = (yaml: string) => {
  const [found] = readSide(manifestsOf(yaml), "head").workloads.values();
  if (found === undefined) throw new Error("no workload");
  return found;
};

describe("what is stored otherwise than it is meant", () => {
  const account = "spec.template.spec.serviceAccountName";
  const image = "spec.template.spec.containers[web].image";
  it.each<readonly [fields: readonly string[], reasons: readonly string[]]>([
    [[], []],
    [[account], [ACCOUNT_STAYS]],
    [[image], [`${image} will not be as the manifest says.`]],
    [
      [image, account, "spec.template.spec.nodeName"],
      [ACCOUNT_STAYS, `${image}, spec.template.spec.nodeName will not be as the manifest says.`],
    ],
  ])("%j", (fields, reasons) => {
    expect(keptReason(fields)).toEqual(reasons);
  });

  const pod = (fields: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { ${containers("nginx", fields)} }\n`;
  const job = (...roles: readonly string[]) =>
    `apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nmetadata: { name: web }\nspec: { pytorchReplicaSpecs: { ${roles.map((role) => `${role}: { template: { spec: { containers: [{ name: a, image: a }] } } }`).join(", ")} } }\n`;
  it.each<readonly [string, stored: string, meant: string, fields: readonly string[]]>([
    ["nothing", web(containers("nginx:1")), web(containers("nginx:1")), []],
    ["an image", web(containers("nginx:1")), web(containers("nginx:2")), [image]],
    // One amount, written in two ways.
    [
      "an amount",
      web(containers("nginx:1", ", resources: { limits: { cpu: 500m } }")),
      web(containers("nginx:1", ", resources: { limits: { cpu: 0.5 } }")),
      [],
    ],
    ["a template that only one has", job("Master", "Worker"), job("Master"), []],
    // A Pod's limits are its requests.
    [
      "a request of a Pod",
      pod(", resources: { limits: { cpu: 1 } }"),
      pod(", resources: { limits: { cpu: 1 }, requests: { cpu: 1 } }"),
      [],
    ],
  ])("%s", (_, stored, meant, fields) => {
    expect(notAsMeant(workload(stored), workload(meant))).toEqual(fields);
  });
});

describe("a base that the API server refuses", () => {
  const sized = (replicas: string, image = "nginx:1") => web(containers(image), `replicas: ${replicas}, `);
  const told = (base: string, head: string) =>
    forecast(base, head).workloads.map(({ effect, reason }) => [effect, reason]);
  it("is not what runs: whether its pods are replaced nobody knows", () => {
    expect(told(sized("many"), sized("3"))).toEqual([
      [
        "unknown",
        "The API server refuses base (spec.replicas must be a whole number, not text): what runs is older than it.",
      ],
    ]);
    expect(told(sized("many"), sized("many"))).toEqual([]);
    expect(told(sized("many"), sized("3", "nginx:2")).map(([effect]) => effect)).toEqual(["restart"]);
  });
});

it("an account that base named stays", () => {
  const [found] = forecast(
    web(`serviceAccountName: robot, ${containers("nginx:1")}`),
    web(containers("nginx:2")),
  ).workloads;
  expect(found?.reason).toContain(ACCOUNT_STAYS);
});

it("amounts that are written in two ways are stored as they are meant", () => {
  const asks = (cpu: string) => workload(web(containers("a", `, resources: { limits: { cpu: ${cpu} } }`)));
  expect(notAsMeant(asks("1000m"), asks('"1"'))).toEqual([]);
  expect(notAsMeant(asks("1000m"), asks('"2"'))).toEqual(["spec.template.spec.containers[web].resources"]);
});
