import { expect, test } from "vitest";
import { formatText } from "../../../src/report/text.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

/** One directory for each app, and in it one for each stage. */
function files(tag: string, apps: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(apps).flatMap(([directory, name]) =>
      ["dev", "staging"].flatMap((stage) => [
        [`apps/${directory}/overlays/${stage}/kustomization.yaml`, "resources: [deployment.yaml]\n"],
        [
          `apps/${directory}/overlays/${stage}/deployment.yaml`,
          `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: ${name}, image: "ghcr.io/acme/${name}:${tag}" }] }
`,
        ],
      ]),
    ),
  );
}

async function whereOf(apps: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const forecast = await forecastTrees(files("1.0", apps), files("1.1", apps));
  const text = formatText(forecast, { color: false, width: 400, unicode: true });
  return [...text.matchAll(/^ +Where +(.*)$/gm)].map(([, where = ""]) => where);
}

test("a family of the name of its row is not named again", async () => {
  expect(await whereOf({ "auth-api": "auth-api", frontend: "frontend" })).toEqual([
    "dev · staging",
    "dev · staging",
  ]);
});

test("one of another name is", async () => {
  expect(await whereOf({ auth: "auth-api", front: "frontend" })).toEqual([
    "auth: dev · staging",
    "front: dev · staging",
  ]);
});
