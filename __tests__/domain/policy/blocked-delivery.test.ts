import { describe, expect, it } from "vitest";
import { behindFinding, blockedFinding } from "../../../src/domain/policy/blocked-delivery.ts";
import { NO_FACTS } from "../../../src/app/discovery/sides.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string, ...dependencies: string[]) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  interval: 10m
  path: ./${name}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  dependsOn: [${dependencies.map((each) => `{ name: ${each} }`).join(", ")}]
`;
const OWN = { ...NO_FACTS, ownUrls: ["https://github.com/me/apps.git"] };
const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\n";

const SOURCE = {
  "clusters/prod/source.yaml":
    "apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: flux-system, namespace: flux-system }\nspec: { url: https://github.com/me/apps.git, ref: { branch: main } }\n",
};

/** Each with the names that it depends on. */
const cluster = (dependencies: Readonly<Record<string, readonly string[]>>) => ({
  ...SOURCE,
  ...Object.fromEntries(
    Object.entries(dependencies).flatMap(([name, on]) => [
      [`clusters/prod/${name}.yaml`, kustomization(name, ...on)],
      [`${name}/all.yaml`, config.replace("name: c", `name: ${name}`)],
    ]),
  ),
});

it.each([
  ["is removed", { apps: ["infra"], infra: [] }, { apps: ["infra"] }, ["error flux-system/infra"]],
  ["nothing declares", { apps: [] }, { apps: ["infra"] }, ["warning flux-system/infra from now on"]],
  ["is filled in", { apps: [] }, { apps: ['"${A}-infra"'] }, []],
  [
    "nothing declares, and another one has all along",
    { apps: [], more: ["infra"] },
    { apps: ["infra"], more: ["infra"] },
    [],
  ],
  [
    "it is itself",
    { apps: [] },
    { apps: ["apps"] },
    ["error itself: Flux applies nothing of flux-system/apps until that is mended."],
  ],
  [
    "depends on it",
    { apps: [], infra: ["apps"] },
    { apps: ["infra"], infra: ["apps"] },
    ["error flux-system/infra", "error flux-system/apps"],
  ],
  [
    "depended on it before",
    { apps: ["infra"], infra: ["apps"] },
    { apps: ["infra"], infra: ["apps"], more: [] },
    [],
  ],
  ["was not there before either", { apps: ["infra"] }, { apps: ["infra"], more: [] }, []],
  ["is there", { apps: [] }, { apps: ["infra"], infra: [] }, []],
])("tells of a dependency that %s", async (_, base, head, expected) => {
  const { findings, summary } = await forecastTrees(cluster(base), cluster(head), OWN);
  const found = findings.filter(({ check }) => check === "blocked-delivery");
  expect(
    found.map(({ severity, message }) => `${severity} ${/depends on ([^,]+)/.exec(message)?.[1] ?? ""}`),
  ).toEqual(expected);
  const isCertain = expected.some((each) => each.startsWith("error"));
  if (expected.length > 0) expect(summary.level).toBe(isCertain ? "danger" : "caution");
});

it("leaves out a dependency that may be declared where the source is", async () => {
  const alone = (dependencies: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(cluster(dependencies)).filter(([file]) => !file.includes("source")));
  const { findings } = await forecastTrees(alone({ apps: [] }), alone({ apps: ["infra"] }));
  expect(findings.filter(({ check }) => check === "blocked-delivery")).toEqual([]);
});

/** As where whoever applies each directory of them is not here. */
describe("a dependency that another directory declares", () => {
  const at = (directory: string, names: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(names).flatMap(([name, on]) => [
        [`${directory}/${name}.yaml`, kustomization(name, ...on)],
        [`${name}/all.yaml`, config.replace("name: c", `name: ${name}`)],
      ]),
    );
  const lacking = async (...[base, head]: Parameters<typeof forecastTrees>) =>
    (await forecastTrees(base, head, OWN)).findings.filter(({ check }) => check === "blocked-delivery")
      .length;
  const synced = (directory: string) => ({
    [`${directory}/sync.yaml`]: kustomization("all").replace("./all", `./${directory}`),
  });

  it.each([
    ["may be of the same cluster", at("apps/db", { db: [] }), {}, 0],
    ["is of another one where that has what this has", at("apps/db", { db: [], web: [] }), {}, 1],
    ["is of another one where this is one as a whole", at("apps/db", { db: [] }), synced("apps/web"), 1],
  ])("%s", async (_, beside, own, expected) => {
    const files = (on: readonly string[]) => ({
      ...SOURCE,
      ...beside,
      ...own,
      ...at("apps/web", { web: on }),
    });
    expect(await lacking(files([]), files(["db"]))).toBe(expected);
    expect(await lacking(files([]), files(["other"]))).toBe(1);
  });
});

describe("a parent that waits for what it applies", () => {
  const parent = (more: string) =>
    kustomization("flux")
      .replace("./flux", "./clusters/prod")
      .replace("prune: true", `prune: true\n  ${more}`);
  const files = (more: string, dependencies: Readonly<Record<string, readonly string[]>>) => ({
    ...cluster(dependencies),
    "clusters/prod/flux-system/flux.yaml": parent(more),
  });
  const CHECKS =
    "healthChecks: [{ apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, name: web, namespace: flux-system }]";
  const STUCK = ["error flux-system/web depends on flux-system/flux, which is ready only when this is"];

  it.each([
    ["wait: true", { web: [] }, { web: ["flux"] }, STUCK],
    ["wait: true", { web: [], db: [] }, { web: ["db"], db: [] }, []],
    ["wait: false", { web: [] }, { web: ["flux"] }, []],
    [CHECKS, { web: [], db: [] }, { web: ["flux"], db: [] }, STUCK],
    [CHECKS, { web: [], db: [] }, { web: [], db: ["flux"] }, []],
    ["wait: true", { web: ["flux"] }, { web: ["flux"], db: [] }, []],
  ])("by %s, with %j and then %j: %j", async (more, base, head, expected) => {
    const { findings } = await forecastTrees(files(more, base), files(more, head));
    const found = findings.filter(({ check }) => check === "blocked-delivery");
    expect(
      found.map(
        ({ severity, message }) => `${severity} ${/Kustomization ([^:]+):/.exec(message)?.[1] ?? ""}`,
      ),
    ).toEqual(expected);
  });
});

describe("what changes behind something suspended", () => {
  const suspended = (files: Readonly<Record<string, string>>, path = "./infra") => ({
    ...files,
    "clusters/prod/infra.yaml": kustomization("infra").replace(
      "path: ./infra",
      `suspend: true\n  path: ${path}`,
    ),
  });
  const before = cluster({ apps: ["infra"], infra: [] });
  const after = { ...before, "apps/all.yaml": config.replace("name: c", "name: apps2") };

  it.each([
    ["by this change waits", before, suspended(after), 1],
    ["before this change comes", suspended(before), suspended(after), 0],
    ["before, and changed since, waits", suspended(before), suspended(after, "./apps"), 1],
  ])("%s", async (_, base, head, expected) => {
    const { findings, summary } = await forecastTrees(base, head);
    const found = findings.filter(({ check }) => check === "blocked-delivery");
    expect(found.map(({ deployable }) => deployable)).toEqual(
      Array.from({ length: expected }, () => "flux:flux-system/apps@clusters/prod"),
    );
    if (expected > 0) expect(summary.level).not.toBe("calm");
  });
});

describe("the words of what waits", () => {
  const blocked = { kind: "HelmRelease", name: "apps/web", dependency: "infra/db" } as const;
  const common = {
    check: "blocked-delivery",
    severity: "error",
    deployable: null,
    workload: null,
    isNew: true,
    unsafe: false,
  };
  const CORRECT = "Correct `spec.dependsOn`.";

  it("of what is removed", () => {
    const finding = {
      ...common,
      message:
        "HelmRelease apps/web depends on infra/db, which this change removes: Flux applies nothing of it until that is ready.",
      remediation: CORRECT,
    };
    expect(blockedFinding(blocked, "removed")).toStrictEqual(finding);
    expect(blockedFinding({ ...blocked, file: "web.yaml", line: 3 }, "removed")).toStrictEqual({
      ...finding,
      ...{ file: "web.yaml", line: 3 },
    });
    expect(blockedFinding(blocked, "unmade")).toStrictEqual({
      ...finding,
      severity: "warning",
      message:
        "HelmRelease apps/web depends on infra/db from now on, and nothing in this repository declares that for its cluster: Flux applies nothing of it until that is ready.",
    });
  });

  it.each([
    ["refused", "depends on infra/db, of which the API server refuses an object", "Fix infra/db."],
    ["unbuilt", "depends on infra/db, which does not build", "Fix infra/db."],
    ["circular", "depends on infra/db, which depends on itself, by itself or through others", CORRECT],
    ["awaiting", "depends on infra/db, which is ready only when this is", CORRECT],
    [
      "suspended",
      "depends on infra/db, which this change leaves suspended, so that it does not become ready",
      "Resume infra/db.",
    ],
  ] as const)("of what is %s", (why, cause, remediation) => {
    expect(behindFinding(blocked, null, why)).toStrictEqual({
      ...common,
      message: `HelmRelease apps/web ${cause}: Flux applies nothing of apps/web until that is mended.`,
      remediation,
    });
  });

  it("of what depends on itself, and is reported here", () => {
    const own = { ...blocked, dependency: blocked.name };
    expect(behindFinding(own, "flux:apps/web", "circular")).toMatchObject({
      deployable: "flux:apps/web",
      message:
        "HelmRelease apps/web depends on itself: Flux applies nothing of apps/web until that is mended, and all that is reported of it here comes then.",
    });
  });
});
