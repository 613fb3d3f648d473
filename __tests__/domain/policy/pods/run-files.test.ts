import { describe, expect, it } from "vitest";
import { findings } from "../check-fixture.ts";

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

/** A container before the one that is called c, which has the same files. */
const two = (other: string, own: string) =>
  `${other}, volumeMounts: [{ name: v, mountPath: /x }] }, { name: d, image: i, ${own}`;

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
    ["is all of a script", { run: 'command: [sh, -c, "/x/run.sh\\n"]' }, ["error"]],
    ["begins a script", { run: "command: [sh, -c, /x/run.sh a]" }, ["warning"]],
    ["stands in a script", { run: 'command: [sh, -c, "set -e; /x/run.sh a"]' }, ["warning"]],
    ["is asked for by a probe", { run: "livenessProbe: { exec: { command: [/x/run.sh] } }" }, ["warning"]],
    ["stands in a variable", { run: "env: [{ name: A, value: /x/run.sh }, { name: B }]" }, ["warning"]],
    ["is of a projected volume", { volume: `projected: { sources: [{ ${CONFIG} }] }` }, ["error"]],
    [
      "is asked for by a hook",
      { run: "lifecycle: { postStart: { exec: { command: [/x/run.sh] } } }" },
      ["warning"],
    ],
    [
      "is asked for before the end",
      { run: "lifecycle: { preStop: { exec: { command: [/x/run.sh] } } }" },
      ["warning"],
    ],
    [
      "is asked for by a probe of readiness",
      { run: "readinessProbe: { exec: { command: [/x/run.sh] } }" },
      ["warning"],
    ],
    [
      "is asked for by a probe of the start",
      { run: "startupProbe: { exec: { command: [/x/run.sh] } }" },
      ["warning"],
    ],
    ["lies in a folder of the folder", { mount: "/", run: "command: [/x//run.sh]" }, []],
    ["is of a folder with a slash at its end", { mount: "/" }, ["error"]],
    ["is one of a folder that begins like it", { run: "command: [/xy/run.sh]" }, []],
    [
      "is the program and an argument",
      { run: "command: [/x/run.sh, /x/run.sh], args: [/x/run.sh]" },
      ["error"],
    ],
    ["is under a name that comes later", { mount: "/run.sh, subPathExpr: $(A)" }, []],
    [
      "is of a Secret and a config",
      { volume: `projected: { sources: [{ ${CONFIG} }, { secret: { name: s } }] }` },
      [],
    ],
    ["lies deeper", { mount: "/abc", run: "args: [/x/abc/run.sh]" }, ["warning"]],
    ["lies in a folder with a longer name", { mount: "yz", run: "args: [/xyz/run.sh]" }, ["warning"]],
    ["stands beside one that never was", { run: "args: [/x/run.sh, /x/none.sh]" }, ["warning"]],
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
    [
      "is the first of a script, which is no program",
      { run: 'command: [sh, -c, "chmod +x /x/run.sh; /x/run.sh\\n"]' },
      { run: 'command: [sh, -c, "/x/run.sh\\n"]' },
      [],
    ],
    [
      "is given something by a script",
      { run: "command: [sh, -c, sh /x/run.sh]" },
      { run: "command: [sh, -c, /x/run.sh a]" },
      [],
    ],
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
    ["was never there", { run: "args: [/x/run.sh]" }, { run: "args: [/x/new.sh]" }, ["warning"]],
    ["was never there", { run: "args: [--c=/x/run.sh]" }, { run: "args: [--c=/x/new.sh]" }, ["warning"]],
    ["comes with its name", { run: "args: [/x/run.sh]" }, { run: "args: [/x/a]", keys: "a: b" }, []],
    ["was never there beside one", { run: "args: [/x/run.sh]" }, { run: "args: [/x/run.sh, /x/a]" }, []],
    ["is of another folder", { run: "args: [/x/run.sh]" }, { run: "args: [/x/y/run.sh]" }, []],
    [
      "another container is told of",
      { run: two("args: [/x/a.sh]", "args: [/x/run.sh]") },
      { run: two("args: [/x/run.sh]", "args: [/x/run.sh]"), keys: "go.sh: a" },
      ["warning"],
    ],
    [
      "was never there, while another container names its own no longer",
      { run: two("args: [/x/run.sh]", "args: [a]") },
      { run: two("args: [a]", "args: [/x/new.sh]") },
      [],
    ],
    ["is of a volume that is a config no more", {}, { volume: "emptyDir: {}" }, []],
    ["is mounted elsewhere", {}, { mount: "y" }, ["warning"]],
    ["is mounted elsewhere, and named there", {}, { mount: "y", run: "command: [/xy/run.sh]" }, []],
    ["is mounted elsewhere, and nobody knew it", { name: "no" }, { name: "no", mount: "y" }, ["warning"]],
    ["is mounted elsewhere, and was not there", { keys: "a: b" }, { keys: "a: b", mount: "y" }, []],
    [
      "is mounted elsewhere, which a variable does not follow",
      { run: "env: [{ name: A, value: /x/run.sh }]" },
      { run: "env: [{ name: A, value: /x/run.sh }]", mount: "y" },
      ["warning"],
    ],
    [
      "is mounted elsewhere in another container",
      { run: two("args: [a]", "args: [/x/run.sh]") },
      {
        run: "args: [a], volumeMounts: [{ name: v, mountPath: /y }] }, { name: d, image: i, args: [/x/run.sh]",
      },
      [],
    ],
    ["is no longer under a name that comes later", { mount: ", subPathExpr: $(A)" }, { mount: "y" }, []],
    ["comes under a name that comes later", {}, { mount: ", subPathExpr: $(A)" }, []],
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

describe("what is said of a file", () => {
  const said = (check: string, base: Pod, head: Pod) =>
    findings(check, [web(base), web(head)]).map(({ isNew, unsafe, container, message }) => [
      ...[isNew, unsafe, container],
      message,
    ]);
  const GONE = { keys: "go.sh: a" };
  const runs = (file: string) =>
    `Container c runs ${file}, and ConfigMap cfg does not hold that file: a new pod does not start it.`;
  it("that is run, told of, or in no volume any more", () => {
    expect(said("missing-config-reference", {}, GONE)).toEqual([[true, true, "c", runs("/x/run.sh")]]);
    const told = { run: "args: [/x/run.sh]" };
    expect(said("missing-config-reference", told, { ...told, ...GONE })).toEqual([
      [
        ...[true, false, "c"],
        "Container c is told of /x/run.sh, and ConfigMap cfg does not hold that file: at its next start it does not find it.",
      ],
    ]);
    const without = { volume: "configMap: { name: cfg, items: [{ key: run.sh, path: go.sh }] }" };
    expect(said("missing-config-reference", {}, without)).toEqual([
      [true, true, "c", runs("/x/run.sh").replace("ConfigMap cfg", "its volume")],
    ]);
  });

  it("that lies in no mount any more", () => {
    const text =
      "Container c is told of /x/run.sh, and no volume of it is mounted there any more: unless its image has that file, it does not find it.";
    expect(said("missing-config-reference", {}, { mount: "y" })).toEqual([[true, false, "c", text]]);
    expect(findings("missing-config-reference", [web({}), web({ mount: "y" })])).toMatchObject([
      { remediation: "Mount the file there, or name it where it is." },
    ]);
  });

  it("each of two is news of its own", () => {
    const old = { run: "command: [/x/old.sh]" };
    expect(
      said("missing-config-reference", old, { run: "command: [/x/old.sh, /x/run.sh]", ...GONE }),
    ).toEqual([
      [false, false, "c", runs("/x/old.sh")],
      [true, true, "c", runs("/x/run.sh")],
    ]);
  });

  it("is no news of another container, nor of a workload that is new", () => {
    const runs = (text: string) => ({ run: two("command: [/x/run.sh]", text) });
    const found = findings("unready-pods", [web(runs("command: [sh]")), web(runs("command: [/x/run.sh]"))]);
    expect(found.map(({ isNew, container }) => [container, isNew])).toEqual([
      ["c", false],
      ["d", true],
    ]);
    const [, config = ""] = web({}).split("---");
    expect(
      findings("missing-config-reference", [config, web({ run: "args: [/x/run.sh]", ...GONE })]),
    ).toEqual([]);
  });

  it("that nobody may run", () => {
    const right = { volume: "configMap: { name: cfg, defaultMode: 0755 }" };
    expect(said("unready-pods", right, {})).toEqual([
      [
        ...[true, true, "c"],
        "Container c runs /x/run.sh, a file of a config with the mode 0644, which nobody may run: it never starts.",
      ],
    ]);
    expect(findings("unready-pods", [web(right), web({})])).toMatchObject([
      { remediation: "Set `defaultMode: 0755` on the volume, or run it by a shell." },
    ]);
  });
});

it("is nothing that a new workload is told of: it may write it", () => {
  const found = findings("missing-config-reference", [null, web({ run: "args: [/x/new.sh]" })]);
  expect(found).toEqual([]);
});
