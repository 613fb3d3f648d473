import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * The numbers are those of the specification of what Flux (1–33, 62–64), Argo CD (34–54, 65) and Helm (55–61) do between
 * the repository and the cluster. Most rules have cases of their number beside this file; these name the others, and
 * those that hold more of a rule.
 */
const ELSEWHERE: readonly (readonly [rule: number, file: string, title: string])[] = [
  [1, "app/discovery/many.test.ts", "names what is deployed beyond the bound, and never leaves it out"],
  [7, "delivery/flux/artifact.test.ts", "lacks what rules of the source say instead of those"],
  [7, "delivery/flux/artifact.test.ts", "lacks what a file of rules says of its own directory"],
  [7, "app/discovery/artifacts.test.ts", "another repository that is put into it"],
  [14, "app/applied/encrypted.test.ts", "says that Flux applies nothing encrypted: %s"],
  [19, "gitops/flux.test.ts", "substitutes what another deployable makes"],
  [19, "gitops/flux.test.ts", "may restart what a Secret that is made in the cluster is substituted into"],
  [22, "delivery/flux/envsubst/evaluate.test.ts", "$$${N}"],
  [23, "delivery/flux/envsubst/evaluate.test.ts", "${MISSING-d}"],
  [24, "delivery/flux/envsubst/evaluate.test.ts", "${A:+d} ${MISSING:+d} ${A:?d}"],
  [25, "delivery/flux/envsubst/evaluate.test.ts", "${A/b/x} ${A//b/x} ${A/#ab/x} ${A/%bc/x} ${A/b/}"],
  [26, "delivery/flux/envsubst/evaluate.test.ts", "what is not set is an error in strict mode"],
  [
    36,
    "app/deployable/pins.test.ts",
    "moves, and deploys all that lies between the two, and nothing of the branch",
  ],
  [38, "delivery/argo/judged.json", "everything at once"],
  [39, "delivery/argo/judged.json", "an image with variables"],
  [40, "delivery/argo/judged.json", "commonAnnotations with variables"],
  [44, "delivery/argo/judged.json", "nested braces"],
  [49, "sources/argo/judged.json", "directories, star of all"],
  [50, "sources/argo/judged.json", "directories, normalized"],
  [51, "sources/argo/judged.json", "files, a list"],
  [52, "sources/argo/judged.json", "go: toYaml, toJson"],
  [53, "sources/argo/judged.json", "go matrix, conflict"],
  [53, "sources/argo/partial.test.ts", "apps/{{name}}/overlays/{{env}}"],
  // No rule: what other programs do. Of that, order stays out of what changed.
  [54, "gitops/flux.test.ts", "changes nothing by times, health and order"],
  [57, "delivery/helm/compose.test.ts", "own values win at the top"],
  [57, "delivery/helm/compose.test.ts", "quotes make a text"],
  [59, "gitops/flux-charts.test.ts", "changed files of a chart that keeps its version wait"],
  [60, "gitops/argo-charts.test.ts", "a checksum is a cause"],
  [61, "gitops/flux-charts.test.ts", "a new version of a chart of the repository is an upgrade"],
  [62, "app/deployable/pins.test.ts", "stays, and files of the branch wait for it"],
  [62, "app/discovery/artifacts.test.ts", "a sparse checkout without it"],
  [65, "app/argo/sync-windows.test.ts", "decide when an Application syncs that they name by %s"],
];

const TABLES = readdirSync(import.meta.dirname).filter((file) => /^(flux|argo|helm).*\.test\.ts$/.test(file));
const LAST = 66;

test("every rule has a case", () => {
  const own = TABLES.flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, file), "utf8").matchAll(/["`](\d{1,2}) /g)].map(([, number]) =>
      Number(number),
    ),
  );
  const held = new Set([...own, ...ELSEWHERE.map(([rule]) => rule)]);
  expect(Array.from({ length: LAST }, (_, index) => index + 1).filter((rule) => !held.has(rule))).toEqual([]);
});

test.each(ELSEWHERE)("rule %i is held by %s: %s", (_, file, title) => {
  const text = readFileSync(join(import.meta.dirname, "../..", file), "utf8");
  expect(text).toContain(title);
});
