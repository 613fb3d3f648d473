import { describe, expect, it } from "vitest";
import { findings, PROBED, restart, switchedOn } from "./check-fixture.ts";

const ID = "few-pods-stay";
const told = (spec: string, share?: number) =>
  findings(ID, restart(PROBED, spec), switchedOn(ID, share === undefined ? {} : { share })).map(
    ({ severity, message }) => [severity, message],
  );

const rolling = (replicas: number, maxUnavailable: string) =>
  `, replicas: ${replicas}, strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: ${maxUnavailable} } }`;

describe(ID, () => {
  it("is a warning where fewer stay than the share", () => {
    expect(told(rolling(4, "3"))).toEqual([
      ["warning", "1 of its 4 pods stay available; the policy asks for 50 %."],
    ]);
    expect(told(rolling(4, "25%"), 0.8)).toHaveLength(1);
  });

  it("is not found where just the share stays", () => {
    expect(told(rolling(4, "2"))).toEqual([]);
    expect(told(rolling(4, "25%"), 0.75)).toEqual([]);
  });

  it("counts what Recreate ends", () => {
    expect(told(", replicas: 2, strategy: { type: Recreate }", 0.1)).toHaveLength(1);
  });

  it("says nothing without pods, and is not asked without a policy", () => {
    expect(told(rolling(0, "1"), 1)).toEqual([]);
    expect(findings(ID, restart(PROBED, rolling(4, "4")))).toEqual([]);
  });
});

describe("what it says", () => {
  it("rounds the share to a tenth of a percent", () => {
    expect(told(rolling(4, "3"), 1 / 3)).toEqual([
      ["warning", "1 of its 4 pods stay available; the policy asks for 33.3 %."],
    ]);
  });

  it("is no news where base was so too, and makes no restart unsafe", () => {
    const found = findings(ID, restart(PROBED, rolling(4, "3")), switchedOn(ID));
    expect(found).toMatchObject([{ isNew: false, unsafe: false, severity: "warning" }]);
  });

  it("says nothing of a strategy of others, by which nobody knows what stays", () => {
    const at = (image: string) =>
      `apiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nmetadata: { name: web }\nspec: { replicas: 3, strategy: { type: Custom }, template: { spec: { containers: [{ name: web, image: ${image} }] } } }\n`;
    expect(findings(ID, [at("a"), at("b")], switchedOn(ID, { share: 1 }))).toEqual([]);
  });

  it("says nothing of a DaemonSet, whose pods nobody counts", () => {
    const [base, head] = restart(PROBED, ", updateStrategy: { rollingUpdate: { maxUnavailable: 100% } }").map(
      (text) => text.replace("kind: Deployment", "kind: DaemonSet"),
    );
    expect(findings(ID, [base ?? "", head ?? ""], switchedOn(ID, { share: 1 }))).toEqual([]);
  });
});
