import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const other = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";
const web = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a }] } } }
`;

it.each([
  [false, 1],
  [true, 0],
  [null, 0],
])("with pruning %s: %i", (prunes, expected) => {
  const { findings } = forecast(other + web, other, { prunes });
  expect(findings.filter(({ check }) => check === "left-behind")).toHaveLength(expected);
});

it("says so once, in full", () => {
  const { findings } = forecast(other + web, other, { prunes: false });
  expect(findings).toStrictEqual([
    {
      check: "left-behind",
      severity: "warning",
      deployable: "overlay:overlays/prod",
      workload: { apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: null },
      message: "Nothing prunes it: its pods run on, and nobody manages them any more.",
      remediation: "Delete it by hand after the merge, or keep deploying it.",
      isNew: true,
      unsafe: false,
    },
  ]);
});

it("is not found of what stays, or becomes another one", () => {
  const paused = web.replace("spec: {", "spec: { paused: true,");
  const left = (head: string) =>
    forecast(other + paused, other + head, { prunes: false }).findings.filter(
      ({ check }) => check === "left-behind",
    );
  expect(left(paused.replace("image: a", "image: b"))).toEqual([]);
  expect(left(web.replace("name: web }", "name: web, namespace: shop }"))).toEqual([]);
});

it("is not found where Flux refuses all, since an object names no namespace", () => {
  const placed = (text: string) => text.replace(/(name: \w+) }\n/g, "$1, namespace: shop }\n");
  const { findings } = forecast(placed(other + web), other, { prunes: false, deliverer: "flux" });
  expect(findings.map(({ check }) => check)).toEqual(["apply-fails"]);
});
