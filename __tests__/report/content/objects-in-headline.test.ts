import { expect, it } from "vitest";
import type { Forecast, ObjectChange } from "../../../src/domain/forecast.ts";
import { formatHeadline } from "../../../src/report/text.ts";
import { finding, forecast, overlay } from "../fixtures/make.ts";

const object = (kind: string, name: string): ObjectChange => ({
  apiVersion: "v1",
  kind,
  name,
  namespace: "shop",
  change: "modified",
  class: "harmless",
});

/** Of checks that tell of objects and not of workloads. */
function headline(
  check: "removed-object" | "apply-fails",
  about: readonly string[],
  more: Partial<Forecast> = {},
) {
  const otherObjects = [
    object("StorageClass", "fast"),
    object("StorageClass", "faster"),
    object("Service", "web"),
  ];
  const severity = check === "apply-fails" ? ("error" as const) : ("warning" as const);
  const findings = about.map((message) => finding(check, "apps", null, { message, severity }));
  return formatHeadline(forecast([overlay("apps", { otherObjects })], { findings, ...more }));
}

it.each([
  [["StorageClass fast is removed."], "something goes that is missed only later (StorageClass fast)"],
  [
    ["StorageClass faster is removed.", "Service web: it goes."],
    "something goes that is missed only later (Service web and StorageClass faster)",
  ],
  [["A class is removed."], "something goes that is missed only later"],
])("what is found of objects names them: %j", (about, said) => {
  expect(headline("removed-object", about)).toBe(`Look before you merge: ${said}`);
});

it.each([
  [["Service web: no port."], "Service web is refused"],
  [["Service web: no port.", "Service web: no selector."], "Service web is refused"],
  [["Service web: no port.", "StorageClass fast: no name."], "2 objects of this change are refused"],
  [["A field is none."], "1 object of this change is refused"],
])("what is refused is called by its name, where it is one: %j", (about, said) => {
  expect(headline("apply-fails", about)).toBe(`Do not merge yet: ${said}`);
});

it("the gate names the object too", () => {
  const gate = [{ check: "apply-fails", onlyErrors: false, onlyNew: false }] as const;
  expect(headline("apply-fails", ["Service web: no port."], { gate, verdict: "fail" })).toBe(
    "Blocked: something of this change is refused (Service web)",
  );
});
