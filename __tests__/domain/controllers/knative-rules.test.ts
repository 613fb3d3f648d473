import { describe, expect, it } from "vitest";
import { knativeFaults } from "../../../src/domain/controllers/knative-rules.ts";
import { forecast } from "../forecast-of.ts";
import { objectOf } from "../policy/check-fixture.ts";

const at = (spec: string, kind = "Service") =>
  objectOf(`serving.knative.dev/v1 ${kind}`, `spec: { ${spec} }`).manifest;
const template = (containers: string, metadata = "") =>
  `template: { ${metadata === "" ? "" : `metadata: { ${metadata} }, `}spec: { containers: [${containers}] } }`;
const PORT = "ports: [{ containerPort: 80 }]";
const path = (field: string) => `spec.template.${field}`;

describe("what Knative's webhook refuses", () => {
  it.each([
    [template("{ image: a }"), []],
    [template(`{ image: a, ${PORT} }, { image: b }`), []],
    [template("{ image: a }, { image: b }"), [path("spec.containers")]],
    [template(`{ image: a, ${PORT} }, { image: b, ${PORT} }`), [path("spec.containers")]],
    [
      template("{ image: a, ports: [{ containerPort: 1 }, { containerPort: 2 }] }"),
      [path("spec.containers")],
    ],
    [template("{ image: a }", "name: web-v1"), []],
    [template("{ image: a }", "name: v1"), [path("metadata.name")]],
    [`${template("{ image: a }")}, traffic: [{ percent: 50 }, { percent: 50, latestRevision: true }]`, []],
    [`${template("{ image: a }")}, traffic: [{ percent: 50 }, { percent: 40 }]`, ["spec.traffic"]],
  ])("%s", (spec, paths) => {
    expect(knativeFaults(undefined, at(spec)).map((fault) => fault.path)).toEqual(paths);
  });

  it.each([
    ["name: web-v1", "name: web-v1", "{ image: b }", true],
    ["name: web-v1", "name: web-v1, annotations: { a: b }", "{ image: a }", true],
    ["name: web-v1", "name: web-v2", "{ image: b }", false],
    ["name: web-v1", "name: web-v1", "{ image: a }", false],
    ["", "", "{ image: b }", false],
    ["name: web-v1", "", "{ image: b }", false],
  ])("a template with %s that gets %s and %s: %s", (before, after, containers, isRefused) => {
    const faults = knativeFaults(at(template("{ image: a }", before)), at(template(containers, after)));
    expect(faults.map(({ update }) => update)).toEqual(isRefused ? [true] : []);
  });

  it("is told of a change and of what is new, and not of what was so", () => {
    const manifest = (spec: string) =>
      `{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: web }, spec: { ${spec} } }`;
    const effects = (base: string | null, head: string) => {
      const { workloads, findings } = forecast(base, head);
      return [workloads.map(({ effect }) => effect), findings.some(({ check }) => check === "apply-fails")];
    };
    const [one, two] = [template("{ image: a }"), template("{ image: a }, { image: b }")].map(manifest);
    const named = (image: string) => manifest(template(`{ image: ${image} }`, "name: web-v1"));
    expect(effects(one ?? "", two ?? "")).toEqual([["applyFails"], true]);
    expect(effects("{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }", two ?? "")[1]).toBe(true);
    expect(effects(two ?? "", (two ?? "").replace("image: b", "image: c"))).toEqual([["restart"], false]);
    expect(effects(named("a"), named("b"))).toEqual([["applyFails"], true]);
  });
});
