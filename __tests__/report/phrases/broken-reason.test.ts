import { expect, it } from "vitest";
import { brokenReason, shortReason } from "../../../src/report/phrases/effect.ts";

it.each([
  ['no such file or directory: "a.yaml"', "a.yaml"],
  ["kubectl kustomize v5.5.0: a chart needs helm, which is not on PATH: install it", "a chart needs helm"],
  ["kustomize v5.8.3: no matches for Id web", "no matches for Id web"],
])("why something does not build, in a headline: %s", (message, reason) => {
  const words = JSON.stringify(brokenReason(message));
  expect(words).toContain(reason);
  expect(words).not.toContain("kustomize v");
});

it.each([
  ["It names ConfigMap web, which changes.", "it names ConfigMap web, which changes"],
  ["MachineConfig replaces pods of others.", "MachineConfig replaces pods of others"],
  ["Project replaces pods of others.", "Project replaces pods of others"],
  ["Flux renders this Helm release.", "Flux renders this Helm release"],
  ["Rollcast cannot tell.", "Rollcast cannot tell"],
])("a reason as the second half of a sentence keeps its names: %s", (reason, words) => {
  expect(shortReason(reason)).toEqual([{ prose: words }]);
});
