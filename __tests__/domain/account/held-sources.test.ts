import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const RESUMED =
  "unknown | releases | It was suspended: whatever changed meanwhile arrives now, wherever it is taken from it.";

function source(type: string, mark: { readonly spec?: string; readonly annotation?: string }): string {
  const [apiVersion, kind] = type.split(" ");
  const annotations = mark.annotation === undefined ? "" : `, annotations: {${mark.annotation}}`;
  return `{apiVersion: ${apiVersion ?? ""}, kind: ${kind ?? ""}, metadata: {name: web, namespace: flux-system${annotations}}, spec: {${mark.spec ?? ""}}}`;
}

const user = (kind: string) =>
  `\n---\n{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: {name: app, namespace: flux-system}, spec: {sourceRef: {kind: ${kind}, name: web}}}`;

function told(type: string, base: string, head: string): readonly string[] {
  const [, kind = ""] = type.split(" ");
  return forecast(`${base}${user(kind)}`, `${head}${user(kind)}`).workloads.map(
    ({ effect, releases, reason = "" }) => `${effect} | ${releases === true ? "releases" : "-"} | ${reason}`,
  );
}

const BY_FIELD = ["GitRepository", "OCIRepository", "HelmRepository", "HelmChart", "Bucket"].map(
  (kind) => `source.toolkit.fluxcd.io/v1 ${kind}`,
);
const BY_ANNOTATION = [
  ["source.extensions.fluxcd.io/v1beta1 ArtifactGenerator", "source.extensions.fluxcd.io/reconcile"],
  ["fluxcd.controlplane.io/v1 FluxInstance", "fluxcd.controlplane.io/reconcile"],
] as const;

// https://fluxcd.io/flux/components/source/gitrepositories/#suspend
describe("a source that was suspended", () => {
  it.each(BY_FIELD)("lets go what has gathered: %s", (type) => {
    const [held, free] = [source(type, { spec: "suspend: true" }), source(type, { spec: "suspend: false" })];
    expect(told(type, held, free)).toEqual([RESUMED]);
    expect(told(type, held, source(type, {}))).toEqual([RESUMED]);
    expect(told(type, free, held)).toEqual([]);
    expect(told(type, held, held)).toEqual([]);
  });

  it.each(BY_ANNOTATION)("lets go what has gathered: %s, by %s", (type, annotation) => {
    const held = source(type, { annotation: `${annotation}: disabled` });
    const free = source(type, { annotation: `${annotation}: enabled` });
    expect(told(type, held, free)).toEqual([RESUMED]);
    expect(told(type, held, source(type, {}))).toEqual([RESUMED]);
    expect(told(type, free, held)).toEqual([]);
  });

  it("tells who takes it what else changes", () => {
    const [type = ""] = BY_FIELD;
    const held = source(type, { spec: "suspend: true, ref: {branch: a}" });
    expect(told(type, held, source(type, { spec: "ref: {branch: b}" }))).toEqual([
      RESUMED,
      "unknown | - | Its source GitRepository web moves a → b; what that restarts was not analysed.",
    ]);
  });

  it("is no source where the annotation is another's", () => {
    const [type = ""] = BY_FIELD;
    const held = source(type, { annotation: "source.extensions.fluxcd.io/reconcile: disabled" });
    expect(told(type, held, source(type, {}))).toEqual([]);
  });
});

describe("a source that is suspended", () => {
  const [type = ""] = BY_FIELD;
  const at = (spec: string) => source(type, { spec });
  it("brings nothing that changes in it", () => {
    const waits =
      "none | - | Its source GitRepository web moves a → b, and is suspended: that arrives when it is resumed.";
    expect(told(type, at("ref: {branch: a}"), at("suspend: true, ref: {branch: b}"))).toEqual([waits]);
    expect(told(type, at("suspend: true, ref: {branch: a}"), at("suspend: true, ref: {branch: b}"))).toEqual([
      waits,
    ]);
    expect(told(type, at("ref: {branch: a}"), at("ref: {branch: b}"))).toEqual([
      "unknown | - | Its source GitRepository web moves a → b; what that restarts was not analysed.",
    ]);
  });

  it("brings nothing that changes in it, though nobody here takes it", () => {
    const alone = forecast(at("ref: {branch: a}"), at("suspend: true, ref: {branch: b}")).workloads;
    expect(alone.map(({ effect, reason }) => [effect, reason])).toEqual([
      ["none", "It moves a → b, and is suspended: that arrives when it is resumed."],
    ]);
  });
});
