import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const CONFIG = "configMap: { name: cfg }";

interface Pod {
  readonly run?: string;
  readonly mount?: string;
  readonly volume?: string;
  readonly keys?: string;
  readonly name?: string;
}

const web = ({
  run = "command: [/x/run.sh]",
  mount = "",
  volume = CONFIG,
  keys = "run.sh: a",
  name = "cfg",
}: Pod) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: i, ${run}, volumeMounts: [{ name: v, mountPath: /x${mount} }] }], volumes: [{ name: v, ${volume} }] } } }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name} }
data: { ${keys} }
`;

const told = (check: string, base: Pod, head: Pod) =>
  findings(check, [web(base), web(head)]).map(
    ({ severity, isNew }) => `${severity}${isNew ? "" : " standing"}`,
  );

describe("a file of a config that goes", () => {
  const GONE = { keys: "go.sh: a" };
  it.each<[string, Pod, readonly string[]]>([
    ["is the program", {}, ["error"]],
    ["is given to a shell", { run: "command: [sh, /x/run.sh]" }, ["error"]],
    ["stands in an argument", { run: 'args: ["--config=/x/run.sh"]' }, ["warning"]],
    ["stands in a script", { run: 'command: [sh, -c, "set -e; /x/run.sh a"]' }, ["warning"]],
    ["is asked for by a probe", { run: "livenessProbe: { exec: { command: [/x/run.sh] } }" }, ["warning"]],
    ["is of a projected volume", { volume: `projected: { sources: [{ ${CONFIG} }] }` }, ["error"]],
    ["is one of another folder", { run: "command: [/y/run.sh]" }, []],
    ["only begins like it", { run: 'args: ["/x/run.sh.bak", "/x/run.sh/*"]' }, []],
    [
      "may come of something else",
      { volume: `projected: { sources: [{ ${CONFIG} }, { downwardAPI: {} }] }` },
      [],
    ],
    ["is of a config that nothing here holds", { name: "other" }, []],
    [
      "is named by the volume, which tells it itself",
      { volume: "configMap: { name: cfg, items: [{ key: run.sh, path: run.sh }] }" },
      ["error"],
    ],
    ["is named by the mount, which tells it itself", { mount: "/run.sh, subPath: run.sh" }, ["error"]],
  ])("%s", (_, pod, expected) => {
    expect(told("missing-config-reference", pod, { ...pod, ...GONE })).toEqual(expected);
  });

  it.each<[string, Pod, Pod, readonly string[]]>([
    ["stays", {}, { keys: "run.sh: b, a: b" }, []],
    ["goes with what names it", {}, { run: "command: [/x/go.sh]", keys: "go.sh: a" }, []],
    ["was never there", { run: "command: [/x/a]" }, { run: "command: [/x/b]" }, ["error"]],
    ["is one that a program may write", { run: "args: [/x/out.txt]" }, { run: "args: [/x/out.txt, -v]" }, []],
    [
      "is taken out of the volume",
      {},
      { volume: "configMap: { name: cfg, items: [{ key: run.sh, path: go.sh }] }" },
      ["error"],
    ],
    [
      "lies in a folder of the volume",
      { run: "command: [ls, /x/a]", volume: "configMap: { name: cfg, items: [{ key: run.sh, path: a/b }] }" },
      {
        run: "command: [ls, -l, /x/a]",
        volume: "configMap: { name: cfg, items: [{ key: run.sh, path: a/b }] }",
      },
      [],
    ],
    ["is of a volume that is a config no more", {}, { volume: "emptyDir: {}" }, []],
  ])("%s", (_, base, head, expected) => {
    expect(told("missing-config-reference", base, head)).toEqual(expected);
  });
});

describe("the mode of a program out of a config", () => {
  const mode = (text: string) => ({ volume: `configMap: { name: cfg, ${text} }` });
  it.each<[string, Pod, Pod, readonly string[]]>([
    ["goes", mode("defaultMode: 0755"), {}, ["error"]],
    [
      "goes, of a mount of one file",
      { ...mode("defaultMode: 0755"), mount: "/run.sh, subPath: run.sh" },
      { mount: "/run.sh, subPath: run.sh" },
      ["error"],
    ],
    [
      "is another one for it",
      mode("defaultMode: 0755"),
      mode("defaultMode: 0755, items: [{ key: run.sh, path: run.sh, mode: 0644 }]"),
      ["error"],
    ],
    [
      "is right for it alone",
      mode("defaultMode: 0755"),
      mode("items: [{ key: run.sh, path: run.sh, mode: 0555 }]"),
      [],
    ],
    [
      "goes under a shell",
      { ...mode("defaultMode: 0755"), run: "command: [sh, /x/run.sh]" },
      { run: "command: [sh, /x/run.sh]" },
      [],
    ],
    ["was never right", {}, { keys: "run.sh: a", run: "command: [/x/run.sh, -v]" }, ["error standing"]],
    [
      "goes of a projected volume",
      { volume: `projected: { defaultMode: 0755, sources: [{ ${CONFIG} }] }` },
      { volume: `projected: { sources: [{ ${CONFIG} }] }` },
      ["error"],
    ],
    ["is that of an image's own program", { run: "command: [/app]" }, { run: "command: [/app, -v]" }, []],
  ])("%s", (_, base, head, expected) => {
    expect(told("unready-pods", base, head)).toEqual(expected);
  });
});
