import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const configMap = (a: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: s }
data: { A: "${a}", B: b }
`;

describe("an operator's object that names a changed config", () => {
  const thing = (spec: string, namespace = "n") =>
    `\napiVersion: example.com/v1\nkind: Thing\nmetadata: { name: t, namespace: ${namespace} }\nspec: ${spec}\n`;
  const named = (spec: string, namespace?: string) => {
    const make = (a: string) => configMap(a).replace("name: s }", "name: s, namespace: n }");
    const object = thing(spec, namespace);
    return forecast(`${make("1")}---${object}`, `${make("2")}---${object}`).workloads.map(
      ({ kind, effect, reason }) => `${kind} ${effect} ${reason}`,
    );
  };
  const TOLD = ["Thing unknown It names ConfigMap s, which changes; what that restarts was not analysed."];

  it.each([
    ["{ configMapRef: { name: s } }", TOLD],
    ["{ extra: [{ secretName: s }] }", TOLD],
    ["{ from: { kind: ConfigMap, name: s } }", TOLD],
    ["{ volumes: { a: { type: configMap, name: s } } }", TOLD],
    ["{ from: n/s }", TOLD],
    ["{ from: m/s }", []],
    ["{}\nconfiguration: { pod_environment_configmap: n/s }", TOLD],
    ["{}\nsecretRef: { name: s }", TOLD],
    ["{}\nstatus: { secretRef: { name: s } }", []],
    ["{ from: { kind: MyConfigMap, name: s } }", []],
    ["{ from: { kind: ConfigMapThing, name: s } }", []],
    ["{ from: { kind: ConfigMap, other: s } }", []],
    ["{ from: { kind: ConfigMap, name: 5 } }", []],
    ["{ from: { kind: Service, name: s } }", []],
    ["{ from: { name: s } }", []],
    ["{ configMapRef: { name: other } }", []],
  ])("%s", (spec, expected) => {
    expect(named(spec)).toEqual(expected);
  });

  it("out of another namespace, by both names", () => {
    expect(named("{ from: n/s }", "other")).toEqual(TOLD);
    expect(named("{ secretRef: { name: s } }", "other")).toEqual([]);
  });

  it("of a Job that backs up takes it with its next run", () => {
    const source =
      "apiVersion: volsync.backube/v1alpha1\nkind: ReplicationSource\nmetadata: { name: r }\nspec: { restic: { repository: web-backup } }\n";
    const secret = (a: string) =>
      configMap(a).replace("ConfigMap", "Secret").replace("\ndata:", "\nstringData:");
    const both = (a: string) => `${secret(a).replace("name: s", "name: web-backup")}---\n${source}`;
    const [found] = forecast(both("1"), both("2")).workloads;
    expect([found?.kind, found?.effect, found?.reason]).toEqual(["ReplicationSource", "nextRun", undefined]);
  });

  it.each([
    ["[{ name: web, tls: { certificateRefs: [{ kind: Secret, name: s }] } }]", []],
    ["[{ name: web, settings: { configMapRef: { name: s } } }]", ["Gateway"]],
  ])("a Gateway serves another certificate without a restart: %s", (listeners, expected) => {
    const secret = (a: string) =>
      configMap(a).replace("ConfigMap", "Secret").replace("\ndata:", "\nstringData:");
    const gateway = `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: g }\nspec: { listeners: ${listeners} }\n`;
    const both = (a: string) => `${configMap(a)}---${secret(a)}---\n${gateway}`;
    expect(forecast(both("1"), both("2")).workloads.map(({ kind }) => kind)).toEqual(expected);
  });

  it.each([
    ["{ existingConfigMap: s }", "pods that read it at their start only keep the old content"],
    [
      "{ existingConfigMap: s, annotations: { reloader.stakater.com/auto: 'true' } }",
      "ask Reloader to restart",
    ],
    ["{ existingConfigMap: s, annotations: { reloader.stakater.com/auto: 'false' } }", "do not ask Reloader"],
  ])("a HelmRelease says whether its values %s ask for a restart", (values, expected) => {
    const release = `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: r }
spec: { values: ${values} }
`;
    const [told] = forecast(`${configMap("1")}---${release}`, `${configMap("2")}---${release}`).workloads;
    expect(told?.reason).toContain(expected);
  });

  it("of a namespace that one of the two does not say, may", () => {
    const nowhere = (text: string) => text.replace(/, namespace: n/g, "");
    const make = (a: string) => configMap(a).replace("name: s }", "name: s, namespace: n }");
    const object = thing("{ configMapRef: { name: s } }");
    const count = (base: string, head: string) => forecast(base, head).workloads.length;
    expect(count(`${make("1")}---${nowhere(object)}`, `${make("2")}---${nowhere(object)}`)).toBe(1);
    expect(count(`${nowhere(make("1"))}---${object}`, `${nowhere(make("2"))}---${object}`)).toBe(1);
  });

  it("under the name that it has with its hash, or without it where kustomize did not rewrite the field", () => {
    // The hashes are kustomize's own, of `A: "1"` and of `A: "2"`.
    const made = (value: string, hash: string) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings-${hash} }\ndata: { A: "${value}" }\n`;
    const of = (spec: string) =>
      `---\napiVersion: example.com/v1\nkind: Thing\nmetadata: { name: t }\nspec: ${spec}\n`;
    const [base, head] = [made("1", "89g4tffbfk"), made("2", "tf28tfk457")];
    const told = (before: string, after: string) =>
      forecast(base + of(before), head + of(after)).workloads.map(({ reason }) => reason);
    expect(told("{ a: settings-89g4tffbfk }", "{ a: settings-tf28tfk457 }")).toEqual([
      "It names ConfigMap settings, which changes; what that restarts was not analysed.",
    ]);
    expect(told("{ configMapRef: { name: settings } }", "{ configMapRef: { name: settings } }")).toEqual([
      "It names ConfigMap settings, which changes, and which the build holds as settings-tf28tfk457: kustomize did not rewrite this field. What that restarts was not analysed.",
    ]);
    expect(told("{ a: settings }", "{ a: settings }")).toEqual([]);
  });

  it("that goes, or of which only one side was seen, is no change that it names", () => {
    const object = thing("{ configMapRef: { name: s } }").replace(", namespace: n", "");
    expect(forecast(`${configMap("1")}---${object}`, object).workloads).toEqual([]);
    const maybe = forecast(object, `${configMap("1")}---${object}`, { baseIncomplete: true }).workloads;
    expect(maybe.map(({ reason }) => reason)).toEqual([
      "It names ConfigMap s, which may change; what that restarts was not analysed.",
    ]);
  });

  it("of another namespace does not", () => {
    expect(named("{ configMapRef: { name: s } }", "m")).toEqual([]);
  });

  it.each([
    ["app-settings", "{ mounts: [{ from: app-settings }] }", 1],
    ["app.settings", "{ mounts: [{ from: app.settings }] }", 1],
    ["app-settings", "{ mounts: [{ from: app-settings-2 }] }", 0],
    ["settings", "{ mounts: [{ from: settings }] }", 0],
    ["my-thing", "{ fullname: my-thing }", 0],
  ])(
    "%s in any field, where it is more than a word and not the object's own name: %s",
    (name, spec, count) => {
      const make = (value: string) =>
        `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: { A: "${value}" }\n`;
      const object = `---\napiVersion: example.com/v1\nkind: Thing\nmetadata: { name: my-thing }\nspec: ${spec}\n`;
      expect(forecast(make("1") + object, make("2") + object).workloads).toHaveLength(count);
    },
  );
});
