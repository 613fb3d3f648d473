import { expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const files = (source: string, more: CaseFiles = {}): CaseFiles => ({
  "web/kustomization.yaml": `resources: [web.yaml]\nsecretGenerator: [{ name: creds, ${source} }]\n`,
  "web/web.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: {}\n",
  ...more,
});

async function told(base: CaseFiles, head: CaseFiles): Promise<readonly string[]> {
  const { deployables } = await forecastTrees(base, head);
  return deployables.flatMap(({ problems }) => problems.map(({ message }) => message));
}

it.each(["envs: [creds.env]", "files: [creds.env]", "files: [login=creds.env]"])(
  "a file of %s that goes is named: base has it",
  async (source) => {
    const [message] = await told(files(source, { "web/creds.env": "PASSWORD=Canary-aa11\n" }), files(source));
    expect(message).toContain("creds.env");
    expect(message).not.toContain("Canary");
  },
);

it.each(["envs: [Canary-aa11]", "files: [login=Canary-aa11]", "envs: [Canary-aa11.env]"])(
  "what %s names and neither side has may be a value in the wrong field",
  async (source) => {
    const messages = await told(files("literals: [A=b]"), files(source));
    expect(messages.join()).toContain("•••");
    expect(messages.join()).not.toContain("Canary");
  },
);
