import { describe, expect, it } from "vitest";
import { textAt } from "../../src/domain/fields.ts";
import type { OverlayResult } from "../../src/domain/overlay.ts";
import { forecastOverlay } from "../../src/domain/overlay.ts";
import type { Doubt } from "../../src/model/doubt.ts";
import { forecast, manifestsOf, workload } from "./forecast-of.ts";

const web = workload("apps/v1", "Deployment", "a:1");

const config = `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { COLOUR: red }
`;

const reader = web.replace(
  "name: web, image",
  "envFrom: [{ configMapRef: { name: settings } }], name: web, image",
);

type Marks = Readonly<Record<string, readonly Doubt[]>>;

/** The same objects on both sides; by kind, what was left out that may have changed them. */
function unchanged(yaml: string, base: Marks, head: Marks): OverlayResult {
  const marked = (marks: Marks) =>
    manifestsOf(yaml).map((manifest) => ({
      ...manifest,
      maybeChangedBy: marks[textAt(manifest.object, "kind") ?? ""] ?? [],
    }));
  return forecastOverlay({ id: "overlay:prod", base: marked(base), head: marked(head) });
}

describe("what is proven by the builds", () => {
  const marked = (yaml: string, by: readonly string[]) =>
    manifestsOf(yaml).map((manifest) => ({
      ...manifest,
      maybeChangedBy: by.map((key) => ({ key })),
      maybeMergedBy: by,
    }));
  const reading = (image: string, annotations: string) =>
    workload("apps/v1", "Deployment", image, "{}", annotations).replace(
      "name: web, image",
      "envFrom: [{ configMapRef: { name: settings } }], name: web, image",
    );
  it.each([
    ["{}", "restart"],
    ["{ argocd.argoproj.io/hook: Sync }", "recreate"],
    ["{ kustomize.toolkit.fluxcd.io/ssa: Ignore }", "unknown"],
  ])("stays so whatever generator was left out, with %s: %s", (annotations, effect) => {
    const [base, head] = ["a:1", "a:2"].map((image) => reading(image, annotations));
    const found = forecastOverlay({
      id: "overlay:prod",
      base: marked(base ?? "", []),
      head: marked(head ?? "", ["generators"]),
    });
    expect(found.workloads.map((each) => each.effect)).toEqual([effect]);
  });
});

it.each([
  ["that is read from now on", web, reader, "restart"],
  ["that is read no longer", reader, web, "restart"],
  ["that was read before", reader, reader.replace("a:1", "a:2"), "unknown"],
])("what a config may hold otherwise %s", (_, base, head, effect) => {
  const of = (yaml: string, key: string) =>
    manifestsOf(`${yaml}---${config}`).map((manifest) => {
      const isConfig = textAt(manifest.object, "kind") === "ConfigMap";
      return { ...manifest, maybeChangedBy: isConfig ? [{ key }] : [] };
    });
  const found = forecastOverlay({ id: "overlay:prod", base: of(base, "one"), head: of(head, "two") });
  expect(found.workloads.map((each) => each.effect)).toEqual([effect]);
});

describe("a workload that both builds hold, which a left-out component may change", () => {
  it("may restart when the component is another one at head, is added, or is removed", () => {
    const sides: readonly (readonly [Marks, Marks])[] = [
      [{ Deployment: [{ key: "c?ref=v1" }] }, { Deployment: [{ key: "c?ref=v2" }] }],
      [{}, { Deployment: [{ key: "c" }] }],
      [{ Deployment: [{ key: "c" }] }, {}],
    ];
    for (const [base, head] of sides) {
      expect(unchanged(web, base, head).workloads).toMatchObject([
        {
          effect: "unknown",
          reason: "What was left out of the build may change it, and is not the same at base and head.",
          causes: [],
          pods: null,
        },
      ]);
    }
  });

  it("names together the variables of which the same is so", () => {
    const marks = (key: string) =>
      [
        ["HOST", "Secret settings"],
        ["PORT", "Secret settings"],
        ["TOKEN", "Secret tokens"],
      ].map(([variable = "", source = ""]) => ({
        variable,
        words: `of ${source}, which is encrypted, may have changed`,
        key,
      }));
    expect(unchanged(web, { Deployment: marks("1") }, { Deployment: marks("2") }).workloads).toMatchObject([
      {
        reason: `Whether it changes is not known: the variables HOST and PORT of Secret settings, which is encrypted, may have changed; the variable TOKEN of Secret tokens, which is encrypted, may have changed.`,
      },
    ]);
  });

  it("stays when the component does", () => {
    expect(unchanged(web, { Deployment: [{ key: "c" }] }, { Deployment: [{ key: "c" }] }).workloads).toEqual(
      [],
    );
  });

  it("may restart too when only a config that it reads may be changed", () => {
    const sides = [{}, { ConfigMap: [{ key: "c" }] }] as const;
    expect(unchanged(`${reader}---${config}`, ...sides).workloads).toMatchObject([{ effect: "unknown" }]);
    expect(unchanged(`${web}---${config}`, ...sides).workloads).toEqual([]);
  });

  it("is not said to restart for what was built alone, which is told all the same", () => {
    const [base = [], head = []] = ["a:1", "a:2"].map((image) =>
      manifestsOf(workload("apps/v1", "Deployment", image)),
    );
    const marked = head.map((manifest) => ({ ...manifest, maybeChangedBy: [{ key: "c" }] }));
    expect(forecastOverlay({ id: "overlay:prod", base, head: marked }).workloads).toMatchObject([
      {
        effect: "unknown",
        causes: [{ type: "image", imageAtBase: "a:1", imageAtHead: "a:2" }],
        rollout: null,
      },
    ]);
  });
});

describe("a generator that was left out of head alone", () => {
  const generated = (yaml: string) =>
    manifestsOf(yaml).map((manifest) => ({
      ...manifest,
      maybeChangedBy: [{ key: "g" }],
      maybeMergedBy: ["g"],
    }));
  const effects = (base: string, head: string) =>
    forecastOverlay({ id: "overlay:prod", base: manifestsOf(base), head: generated(head) }).workloads.map(
      ({ effect }) => effect,
    );
  const renamed = (yaml: string) => yaml.replace("name: settings }", "name: settings-2 }");

  it("takes no restart back that is proven without it", () => {
    expect(effects(web, workload("apps/v1", "Deployment", "a:2"))).toEqual(["restart"]);
    expect(effects(reader, reader.replace("a:1", "a:2"))).toEqual(["restart"]);
    expect(effects(reader, renamed(reader))).toEqual(["restart"]);
  });

  it("may change what reads a config, and nothing else", () => {
    expect(effects(reader, reader)).toEqual(["unknown"]);
    expect(effects(web, web)).toEqual([]);
  });

  it("may change what an operator's object names", () => {
    const operated = "apiVersion: example.com/v1\nkind: Web\nmetadata: { name: web }\nspec: { image: a }\n";
    expect(effects(operated, operated.replace("image: a", "image: b"))).toEqual(["unknown"]);
  });
});

describe("a workload that reads a config which only one build holds, as the other one left something out", () => {
  const both = `${reader}---${config}`;

  it("may restart, or keep the old content", () => {
    for (const { workloads } of [
      forecast(both, reader, { headIncomplete: true }),
      forecast(reader, both, { baseIncomplete: true }),
    ]) {
      expect(workloads).toMatchObject([{ effect: "unknown", causes: [] }]);
      expect(workloads[0]?.reason).toMatch(
        /^It reads ConfigMap settings, which was not seen at (base|head), /,
      );
    }
  });

  it("stays when it reads another one, or when nothing was left out", () => {
    expect(forecast(`${web}---${config}`, web, { headIncomplete: true }).workloads).toEqual([]);
    expect(forecast(reader, both).workloads).toEqual([]);
  });

  it("restarts for a change of its own", () => {
    const changed = reader.replace("a:1", "a:2");
    expect(forecast(reader, `${changed}---${config}`, { baseIncomplete: true }).workloads).toMatchObject([
      { effect: "restart" },
    ]);
  });
});
