import { describe, expect, it } from "vitest";
import type { LineOf } from "../../../src/domain/policy/check.ts";
import type { Manifest } from "../../../src/model/manifest.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";
import { told } from "./check-fixture.ts";

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }
`;

/** One generated config that a Deployment reads; `more` follows in the kustomization. */
function files(more: string, value = "info") {
  return {
    "app/kustomization.yaml": `resources: [web.yaml]\nconfigMapGenerator:\n- name: settings\n  literals: [LEVEL=${value}]\n${more}`,
    "app/web.yaml": WEB,
  };
}

const OFF = "generatorOptions:\n  disableNameSuffixHash: true\n";

it("is found once, where the hash goes, at the line that says so", async () => {
  const { findings, summary, deployables } = await forecastTrees(files(""), files(OFF));
  const found = findings.filter(({ check }) => check === "hash-disabled");
  expect(found).toMatchObject([
    { isNew: true, severity: "warning", file: "app/kustomization.yaml", line: 6 },
  ]);
  expect(found[0]?.message).toMatch(
    /^ConfigMap settings loses its name suffix hash \(it was settings-\w{10}\): .*; Deployment web would keep the old content/,
  );
  expect(summary.level).toBe("caution");
  expect(deployables[0]?.workloads).toMatchObject([
    { effect: "restart", causes: [{ type: "config", rename: "lostHash", reads: "possible", keys: [] }] },
  ]);
});

it("is not found where the hash was off, or comes", async () => {
  for (const [base, head] of [
    [files(OFF), files(OFF, "debug")],
    [files(OFF), files("")],
    [files(""), files("", "debug")],
  ] as const) {
    const { findings } = await forecastTrees(base, head);
    expect(findings.filter(({ check }) => check === "hash-disabled")).toEqual([]);
  }
});

it("tells of a name that got a hash, or another name, what it is", async () => {
  const causes = async (head: ReturnType<typeof files>) =>
    (await forecastTrees(files(OFF), head)).deployables.flatMap(({ workloads }) =>
      workloads.flatMap((workload) => workload.causes.map(({ rename, reads }) => ({ rename, reads }))),
    );
  expect(await causes(files(""))).toEqual([{ rename: "gotHash", reads: "possible" }]);
  const renamed = Object.fromEntries(
    Object.entries(files(OFF)).map(([path, text]) => [path, text.replaceAll("settings", "options")]),
  );
  expect(await causes({ ...files(OFF), ...renamed })).toEqual([{ rename: "renamed", reads: "possible" }]);
});

describe("where the hash goes", () => {
  const HASHED = "app-cd7b9c545f";
  const config = (name: string, kind = "ConfigMap") =>
    `---\napiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name} }\ndata: { A: a }\n`;
  const reader = (
    workload: string,
    config: string,
    spec = `envFrom: [{ configMapRef: { name: ${config} } }]`,
  ) =>
    `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${workload} }\nspec: { template: { spec: { containers: [{ name: web, image: a, ${spec} }] } } }\n`;
  const base = config(HASHED);
  const LOSES = `ConfigMap app loses its name suffix hash (it was ${HASHED}): from now on an edit of it restarts nothing`;
  const at = (head: Manifest, lineOf?: LineOf) =>
    forecast(base, null, { head: [head], ...(lineOf !== undefined && { lineOf }) }).findings.filter(
      ({ check }) => check === "hash-disabled",
    );
  const object = manifestsOf(config("app"))[0]?.object ?? {};
  const location = { file: "cm.yaml", line: 3 };
  const hashOffAt = { file: "kustomization.yaml", line: 6 };
  const lineOf: LineOf = (word) =>
    word === "disableNameSuffixHash" ? { file: "k.yaml", line: 9 } : undefined;
  const finding = {
    check: "hash-disabled",
    severity: "warning",
    deployable: "overlay:overlays/prod",
    workload: null,
    message: `${LOSES}.`,
    remediation:
      "Leave the hash on (no `disableNameSuffixHash`), or let a controller such as Reloader restart the readers.",
    isNew: true,
    unsafe: false,
  };

  it("is told in full", () => {
    expect(at({ object })).toStrictEqual([finding]);
  });

  it.each([
    ["the generator's own word", { object, origin: { location, hashOffAt } }, lineOf, hashOffAt],
    ["the line that changes", { object, origin: { location } }, lineOf, { file: "k.yaml", line: 9 }],
    ["the line that changes, of what has no place", { object }, lineOf, { file: "k.yaml", line: 9 }],
    ["the config", { object, origin: { location } }, () => undefined, location],
    [
      "the config's file",
      { object, origin: { location: { file: "cm.yaml" } } },
      undefined,
      { file: "cm.yaml" },
    ],
  ])("is told at %s", (_, head, lines, expected) => {
    expect(at(head, lines)).toStrictEqual([{ ...finding, ...expected }]);
  });

  it("names who would keep the old content, in order, and nobody else", () => {
    const mounted =
      "volumeMounts: [{ name: v, mountPath: /a }] }], volumes: [{ name: v, configMap: { name: app }";
    const all = (name: string) =>
      config(name) +
      reader("worker", name) +
      reader("api", name) +
      reader("follower", name, mounted.replace("name: app", `name: ${name}`));
    expect(told("hash-disabled", all(HASHED), all("app"))).toEqual([
      `warning: ${LOSES}; Deployment api, Deployment worker would keep the old content until a restart.`,
    ]);
  });
});
