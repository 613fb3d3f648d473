import { describe, expect, it } from "vitest";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

/** A StatefulSet that reads a generated ConfigMap with this value. */
function build(value: string, updateStrategy: string): { readonly name: string; readonly yaml: string } {
  const config = (name: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: { A: ${value} }\n`;
  const [manifest] = manifestsOf(config("app"));
  if (manifest === undefined) throw new Error("no manifest");
  const name = `app-${nameSuffixHash(manifest.object)}`;
  const yaml = `${config(name)}---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  updateStrategy: ${updateStrategy}
  template: { spec: { containers: [{ name: db, image: a, envFrom: [{ configMapRef: { name: ${name} } }] }] } }
`;
  return { name, yaml };
}

const messages = (updateStrategy: string) => {
  const [base, head] = [build("x", updateStrategy), build("y", updateStrategy)];
  return forecast(base.yaml, head.yaml)
    .findings.filter(({ check }) => check === "pruned-config")
    .map(({ message }) => message);
};

describe("pruned-config", () => {
  it("tells that waiting pods name a config that is gone", () => {
    expect(messages("{ type: OnDelete }")).toEqual([
      `Its pods keep naming ConfigMap ${build("x", "{}").name}, which the build no longer holds.`,
    ]);
  });

  it("tells nothing of what may be missing, or was never there", () => {
    const told = (change: (yaml: string) => string) => {
      const [base, head] = ["x", "y"].map((value) => change(build(value, "{ type: OnDelete }").yaml));
      return forecast(base ?? "", head ?? "").findings.filter(({ check }) => check === "pruned-config");
    };
    expect(told((yaml) => yaml.replace(/name: (app-\w+) } }\]/, "name: $1, optional: true } }]"))).toEqual(
      [],
    );
    expect(told((yaml) => yaml.replace(/name: app-\w+ } }\]/, "name: gone } }]"))).toEqual([]);
    expect(told((yaml) => yaml)).toHaveLength(1);
  });

  it("tells each config once", () => {
    const two = (value: string) => {
      const { name, yaml } = build(value, "{ type: OnDelete }");
      const other = build(`${value}2`, "{}");
      const [config = ""] = other.yaml.split("---");
      const reads = [other.name, name].map((each) => `{ configMapRef: { name: ${each} } }`).join(", ");
      return `${config}---\n${yaml.replace("envFrom: [", `envFrom: [${reads}, `)}`;
    };
    const found = forecast(two("x"), two("y")).findings.filter(({ check }) => check === "pruned-config");
    expect(found.map(({ message }) => message)).toEqual([
      `Its pods keep naming ConfigMap ${build("x2", "{}").name}, ConfigMap ${build("x", "{}").name}, which the build no longer holds.`,
    ]);
  });

  it("tells of a CronJob whose Jobs may run, as no news of this change", () => {
    const cronJob = (value: string) =>
      build(value, "{}")
        .yaml.replace("apiVersion: apps/v1\nkind: StatefulSet", "apiVersion: batch/v1\nkind: CronJob")
        .replace(
          "  updateStrategy: {}\n  template:",
          "  schedule: '@daily'\n  jobTemplate: { spec: { template:",
        )
        .replace("] } }\n", "] } } } }\n");
    const found = forecast(cronJob("x"), cronJob("y")).findings.filter(
      ({ check }) => check === "pruned-config",
    );
    expect(found.map(({ isNew }) => isNew)).toEqual([false]);
    expect(found[0]?.message).toContain("Jobs that run or wait");
  });

  it("is silent where the pods are replaced", () => {
    expect(messages("{}")).toEqual([]);
  });
});

it.each<readonly [strategy: string, told: boolean]>([
  ["{ type: RollingUpdate, rollingUpdate: { partition: 1 } }", true],
  ["{ type: RollingUpdate, rollingUpdate: { partition: 0 } }", false],
])("of %s: %j", (strategy, told) => {
  expect(messages(strategy)).toHaveLength(told ? 1 : 0);
});

describe("what pods that stay name", () => {
  const ON_DELETE = "{ type: OnDelete }";
  const all = (base: string, head: string, rest = {}) =>
    forecast(base, head, rest)
      .findings.filter(({ check }) => check === "pruned-config")
      .map(({ severity, unsafe, isNew, message }) => [severity, unsafe, isNew, message]);
  const [base, head] = [build("x", ON_DELETE), build("y", ON_DELETE)];

  it("is told as a warning that is news", () => {
    expect(all(base.yaml, head.yaml)).toEqual([
      [
        "warning",
        false,
        true,
        `Its pods keep naming ConfigMap ${base.name}, which the build no longer holds.`,
      ],
    ]);
  });

  it("may be in what was left out", () => {
    expect(all(base.yaml, head.yaml, { headIncomplete: true }).map(([, , , message]) => message)).toEqual([
      `Its pods keep naming ConfigMap ${base.name}, which was not seen at head, of which not all was analysed.`,
    ]);
  });

  it("is told once, and not where it is optional, stays, or has no hash", () => {
    const twice = (text: string, name: string) =>
      text.replace("envFrom: [", `envFrom: [{ configMapRef: { name: ${name} } }, `);
    expect(all(twice(base.yaml, base.name), twice(head.yaml, head.name))).toHaveLength(1);
    expect(all(twice(base.yaml, "gone"), twice(head.yaml, "gone"))).toHaveLength(1);
    const optional = (text: string) =>
      text.replaceAll(/(configMapRef: \{ name: [\w-]+)/g, "$1, optional: true");
    expect(all(optional(base.yaml), optional(head.yaml))).toEqual([]);
    const [kept] = base.yaml.split("---");
    expect(all(base.yaml, `${head.yaml}---\n${kept ?? ""}`)).toEqual([]);
    expect(all(base.yaml.replaceAll(base.name, "app"), head.yaml)).toEqual([]);
  });
});
