import { expect, test } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const WRITTEN: readonly (readonly [string, string])[] = [
  ["a tag", "kind: !!str Secret\ndata: { a: canary-1x }"],
  ["an anchor", "kind: &k Secret\ndata: { a: canary-1x }"],
  ["a block", "kind: >-\n  Secret\ndata: { a: canary-1x }"],
  ["a list", "kind: SecretList\nitems: [{ stringData: { a: canary-1x } }]"],
  ["small letters", "kind: secret\ndata: { a: canary-1x }"],
];

test.each(WRITTEN)(
  "a Secret that nobody builds is seen, by whatever its kind is written: %s",
  async (_, secret) => {
    const of = (version: string) => ({
      "app/kustomization.yaml": `resources: [a.yaml]\nconfigMapGenerator: [{ name: note, literals: ["a=${version} canary-1x"] }]\n`,
      "app/a.yaml": "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: a }\n",
      "other/s.yaml": `apiVersion: v1\nmetadata: { name: s }\n${secret}\n`,
    });
    const text = JSON.stringify(await forecastTrees(of("1"), of("2")));
    expect(text).toContain("+2 •••");
    expect(text).not.toContain("canary");
  },
);

test.each(["s.yaml.tpl", "s.yaml.disabled", "s.yml.backup.20260121", "s.yaml~", "s.json.old"])(
  "a Secret in a copy that nobody reads is seen: %s",
  async (name) => {
    const of = (version: string) => ({
      "app/kustomization.yaml": `resources: [a.yaml]\nconfigMapGenerator: [{ name: note, literals: ["a=${version} canary-1x"] }]\n`,
      "app/a.yaml": "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: a }\n",
      [`other/${name}`]: "kind: Secret\nstringData: { a: canary-1x }\n",
    });
    const text = JSON.stringify(await forecastTrees(of("1"), of("2")));
    expect(text).toContain("+2 •••");
    expect(text).not.toContain("canary");
  },
);
