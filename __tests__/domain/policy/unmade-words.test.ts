import { expect, it } from "vitest";
import {
  impossibleCheck,
  projectDemandFinding,
  projectFinding,
  unhealthyFinding,
  unmadeVariablesFinding,
} from "../../../src/domain/policy/unmade.ts";

const WEB = { kind: "Kustomization", name: "web", file: "a.yaml", line: 2 } as const;
const APP = { kind: "Application", name: "app" } as const;

it.each([
  [
    () => unmadeVariablesFinding(WEB, { kind: "Secret", name: "vars" }, "gone"),
    "error",
    "Kustomization web takes variables from Secret vars, which this change removes: Flux applies nothing of it until that is there again.",
    "Correct the name in `spec.postBuild.substituteFrom`, bring Secret vars into the namespace of the Kustomization, or mark it `optional: true`.",
  ],
  [
    () => unmadeVariablesFinding(WEB, { kind: "Secret", name: "vars" }, "unmade"),
    "warning",
    "Kustomization web takes variables from Secret vars from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does.",
    "Correct the name in `spec.postBuild.substituteFrom`, bring Secret vars into the namespace of the Kustomization, or mark it `optional: true`.",
  ],
  [
    () => projectFinding(APP, "team", "gone"),
    "error",
    "Application app is of AppProject team, which this change removes: until it is there again, Argo CD refuses it, and syncs nothing of it.",
    "Correct `spec.project`, or keep the AppProject.",
  ],
  [
    () => projectFinding(APP, "team", "unmade"),
    "warning",
    "Application app is of AppProject team from now on, and nothing in this repository makes it: until something else does, Argo CD refuses it, and syncs nothing of it.",
    "Correct `spec.project`, or keep the AppProject.",
  ],
  [
    () => projectDemandFinding("team", "its source repositories", { file: "a.yaml", line: 2 }),
    "warning",
    "AppProject team changes its source repositories.",
    "Make sure that the Applications of the project still sync.",
  ],
  [
    () =>
      unhealthyFinding(
        WEB,
        { apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name: "api" },
        { why: "gone", behind: [] },
      ),
    "error",
    "Kustomization web waits until Deployment shop/api is healthy, which this change deletes: until it is there again, web is not ready.",
    "Correct `spec.healthChecks`.",
  ],
  [
    () =>
      unhealthyFinding(
        WEB,
        { apiVersion: "v1", kind: "Namespace", namespace: "", name: "shop" },
        { why: "unmade", behind: ["db", "app"], meant: "shops" },
      ),
    "warning",
    "Kustomization web waits until v1 Namespace shop is healthy, and nothing in this repository makes it: until something else does, web is not ready, and Flux applies nothing of db, app, which depends on it. Did you mean shops?",
    "Correct `spec.healthChecks`.",
  ],
])("%#", (finding, severity, message, remediation) => {
  expect(finding()).toMatchObject({ check: "blocked-delivery", severity, message, remediation });
});

it.each([
  ["a definition without its group", "apiextensions.k8s.io/v1 CustomResourceDefinition widgets", "noName"],
  ["a definition", "apiextensions.k8s.io/v1 CustomResourceDefinition widgets.a.io", undefined],
  ["what is in no group", "v1 Deployment shop/web", "noKind"],
  ["a release in no namespace", "helm.toolkit.fluxcd.io/v2 HelmRelease web", "noNamespace"],
  ["a release", "helm.toolkit.fluxcd.io/v2 HelmRelease shop/web", undefined],
  ["a Deployment of the group that is meant, in no namespace", " Deployment web", "noNamespace"],
  ["a Secret in no namespace", "v1 Secret web", "noNamespace"],
  ["what lies in none", "storage.k8s.io/v1 StorageClass web", undefined],
  ["what only its definition knows", "a.io/v1 Widget web", undefined],
])("no cluster has %s: %s %s", (_, asked, why) => {
  const [apiVersion = "", kind = "", place = ""] = asked.split(" ");
  const [name = "", namespace = ""] = place.split("/").reverse();
  const check = { apiVersion, kind, namespace, name };
  expect(impossibleCheck(check)).toBe(why);
  if (why === "noName" || why === "noNamespace")
    expect(unhealthyFinding(WEB, check, { why, behind: [] }).message).toMatch(
      / is healthy, (?:which is no name of a definition, as PLURAL\.GROUP is|and names no namespace, where each of these lies in one): until that is corrected, web is not ready\.$/,
    );
});
