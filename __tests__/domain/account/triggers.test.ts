import { expect, it } from "vitest";
import { triggersOf } from "../../../src/domain/account/triggers.ts";

const workflow = (on: string) => `name: deploy\non: ${on}\njobs: { deploy: { runs-on: ubuntu-latest } }\n`;

it("runs for the paths that a push or a pull request has to change", () => {
  const on =
    "{ push: { branches: [main], paths: [services/api/**, Dockerfile] }, pull_request: { paths: ['charts/*.yaml'] }, workflow_dispatch: {} }";
  const runsFor = triggersOf(workflow(on));
  const paths = ["services/api/cmd/main.go", "Dockerfile", "charts/web.yaml", "services/web/main.ts"];
  expect(paths.map((path) => runsFor?.(path))).toEqual([true, true, true, false]);
});

it.each([
  ["it does not say paths", "{ push: { branches: [main] } }"],
  ["it says them of one event alone", "{ push: { paths: [a/**] }, pull_request: {} }"],
  ["it says others", "{ push: { paths-ignore: [docs/**] } }"],
  ["a glob leaves some out", "{ push: { paths: [a/**, '!a/docs/**'] } }"],
  ["something else starts it", "{ push: { paths: [a/**] }, workflow_run: { workflows: [build] } }"],
  ["only somebody starts it", "{ workflow_dispatch: {} }"],
  ["it lists events", "[push]"],
])("may run for whatever changes where %s", (_, on) => {
  expect(triggersOf(workflow(on))).toBeUndefined();
});

it("may run for whatever changes where it is no YAML", () => {
  expect(triggersOf("on: [push")).toBeUndefined();
});
