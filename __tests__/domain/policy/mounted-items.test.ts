import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

interface Pod {
  readonly mount: string;
  readonly volume: string;
}

const web = ({ mount, volume }: Pod) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: i, volumeMounts: [{ name: v, mountPath: /x${mount} }] }], volumes: [{ name: v, ${volume} }] } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: cfg }
data: { run.sh: a }
`;

const told = (base: Pod, head: Pod) =>
  findings("missing-config-reference", [web(base), web(head)]).map(
    ({ severity, isNew }) => `${severity}${isNew ? "" : " standing"}`,
  );

describe("a mount of a file that is not in the items of its volume", () => {
  const items = (path: string, more = "") =>
    `configMap: { name: cfg, items: [{ key: run.sh, path: ${path} }] }${more}`;
  const FILE = { mount: "/run.sh, subPath: run.sh", volume: items("run.sh") };
  it.each<[string, Pod, Pod, readonly string[]]>([
    ["which give it another path", FILE, { ...FILE, volume: items("go.sh") }, ["error"]],
    ["as it asks for another", FILE, { ...FILE, mount: "/run.sh, subPath: a/run.sh" }, ["error"]],
    ["and never was", { ...FILE, volume: items("a") }, { ...FILE, volume: items("b") }, ["error standing"]],
    ["but a folder of them", FILE, { ...FILE, mount: "/run.sh, subPath: a", volume: items("a/b") }, []],
    ["which moves along", FILE, { ...FILE, mount: "/run.sh, subPath: a", volume: items("a") }, []],
    ["which says the same in another way", FILE, { ...FILE, mount: "/run.sh/, subPath: ./run.sh" }, []],
    ["as they say in another way", FILE, { ...FILE, volume: items("./run.sh") }, []],
    ["and takes all of the volume", FILE, { ...FILE, mount: "", volume: items("a") }, []],
    [
      "and is mounted where the pod says",
      FILE,
      { ...FILE, mount: "/a, subPathExpr: $(A)", volume: items("b") },
      [],
    ],
    [
      "and may come of something else",
      FILE,
      { ...FILE, volume: `projected: { sources: [{ ${items("a")} }, { downwardAPI: {} }] }` },
      [],
    ],
    ["as the volume is no config", FILE, { ...FILE, volume: "emptyDir: {}" }, []],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });

  it("is told with what to do", () => {
    const found = findings("missing-config-reference", [web(FILE), web({ ...FILE, volume: items("go.sh") })]);
    expect(found).toMatchObject([
      {
        message:
          "Container c mounts run.sh of volume v, and none of its items has that path: the container gets an empty folder there, or does not start.",
        remediation: "Make the `subPath` and the `path` of the item agree.",
        container: "c",
        unsafe: true,
      },
    ]);
  });
});
