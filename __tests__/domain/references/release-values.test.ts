import { expect, it } from "vitest";
import type { ChangedConfig } from "../../../src/domain/configs/changes.ts";
import { readConfigs } from "../../../src/domain/configs/config.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import {
  asksReloader,
  isFluxRelease,
  takesValues,
  withoutValuesFrom,
} from "../../../src/domain/references/release-values.ts";
import { manifestsOf } from "../forecast-of.ts";
import { objectOf } from "../policy/check-fixture.ts";

const FLUX = "helm.toolkit.fluxcd.io/v2 HelmRelease";
const release = (from: string, type = FLUX) =>
  objectOf(type, `spec: { interval: 1m, valuesFrom: [${from}] }`);

function changed(keys: readonly string[], rest: Partial<ChangedConfig> = {}): ChangedConfig {
  const text = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: v, namespace: shop }, data: { a: b } }";
  const [config] = readConfigs(indexManifests(manifestsOf(text), "head"));
  if (config === undefined) throw new Error("no config");
  const id = { kind: "ConfigMap", name: "v", namespace: "shop" } as const;
  return {
    base: config,
    head: config,
    id,
    change: "modified",
    changedKeys: keys,
    sameRealName: true,
    ...rest,
  };
}

const OWN = "{ kind: ConfigMap, name: v }";
const KEY = "{ kind: ConfigMap, name: v, valuesKey: own.yaml }";
const madeBy = (isWhole: boolean) => ({ madeBy: { kind: "ExternalSecret", name: "e", isWhole } });

it.each<readonly [string, from: string, ChangedConfig, boolean]>([
  ["the key by default", OWN, changed(["values.yaml"]), true],
  ["another key", OWN, changed(["own.yaml"]), false],
  ["its key", KEY, changed(["own.yaml"]), true],
  ["another key than its own", KEY, changed(["values.yaml"]), false],
  ["a key that is no text", "{ kind: ConfigMap, name: v, valuesKey: 5 }", changed(["values.yaml"]), true],
  ["its name alone", KEY, changed([]), true],
  ["whatever is made", KEY, changed(["x"], madeBy(true)), true],
  ["a key that is made", KEY, changed(["x"], madeBy(false)), false],
  ["a Secret of its name", "{ kind: Secret, name: v }", changed(["values.yaml"]), false],
  ["a Secret of its name, whose name alone changes", "{ kind: Secret, name: v }", changed([]), false],
  ["another one", "{ kind: ConfigMap, name: w }", changed(["values.yaml"]), false],
  ["what goes", OWN, changed(["values.yaml"], { head: null }), false],
])("a release takes %s", (_, from, config, takes) => {
  expect(takesValues(release(from), config)).toBe(takes);
  expect(takesValues(release(from, "example.com/v1 HelmRelease"), config)).toBe(false);
});

it.each<readonly [string, base: string, head: string, expected: boolean, from: string]>([
  ["a comment", "# one\na: 1\n", "\n# two\na: 1\n", false, OWN],
  ["a value", "a: 1\n", "a: 2\n", true, OWN],
  ["a value, and a comment", "# one\na: 1\n", "a: 2\n", true, OWN],
  ["another spelling of a number", "a: 1\n", "a: 1.0\n", true, OWN],
  ["what only looks like a comment", "a: |\n  # one\n  b\n", "a: |\n  # two\n  b\n", true, OWN],
  [
    "a text as a whole",
    "# one\na: 1\n",
    "# two\na: 1\n",
    true,
    "{ kind: ConfigMap, name: v, targetPath: b }",
  ],
  ["what is no YAML", "# one\na: [\n", "# two\na: [\n", true, OWN],
])("whether %s of values is another", (_, base, head, expected, from) => {
  const read = (text: string) => {
    const data = JSON.stringify({ "values.yaml": text });
    const whole = `{ apiVersion: v1, kind: ConfigMap, metadata: { name: v, namespace: shop }, data: ${data} }`;
    return readConfigs(indexManifests(manifestsOf(whole), "head"))[0] ?? null;
  };
  const config = changed(["values.yaml"], { base: read(base), head: read(head) });
  expect(takesValues(release(from), config)).toBe(expected);
});

it.each([
  [FLUX, true],
  ["example.com/v1 HelmRelease", false],
  ["helm.toolkit.fluxcd.io/v2 Other", false],
])("%s is a release of Flux: %j", (type, expected) => {
  expect(isFluxRelease(objectOf(type))).toBe(expected);
});

it("names configs elsewhere than in `valuesFrom`", () => {
  expect(withoutValuesFrom(release(OWN))).toEqual({ interval: "1m" });
  expect(withoutValuesFrom(release(OWN, "example.com/v1 Thing"))).toHaveProperty("valuesFrom");
  expect(withoutValuesFrom(objectOf(FLUX))).toBeUndefined();
});

it.each([
  [{ "reloader.stakater.com/auto": "true" }, true],
  [{ "secret.reloader.stakater.com/reload": "a" }, true],
  [{ "reloader.stakater.com/auto": "false" }, false],
  [{ "reloader.stakater.com/auto": false }, false],
  [{ "xreloader.stakater.com/auto": "true" }, false],
  [{ pods: [{ a: 1 }, { annotations: { "reloader.stakater.com/auto": true } }] }, true],
  [{ pods: [{ a: 1 }] }, false],
  ["reloader.stakater.com/auto", false],
])("%j asks Reloader: %j", (values, expected) => {
  expect(asksReloader(values)).toBe(expected);
});
