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
