import { describe, expect, test } from "vitest";
import { formatComment } from "../../src/report/comment.ts";
import { formatJson } from "../../src/report/json.ts";
import { expand } from "../../src/delivery/flux/envsubst/evaluate.ts";
import { forecastTrees } from "../support/forecast-trees.ts";

const files = (password: string) => ({
  "clusters/prod/apps.yaml": `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: apps, namespace: flux-system}
spec:
  path: ./apps
  prune: true
  sourceRef: {kind: GitRepository, name: flux-system}
  postBuild: {substituteFrom: [{kind: Secret, name: cluster-secrets}]}
`,
  "clusters/prod/flux-system/gotk-sync.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 1m, ref: {branch: main}, url: "ssh://git@example.com/a/b"}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 1m, path: ./clusters/prod, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`,
  "clusters/prod/secrets.yaml": `apiVersion: v1
kind: Secret
metadata: {name: cluster-secrets, namespace: flux-system}
stringData: {PASSWORD: ${password}}
`,
  "apps/kustomization.yaml": "resources: [a.yaml]\n",
  "apps/a.yaml": `apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: web}
data:
  first: "\${PASSWORD:0:10}"
  last: "\${PASSWORD: -9}"
  loud: "\${PASSWORD^^}"
  without: "\${PASSWORD#correct-}"
  other: "\${PASSWORD//horse/donkey}"
  twice: "\${NOBODY:=\${PASSWORD%-staple}}"
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: web}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}, annotations: {first: "\${PASSWORD:0:10}"}}
    spec:
      containers:
      - {name: web, image: "a:1", args: ["\${PASSWORD##*-}", "\${PASSWORD,,}"], envFrom: [{configMapRef: {name: settings}}]}
`,
});

test("what Flux cuts out of a Secret's value, or writes otherwise, is in no output", async () => {
  const told = await forecastTrees(
    files("Correct-horse-battery-staple"),
    files("Zorrect-mouse-lottery-stapler"),
  );
  const outputs = [formatComment(told, { marker: "" }).markdown, formatJson(told)].join("\n");
  expect(outputs).toContain("settings");
  for (const piece of [
    "horse",
    "mouse",
    "batter",
    "lotter",
    "donkey",
    "staple",
    "orrect",
    "BATTERY",
    "LOTTERY",
  ])
    expect(outputs).not.toContain(piece);
});

test("nor in why a build fails, and a piece of nothing hides nothing", async () => {
  const broken = (password: string) => {
    const all = files(password);
    const twice = `  "\${PASSWORD:0:10}": a\n  "\${PASSWORD:0:10}": b\n  none: "\${PASSWORD:0:0}"\n`;
    return { ...all, "apps/a.yaml": all["apps/a.yaml"].replace("data:\n", `data:\n${twice}`) };
  };
  const told = await forecastTrees(
    files("Correct-horse-battery-staple"),
    broken("Zorrect-mouse-lottery-stapler"),
  );
  const outputs = [formatComment(told, { marker: "" }).markdown, formatJson(told)].join("\n");
  expect(outputs).toContain("apps");
  for (const piece of ["Zorrect-mo", "orrect-ho"]) expect(outputs).not.toContain(piece);
});

describe("a substitution that would take the machine's memory or time", () => {
  const variables = new Map([
    ["A", "a".repeat(30_000)],
    ["B", "b".repeat(30_000)],
    ["C", "c".repeat(9_000)],
  ]);

  test.each([
    ["${A//a/${B}}", "too large"],
    [`\${C##*${"c".repeat(4_000)}d}`, "too long"],
  ])("is refused: %.20s…", (text, why) => {
    const expanded = expand(text, { variables, strict: true });
    expect(expanded.ok ? "" : expanded.message).toContain(why);
  });
});
