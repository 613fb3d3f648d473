import { describe, expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";

describe("a refused change", () => {
  const effects = (kind: string, base: string, head: string, annotations = "{}") =>
    forecast(
      workload("apps/v1", kind, "a:1", base, annotations),
      workload("apps/v1", kind, "a:1", head, annotations),
    ).workloads.map(({ effect, reason }) => [effect, reason]);

  it("names the selector of a Deployment", () => {
    expect(
      effects(
        "Deployment",
        "{ selector: { matchLabels: {} } }",
        "{ selector: { matchLabels: { app: web } } }",
      ),
    ).toEqual([["applyFails", "spec.selector cannot be changed: the API server refuses the whole object."]]);
  });

  it("names every other field of a StatefulSet's spec, but for the ones that may change", () => {
    expect(
      effects("StatefulSet", "{ serviceName: a }", "{ serviceName: b, replicas: 3, minReadySeconds: 1 }"),
    ).toEqual([
      ["applyFails", "spec.serviceName cannot be changed: the API server refuses the whole object."],
    ]);
    expect(effects("StatefulSet", "{}", "{ podManagementPolicy: OrderedReady }")).toEqual([]);
  });

  it("is forced by Flux where an annotation says so", () => {
    const force = "{ kustomize.toolkit.fluxcd.io/force: enabled }";
    expect(effects("StatefulSet", "{ serviceName: a }", "{ serviceName: b }", force)).toEqual([
      [
        "recreate",
        "spec.serviceName cannot be changed; Flux's annotation kustomize.toolkit.fluxcd.io/force makes it anew.",
      ],
    ]);
  });

  it("names the labels that a selector asks for in vain", () => {
    const head = "{ selector: { matchLabels: { app: other } } }";
    expect(effects("Deployment", "{ selector: { matchLabels: { app: web } } }", head)[0]).toEqual([
      "applyFails",
      "spec.selector asks for app, which the pod template's labels do not match: the API server refuses the whole object.",
    ]);
  });
});
