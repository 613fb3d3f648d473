import { expect, it } from "vitest";
import { mountedFile, type MountedFile } from "../../../src/domain/references/mounted-files.ts";
import { readSide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";

function fileAt(mounts: string, volumes: string, path: string): MountedFile | undefined {
  const text = `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { spec: { containers: [{ name: a, image: a, volumeMounts: [${mounts}] }], volumes: [${volumes}] } } } }`;
  const [workload] = readSide(manifestsOf(text), "head").workloads.values();
  const [template] = workload?.templates ?? [];
  const [container] = template?.containers ?? [];
  if (template === undefined || container === undefined) throw new Error("no container");
  return mountedFile(template, container, path);
}

const MOUNT = "{ name: v, mountPath: /x }";
const volume = (source: string, name = "v") => `{ name: ${name}, ${source} }`;
const CONFIG = volume("configMap: { name: c }");
const SECRET = volume("secret: { secretName: s, defaultMode: 0400 }");
const file = (kind: "ConfigMap" | "Secret", name: string, key: string, rest = {}): MountedFile => ({
  ...{ from: [{ kind, name, key }], mayBeElse: false, isNamed: false, mode: 0o644 },
  ...rest,
});
const ITEMS = volume(
  "configMap: { name: c, items: [{ key: k, path: a/b.sh, mode: 0555 }, { key: l, path: d.sh }] }",
);
const OTHER = "{ name: w, mountPath: /x/y }";

it.each<readonly [mounts: string, volumes: string, path: string, MountedFile | undefined]>([
  [MOUNT, CONFIG, "/x/a.sh", file("ConfigMap", "c", "a.sh")],
  [MOUNT, SECRET, "/x/a.sh", file("Secret", "s", "a.sh", { mode: 0o400 })],
  ["{ name: v, mountPath: /x/// }", CONFIG, "/x/a.sh", file("ConfigMap", "c", "a.sh")],
  ["{ name: v }", CONFIG, "/x/a.sh", undefined],
  ["{ name: v, mountPath: / }", CONFIG, "/x/a.sh", undefined],
  [MOUNT, CONFIG, "/x", undefined],
  [MOUNT, CONFIG, "/y/a.sh", undefined],
  [MOUNT, volume("emptyDir: {}"), "/x/a.sh", undefined],
  ["{ name: v, mountPath: /x/a.sh, subPath: k }", volume("emptyDir: {}"), "/x/a.sh", undefined],
  [MOUNT, volume("configMap: { name: c }", "w"), "/x/a.sh", undefined],
  // The deeper mount has it, wherever it stands.
  [
    `${MOUNT}, ${OTHER}`,
    `${CONFIG}, ${volume("secret: { secretName: s }", "w")}`,
    "/x/y/a",
    file("Secret", "s", "a"),
  ],
  [
    `${OTHER}, ${MOUNT}`,
    `${CONFIG}, ${volume("secret: { secretName: s }", "w")}`,
    "/x/y/a",
    file("Secret", "s", "a"),
  ],
  [
    "{ name: v, mountPath: /x/a.sh, subPath: k }",
    CONFIG,
    "/x/a.sh",
    file("ConfigMap", "c", "k", { isNamed: true }),
  ],
  ["{ name: v, mountPath: /x, subPath: d }", CONFIG, "/x/a.sh", file("ConfigMap", "c", "d/a.sh")],
  ["{ name: v, mountPath: /x, subPathExpr: $(A) }", CONFIG, "/x/a.sh", undefined],
  [MOUNT, ITEMS, "/x/a/b.sh", file("ConfigMap", "c", "k", { isNamed: true, mode: 0o555 })],
  [MOUNT, ITEMS, "/x/d.sh", file("ConfigMap", "c", "l", { isNamed: true })],
  [MOUNT, ITEMS, "/x/a", undefined],
  [MOUNT, ITEMS, "/x/e.sh", { ...file("ConfigMap", "c", ""), from: [] }],
  [
    MOUNT,
    volume(
      "projected: { sources: [{ secret: { name: s } }, { configMap: { name: c } }, { downwardAPI: {} }] }",
    ),
    "/x/a.sh",
    {
      ...file("ConfigMap", "c", "a.sh", { mayBeElse: true }),
      from: [
        { kind: "Secret", name: "s", key: "a.sh" },
        { kind: "ConfigMap", name: "c", key: "a.sh" },
      ],
    },
  ],
])("[%s] of [%s]: %s", (mounts, volumes, path, expected) => {
  expect(fileAt(mounts, volumes, path)).toEqual(expected);
});
