import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const pods = (container: string, volumes = "") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: "a.io/b:1", readinessProbe: { tcpSocket: { port: 80 } }, ${container} }], volumes: [${volumes}] } } }
`;
const told = (base: string, head: string) => messages("unready-pods", base, head);

it.each<readonly [was: string, is: string, readonly string[]]>([
  [
    "sizeLimit: 2Gi",
    "sizeLimit: 20Mi",
    ["Its volume cache may hold 20Mi from now on, and 2Gi before: a pod that writes more is evicted."],
  ],
  [
    "sizeLimit: 2Gi",
    "sizeLimit: 2",
    ["Its volume cache may hold 2 from now on, and 2Gi before: a pod that writes more is evicted."],
  ],
  ["sizeLimit: 2Gi", "sizeLimit: 1Gi", []],
  ["", "sizeLimit: 20Mi", []],
  ["sizeLimit: 2Gi", "", []],
])("a volume with %s, then with %s", (was, is, expected) => {
  const volume = (limit: string) => pods("", `{ name: cache, emptyDir: { ${limit} } }`);
  expect(told(volume(was), volume(is))).toEqual(expected);
});

describe("what a program is told to take", () => {
  const may = (more: string, limit = "512Mi") => pods(`resources: { limits: { memory: ${limit} } }, ${more}`);
  const killed = (what: string, by: string) => [
    `Container web is told to take up to ${what} of memory (\`${by}\`), and may have 512Mi: it is killed when it does.`,
  ];
  const variable = (name: string, value: string) => `env: [{ name: ${name}, value: "${value}" }]`;

  it.each<readonly [string, readonly string[]]>([
    ['args: [--appendonly, "yes", --maxmemory, 4gb]', killed("4g", "--maxmemory")],
    ["args: [--maxmemory, 400mb]", []],
    [variable("JAVA_OPTS", "-Xms256m -Xmx1g"), killed("1g", "-Xmx")],
    [variable("JAVA_OPTS", "-Xmx512m"), []],
    [variable("NODE_OPTIONS", "--max-old-space-size=2048"), killed("2048m", "--max-old-space-size")],
    [variable("GOMEMLIMIT", "900MiB"), killed("900M", "GOMEMLIMIT")],
    [variable("GOMEMLIMIT", "450MiB"), []],
    [variable("GOMEMLIMIT", "off"), []],
  ])("%s", (is, expected) => {
    expect(told(may("args: []"), may(is))).toEqual(expected);
    expect(told("", may(is))).toEqual(expected);
    expect(told(may(is), may(`${is}, tty: true`))).toEqual([]);
  });

  it("is more than it may have from now on", () => {
    const heap = variable("JAVA_OPTS", "-Xmx1g");
    expect(told(may(heap, "2Gi"), may(heap))).toEqual(killed("1g", "-Xmx"));
    expect(told(may(heap, "2Gi"), pods(heap))).toEqual([]);
  });
});

describe("less memory", () => {
  const may = (limit: string, request?: string) =>
    pods(`resources: { limits: { memory: ${limit} }${request ? `, requests: { memory: ${request} }` : ""} }`);
  const killed = (is: string, was: string) => [
    `Container web may have ${is} of memory from now on, and ${was} before: where it takes more, it is killed and started again, over and over.`,
  ];

  it.each<readonly [string, string, string, readonly string[]]>([
    ["by far", may("1Gi"), may("256Mi"), killed("256Mi", "up to 1Gi")],
    ["than was asked for", may("1Gi", "800Mi"), may("600Mi", "600Mi"), killed("600Mi", "asked for 800Mi")],
    ["trimmed", may("1Gi"), may("512Mi"), []],
    ["trimmed, all of it asked for", may("1Gi", "1Gi"), may("900Mi", "900Mi"), []],
    ["in another unit", may("1Gi"), may("1048576Ki"), []],
    ["than no limit", pods(""), may("64Mi"), []],
  ])("%s", (_, was, is, expected) => {
    expect(told(was, is)).toEqual(expected);
    expect(told("", is)).toEqual([]);
  });

  it("of which a mistaken unit is told for itself", () => {
    expect(told(may("2Gi"), may("2Mi"))).toEqual([
      "Container web may have 2Mi of memory, where it was 2Gi: what needs more than that is ended as soon as it asks for it.",
    ]);
  });
});
