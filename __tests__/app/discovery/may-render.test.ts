import { expect, it } from "vitest";
import { mayRenderDeclarations } from "../../../src/app/discovery/declarations.ts";
import { memoryTree } from "../../support/memory-tree.ts";

// https://github.com/alphagov/govuk-helm-charts has two hundred Applications of one chart, in which Argo makes a Workflow
it.each([
  ["an Application", "apiVersion: argoproj.io/v1alpha1\nkind: Application\n", true],
  ["a set, in JSON", '{"kind": "ApplicationSet", "apiVersion": "argoproj.io/v1alpha1"}', true],
  ["a project", "apiVersion: argoproj.io/v1alpha1\nkind:   AppProject\n", true],
  ["what the chart fills in", "apiVersion: argoproj.io/v1alpha1\nkind: {{ .Values.kind }}\n", true],
  ["a version that its values hold", "argo: { apiVersion: argoproj.io/v1alpha1 }\n", true],
  ["a version in a helper", '{{ define "v" }}argoproj.io/v1alpha1{{ end }}\n', true],
  ["a dictionary", '{{ dict "apiVersion" "argoproj.io/v1alpha1" "kind" "Application" | toYaml }}\n', true],
  ["a kind with a tag", "apiVersion: argoproj.io/v1alpha1\nkind: !!str Application\n", true],
  ["a kind in parts", "apiVersion: argoproj.io/v1alpha1\nkind: Applic{{ .Values.rest }}\n", true],
  ["a kind behind other fields", "apiVersion: argoproj.io/v1alpha1\nmetadata: {}\nkind: Application\n", true],
  ["a Kustomization", "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n", true],
  ["a Workflow", "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\n", false],
  ["a target", "scaleTargetRef:\n  apiVersion: argoproj.io/v1alpha1\n  kind: Rollout\n", false],
  ["a Workflow, in JSON", '{"apiVersion": "argoproj.io/v1alpha1", "kind": "Workflow"}', false],
  ["a hook of Argo CD", 'kind: Job\nmetadata: { annotations: { argocd.argoproj.io/hook: "Sync" } }\n', false],
])("a chart with %s may declare what is deployed: so it is rendered to know", (_, template, expected) => {
  const tree = memoryTree({ "web/Chart.yaml": "name: web\n", "web/templates/a.yaml": template });
  expect(mayRenderDeclarations(tree, tree.paths())).toBe(expected);
});
