import { expect, it } from "vitest";
import type { Forecast } from "../../../src/domain/forecast.ts";
import { formatHeadline } from "../../../src/report/text.ts";
import { finding, forecast, overlay } from "../fixtures/make.ts";

/** Of checks that tell of objects and not of workloads. @param about "Service web" each; "" where it is of none */
function headline(
  check: "removed-object" | "apply-fails",
  about: readonly string[],
  more: Partial<Forecast> = {},
) {
  const severity = check === "apply-fails" ? ("error" as const) : ("warning" as const);
  const findings = about.map((each, index) => {
    const [kind = "", name = ""] = each.split(" ");
    const object = { apiVersion: "v1", kind, name, namespace: "shop" };
    const told = { message: `What is found ${index}.`, severity, ...(each !== "" && { object }) };
    return finding(check, "apps", null, told);
  });
  return formatHeadline(forecast([overlay("apps")], { findings, ...more }));
}

it.each([
  [["StorageClass fast"], "something changes that is noticed only later (StorageClass fast)"],
  [
    ["StorageClass faster", "Service web"],
    "something changes that is noticed only later (Service web and StorageClass faster)",
  ],
  [[""], "something changes that is noticed only later"],
])("what is found of objects names them: %j", (about, said) => {
  expect(headline("removed-object", about)).toBe(`Look before you merge: ${said}`);
});

it.each([
  [["Service web"], "Service web is refused"],
  [["Service web", "Service web"], "Service web is refused"],
  [["Service web", "StorageClass fast"], "2 objects of this change are refused"],
  [[""], "something of overlay apps is refused"],
])("what is refused is called by its name, where it is one: %j", (about, said) => {
  expect(headline("apply-fails", about)).toBe(`Do not merge yet: ${said}`);
});

it("the gate names the object too", () => {
  const gate = [{ check: "apply-fails", onlyErrors: false, onlyNew: false }] as const;
  expect(headline("apply-fails", ["Service web"], { gate, verdict: "fail" })).toBe(
    "Blocked: something of this change is refused (Service web)",
  );
});
