import { expect, it } from "vitest";
import { generateApplications, readSet } from "../../../src/sources/argo/application-set.ts";
import type { ValueMap } from "../../../src/yaml/value.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const repoURL = "https://git.invalid/x";

function applicationOf(element: ValueMap, templatePatch: string): ValueMap {
  const spec = {
    goTemplate: true,
    generators: [{ list: { elements: [element] } }],
    template: { metadata: { name: "loki" }, spec: { source: { repoURL, path: "apps/loki" } } },
    templatePatch,
  };
  const set = readSet({ metadata: { name: "set", namespace: "argocd" }, spec });
  const context = {
    tree: memoryTree({ ".keep": "" }),
    ownUrls: [repoURL],
    dialect: set.dialect,
    reads: new Set<string>(),
  };
  return (generateApplications(set, context)[0]?.spec ?? {}) as ValueMap;
}

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/GoTemplate/ */
it("a patch of the template takes whole lists and maps of its elements by toYaml", () => {
  const ignoreDifferences = [
    { group: "apps", kind: "Deployment", jqPathExpressions: ['.metadata.annotations."checksum/secret"'] },
    { kind: "Secret", jsonPointers: ["/data/admin-password"] },
  ];
  const patch = `{{- if .ignoreDifferences }}
spec:
  ignoreDifferences:
  {{- toYaml .ignoreDifferences | nindent 4 }}
{{- end }}
`;
  expect(applicationOf({ ignoreDifferences }, patch).ignoreDifferences).toEqual(ignoreDifferences);
});

it("toYaml writes text that stays text, and numbers as they were", () => {
  const values = { port: 8080, ratio: 0.5, version: "1.20", on: "yes", none: null, empty: [] };
  const patch = "spec: { source: { helm: { values: {{ toYaml .values | quote }} } } }";
  const { source } = applicationOf({ values }, patch);
  expect((source as ValueMap).helm).toEqual({
    values: 'empty: []\nnone: null\n"on": "yes"\nport: 8080\nratio: 0.5\nversion: "1.20"',
  });
});
