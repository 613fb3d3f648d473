import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const config = (level: string, name = "web-config") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: n }\ndata: { LEVEL: ${level} }\n`;
const release = (values: string, more = "") =>
  `---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: n }\nspec: { interval: 1h, ${more}values: ${values} }\n`;

/** Values in the way of bjw-s' app-template, whose charts evaluate every text. */
const mounted = (name: string) =>
  `{ persistence: { config: { type: configMap, name: "${name}", globalMounts: [{ path: /c, subPath: c }] } } }`;

describe("a config whose name a chart puts together of its release", () => {
  it.each<readonly [values: string, more: string, isRead: boolean]>([
    [mounted("{{ .Release.Name }}-config"), "", true],
    [mounted("{{.Release.Name}}-config"), "", true],
    [mounted("{{- $.Release.Name -}}-config"), "", true],
    [mounted("{{ .Release.Name }}-config"), "releaseName: other, ", false],
    [mounted("x-config"), "", false],
    [mounted("{{ .Release.Name }}"), "releaseName: web-config, ", true],
    [mounted("{{ .Release.Name }}"), "", false],
    [mounted("{{ .Values.name }}-config"), "", true],
    [mounted("{{ .Values.name }}-settings"), "", false],
    [mounted("{{ .Values.name }}"), "", false],
    [mounted("{{ .Values.name }}fig"), "", true],
    [mounted("{{ .Values.name }}ig"), "", false],
    // Of a target namespace, Flux makes the name of both.
    [mounted("{{ .Release.Name }}-config"), "targetNamespace: n, ", false],
    ['{ envFrom: [{ ref: "{{ .Release.Name }}-config" }] }', "", true],
    ['{ host: "{{ .Release.Name }}-c{{ .Values.x }}" }', "", false],
  ])("%s of a release with { %s}: %s", (values, more, isRead) => {
    const of = (level: string) => config(level) + release(values, more);
    const told = forecast(of("info"), of("debug")).workloads.map(({ kind, effect }) => `${kind} ${effect}`);
    expect(told).toEqual(isRead ? ["HelmRelease unknown"] : []);
  });

  it.each([
    [
      "an Application of Argo CD",
      "argoproj.io/v1alpha1",
      "Application",
      "{ source: { helm: { valuesObject: { cm: VALUE } } } }",
      1,
    ],
    [
      "one with another release name",
      "argoproj.io/v1alpha1",
      "Application",
      "{ source: { helm: { releaseName: x, valuesObject: { cm: VALUE } } } }",
      0,
    ],
    ["a HelmChart of k3s", "helm.cattle.io/v1", "HelmChart", "{ set: { cm: VALUE } }", 1],
    ["an object that is no release", "example.com/v1", "Thing", "{ cm: VALUE }", 0],
  ])("%s", (_, apiVersion, kind, spec, expected) => {
    const object = `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, namespace: n }\nspec: ${spec.replace("VALUE", '"{{ .Release.Name }}-config"')}\n`;
    expect(forecast(config("info") + object, config("debug") + object).workloads).toHaveLength(expected);
  });

  it.each<readonly [values: string, isRead: boolean]>([
    ['{ extraVolumes: "- name: a\\n  configMap:\\n    name: web-config\\n" }', true],
    ['{ extraVolumes: "- name: a\\n  configMap:\\n    name: my-web-config\\n" }', false],
    ["{ mounts: { web-config: /etc/web } }", true],
    ["{ mounts: { web-configs: /etc/web } }", false],
    ["{ mounts: [{ web-config: /etc/web }] }", true],
    ['{ note: "about web-config" }', false],
    ["{ settings: { a: b } }", false],
  ])("stands in a text of several lines, or as a key: %s: %s", (values, isRead) => {
    const of = (level: string) => config(level) + release(values);
    expect(forecast(of("info"), of("debug")).workloads).toHaveLength(isRead ? 1 : 0);
  });

  it("has the release's name of both where Flux puts it into another namespace", () => {
    const of = (level: string) =>
      config(level, "n-web-config") + release(mounted("{{ .Release.Name }}-config"), "targetNamespace: n, ");
    expect(forecast(of("info"), of("debug")).workloads).toHaveLength(1);
  });

  it.each([
    ["helm.toolkit.fluxcd.io/v2", "HelmRelease", "n", 1],
    ["helm.toolkit.fluxcd.io/v2", "HelmRelease", "other", 0],
    ["helm.cattle.io/v1", "HelmChart", "n", 1],
    ["helm.cattle.io/v1", "HelmChart", "other", 0],
    // No release goes anywhere else than its object.
    ["example.com/v1", "Thing", "n", 0],
  ])("is read by a %s %s that goes to %s: %i", (apiVersion, kind, target, expected) => {
    const object = `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, namespace: flux }\nspec: { targetNamespace: ${target}, destination: { namespace: n }, values: { configMapRef: web-config } }\n`;
    expect(forecast(config("info") + object, config("debug") + object).workloads).toHaveLength(expected);
  });

  it("of one word, or of the release's own name, stands there for another reason", () => {
    const told = (name: string, of: string) =>
      forecast(config("info", name) + of, config("debug", name) + of).workloads.length;
    expect(told("settings", release("{ settings: { a: b } }"))).toBe(0);
    expect(told("settings", release('{ text: "- a\\n- name: settings\\n" }'))).toBe(0);
    const own = release("{ web-config: { a: b } }").replace("name: web,", "name: web-config,");
    expect(told("web-config", own)).toBe(0);
    expect(told("web-config", release("{ web-config: { a: b } }"))).toBe(1);
  });

  it("is named in the reason", () => {
    const web = release(mounted("{{ .Release.Name }}-config"));
    const [found] = forecast(config("info") + web, config("debug") + web).workloads;
    expect(found?.reason).toBe(
      "It names ConfigMap web-config, which changes: pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart. What that restarts was not analysed.",
    );
    expect(found?.namesConfig).toBe(true);
  });

  it("is read where the release goes, and not where its object is", () => {
    const object = (namespace: string) =>
      `---\napiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web, namespace: argocd }\nspec: { destination: { namespace: ${namespace} }, source: { chart: web, helm: { valuesObject: { configMap: web-config } } } }\n`;
    const told = (namespace: string) =>
      forecast(config("info") + object(namespace), config("debug") + object(namespace)).workloads.map(
        ({ effect }) => effect,
      );
    expect(told("n")).toEqual(["unknown"]);
    expect(told("argocd")).toEqual([]);
  });

  it("is missed by the release when it goes", () => {
    const web = release(mounted("{{ .Release.Name }}-config"));
    const { findings } = forecast(config("info") + web, web);
    expect(findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([
      "named-by-others: HelmRelease web names ConfigMap web-config, which this change removes.",
    ]);
  });
});
