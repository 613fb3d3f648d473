import { expect, it } from "vitest";
import { manifest } from "./check-fixture.ts";
import { forecast } from "../forecast-of.ts";

const config = (level: string) => manifest("v1 ConfigMap", `data: { LEVEL: "${level}" }`);
const pods = (args: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [{ name: web, image: a, args: ${args} }] } } }`,
  );

/** A variable of kustomize has put the value there, also where the text of before had it within quotes. */
it.each<readonly [string, string, boolean]>([
  ["the value without its quotes", `["'info'"]`, false],
  ["the value that it had already", `[info, "'info'"]`, true],
])("tells of an unseen reader or not, where a text has %s", (_, before, isUnseen) => {
  const { edited } = forecast(config("'info'") + pods(before), config("info") + pods("[info]")).shared;
  expect(edited.map((each) => each.isUnseen === true)).toEqual([isUnseen]);
});
