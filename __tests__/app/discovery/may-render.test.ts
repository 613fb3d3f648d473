import { expect, it } from "vitest";
import { mayRenderDeclarations } from "../../../src/app/discovery/declarations.ts";
import { memoryTree } from "../../support/memory-tree.ts";

// https://github.com/alphagov/govuk-helm-charts has two hundred Applications of one chart, in which Argo makes a Workflow
it.each([
  ["an Application", "apiVersion: argoproj.io/v1alpha1\nkind: Application\n", true],
  ["a set, in JSON", '{"kind": "ApplicationSet", "apiVersion": "argoproj.io/v1alpha1"}', true],
  ["a project", "apiVersion: argoproj.io/v1alpha1\nkind:   AppProject\n", true],
  ["what the chart fills in", "apiVersion: argoproj.io/v1alpha1\nkind: {{ .Values.kind }}\n", true],
  ["a Kustomization", "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n", true],
  ["a Workflow", "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\n", false],
  ["a hook of Argo CD", 'kind: Job\nmetadata: { annotations: { argocd.argoproj.io/hook: "Sync" } }\n', false],
])("a chart with %s may declare what is deployed: so it is rendered to know", (_, template, expected) => {
  const tree = memoryTree({ "web/Chart.yaml": "name: web\n", "web/templates/a.yaml": template });
  expect(mayRenderDeclarations(tree, tree.paths())).toBe(expected);
});
