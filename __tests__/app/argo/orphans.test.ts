import { expect, test } from "vitest";
import { FACTS } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, deployment, job, PRUNING } from "./repository.ts";

const BARE = `apiVersion: v1
kind: Pod
metadata: { name: shell }
spec: { containers: [{ name: shell, image: "alpine:3" }] }
`;

async function deleted(syncOptions: readonly string[]) {
  const files = {
    "argocd/web.yaml": application({ syncPolicy: { ...PRUNING, syncOptions } }),
    "apps/web/kept.yaml": deployment("1.0", "kept"),
  };
  const gone = `${deployment("1.0")}---\n${job("1.0")}---\n${BARE}`;
  const { deployables } = await forecastTrees({ ...files, "apps/web/gone.yaml": gone }, files, FACTS);
  return deployables.flatMap(({ workloads }) =>
    workloads.map(({ name, effect, reason = "" }) => [name, effect, reason.includes("run on")].join(" ")),
  );
}

test("pods of what a sync deletes by orphaning run on, but for a pod that is the object itself", async () => {
  expect(await deleted(["PrunePropagationPolicy=orphan"])).toEqual([
    "web delete true",
    "migrate delete true",
    "shell delete false",
  ]);
});

test("of several policies the first that Argo CD asks for counts, and none is foreground", async () => {
  const all = ["web delete false", "migrate delete false", "shell delete false"];
  expect(await deleted(["PrunePropagationPolicy=orphan", "PrunePropagationPolicy=background"])).toEqual(all);
  expect(await deleted([])).toEqual(all);
});
