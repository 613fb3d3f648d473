import { expect, it } from "vitest";
import { formatComment } from "../../../src/report/comment.ts";
import { deployment, forecast, notAnalysed, overlay, rollingUpdate, workload } from "../fixtures/make.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { withChanges, type Problem } from "../../../src/model/problem.ts";

const comment = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
  formatComment(await forecastTrees(base, { ...base, ...head }), { marker: "x" }).markdown.replaceAll(
    "<wbr>",
    "",
  );

const CONFIG = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { A: x }\n";

it("the headline tells of what this change breaks, and not of what was broken before", async () => {
  const base = {
    "a/kustomization.yaml": "resources: [a.yaml]\n",
    "a/a.yaml": CONFIG,
    "b/kustomization.yaml": "resources: [a.yaml, gone.yaml]\n",
    "b/a.yaml": CONFIG,
  };
  const head = {
    "a/kustomization.yaml": "resources: [a.yaml, new.yaml]\n",
    "b/a.yaml": CONFIG.replace("x", "y"),
  };
  expect(await comment(base, head)).toContain("### 🔴 Overlay `a` does not build: `new.yaml` is missing\n");
  expect(await comment(base, { "b/a.yaml": CONFIG.replace("x", "y") })).toContain(
    "### 🟡 Overlay `b` still does not build: `gone.yaml` is missing\n",
  );
});

it("an object that is refused is called by its name in the headline, where it is one", async () => {
  const claim = (name: string, mode: string) =>
    `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name} }\nspec: { accessModes: [${mode}], resources: { requests: { storage: 1Gi } } }\n`;
  const files = (mode: string, names: readonly string[]) => ({
    "a/kustomization.yaml": "resources: [a.yaml]\n",
    "a/a.yaml": names.map((name) => claim(name, mode)).join(""),
  });
  expect(await comment(files("ReadWriteOnce", ["data"]), files("ReadWriteMany", ["data"]))).toContain(
    "### 🔴 Do not merge yet: `PersistentVolumeClaim data` is refused\n",
  );
  const two = ["data", "logs"];
  expect(await comment(files("ReadWriteOnce", two), files("ReadWriteMany", two))).toContain("of this change");
});

const left = (message: string, side?: "base" | "head", file = "a/kustomization.yaml") => ({
  code: "unsupported" as const,
  message,
  file,
  ...(side !== undefined && { side }),
});
const CHANGES = "chart web 1.2.3 → 1.2.4";
const toldOf = (problems: readonly Problem[], analysis: "none" | "partial") => {
  const all = analysis === "none" ? notAnalysed("a", { problems }) : overlay("a", { analysis, problems });
  return formatComment(forecast([all]), { marker: "x" }).markdown;
};

it.each([
  ["the old version", left("the chart web 1.2.3 has to be rendered", "base"), false],
  ["another chart", left("the chart api 1.2.3 has to be rendered", "base"), true],
  ["a chart of another file", left("the chart web 1.2.3 has to be rendered", "base", "b.yaml"), true],
  ["another file of that reason", left("the chart web 1.2.4 has to be rendered", undefined, "b.yaml"), false],
  ["another reason that was there before", left("the chart api 1.2.3 has to be rendered"), true],
])("beside what an entry becomes, what it was is not told: %s", (_, problem, isTold) => {
  const told = toldOf(
    [withChanges(left("the chart web 1.2.4 has to be rendered", "head"), CHANGES), problem],
    "none",
  );
  expect(told).toContain("the chart web 1.2.4");
  expect(told.includes("before this change")).toBe(isTold);
});

it.each([
  [[left("jsonnet is left out", undefined, "b.yaml")], ", as before this change\n"],
  [[left("jsonnet is left out", "head")], "only partly analysed\n"],
  [
    [withChanges(left("the chart web 1.2.4 has to be rendered"), CHANGES)],
    "only partly analysed: chart web 1.2.3 → 1.2.4\n",
  ],
])("the headline says whether what was left out is news: %j", (problems, end) => {
  expect(toldOf(problems, "partial")).toContain(end);
});

const toldWith = (problem: ReturnType<typeof left>, effect: "restart" | "nextRun") => {
  const rollout = rollingUpdate(1, { availabilityProven: false });
  const workloads = [workload(deployment("web"), { effect, rollout })];
  const partial = overlay("a", { analysis: "partial", problems: [problem], workloads });
  return formatComment(forecast([partial]), { marker: "x" }).markdown;
};

it("what restarts is the headline, and not what was left out before as well", () => {
  const told = toldWith(left("jsonnet is left out", undefined, "b.yaml"), "restart");
  expect(told).toContain("### 🟡 `web` restarts in overlay `a`\n");
  expect(told).toContain("Also: 1 overlay only partly analysed, as before this change\n");
});

it("what was left out stays the headline where it is news, and beside a word of no restarts", () => {
  const partly = "### 🟡 Overlay `a` was only partly analysed";
  expect(toldWith(left("jsonnet is left out", "head"), "restart")).toContain(`${partly}\n`);
  const before = left("jsonnet is left out", undefined, "b.yaml");
  expect(toldWith(before, "nextRun")).toContain(`${partly}, as before this change\n`);
});

it.each([
  ["none", false],
  ["partial", true],
] as const)("files left out for one reason, of which one changes, where %s is known", (analysis, isTold) => {
  const problems = [left("jsonnet is left out", "head"), left("jsonnet is left out", undefined, "b.yaml")];
  expect(toldOf(problems, analysis).includes("It was so before this change")).toBe(isTold);
});

it("what goes says why nothing is known of it, and what to do", () => {
  const told = toldOf(
    [withChanges(left("the chart web 1.2.3 has to be rendered", "base"), "removed")],
    "none",
  );
  expect(told).toContain("the chart web 1.2.3 has to be rendered");
});
