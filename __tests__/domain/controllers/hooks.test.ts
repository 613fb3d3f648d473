import { describe, expect, it } from "vitest";
import {
  comesAfter,
  hookDeletion,
  hookOf,
  hookPhaseOf,
  waveOf,
} from "../../../src/domain/controllers/hooks.ts";
import type { KubernetesObject } from "../../../src/domain/manifests.ts";
import { objectOf } from "./objects-of.ts";

const ARGO = "argocd.argoproj.io/hook";
const HELM = "helm.sh/hook";
const config = (
  annotations: string,
  deliverer: KubernetesObject["deliverer"] = "argo",
): KubernetesObject => ({
  ...objectOf(`{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, annotations: { ${annotations} } } }`),
  deliverer,
});
const WAVE = (text: string) => `argocd.argoproj.io/sync-wave: "${text}"`;

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#how-phases-work */
describe("a hook", () => {
  it.each([
    ["", undefined, undefined, undefined],
    [`${ARGO}: PreSync`, ARGO, "PreSync", "before"],
    [`${ARGO}: Sync`, ARGO, "Sync", "before"],
    [`${ARGO}: "PostSync, PreSync"`, ARGO, "PreSync", "before"],
    [`${ARGO}: Skip`, ARGO, undefined, undefined],
    [`${ARGO}: SyncFail`, ARGO, undefined, undefined],
    [`${HELM}: pre-install`, HELM, "PreSync", "before"],
    [`${HELM}: "post-install,post-upgrade"`, HELM, "PostSync", "before"],
    [`${HELM}: test`, HELM, undefined, undefined],
    [`${HELM}: "pre-upgrade,,"`, HELM, "PreSync", "before"],
    [`${HELM}: pre-install, ${ARGO}: Sync`, ARGO, "PreSync", "before"],
    [`${ARGO}: Sync, ${ARGO}-delete-policy: BeforeHookCreation`, ARGO, "Sync", "before"],
    [`${ARGO}: Sync, ${ARGO}-delete-policy: HookSucceeded`, ARGO, "Sync", "after"],
    [`${ARGO}: Sync, ${ARGO}-delete-policy: "BeforeHookCreation,HookSucceeded"`, ARGO, "Sync", "after"],
    [`${ARGO}: Sync, ${ARGO}-delete-policy: HookFailed`, ARGO, "Sync", undefined],
    [`${HELM}: pre-install, ${HELM}-delete-policy: before-hook-creation`, HELM, "PreSync", "before"],
    [`${HELM}: pre-install, ${HELM}-delete-policy: hook-succeeded`, HELM, "PreSync", "after"],
    [`${ARGO}-delete-policy: HookSucceeded`, undefined, undefined, undefined],
    [`${ARGO}: toString`, ARGO, undefined, undefined],
  ])("with %s is %s of the phase %s, and goes %s the next", (annotations, hook, phase, deletion) => {
    const object = config(annotations);
    expect([hookOf(object), hookPhaseOf(object.manifest), hookDeletion(object)]).toEqual([
      hook,
      phase,
      deletion,
    ]);
  });
});

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#how-sync-waves-work */
describe("the wave of an object", () => {
  it.each([
    ["", 0],
    [WAVE("5"), 5],
    [WAVE("-10"), -10],
    [WAVE("+3"), 3],
    [WAVE("1.5"), 0],
    [WAVE("x1"), 0],
    [WAVE("1x"), 0],
    [WAVE("12345678901"), 0],
    [`helm.sh/hook-weight: "7"`, 7],
    [`${WAVE("2")}, helm.sh/hook-weight: "7"`, 2],
    [`${WAVE("a")}, helm.sh/hook-weight: "7"`, 7],
    ["argocd.argoproj.io/sync-wave: 5", 0],
  ])("with %s: %i", (annotations, expected) => {
    expect(waveOf(config(annotations).manifest)).toBe(expected);
  });

  it.each([
    ["", "", false],
    [WAVE("1"), "", true],
    ["", WAVE("1"), false],
    [WAVE("1"), WAVE("1"), false],
    [WAVE("-1"), "", false],
    [`${ARGO}: PostSync`, "", true],
    ["", `${ARGO}: PreSync`, true],
    ["", `${ARGO}: PostSync`, false],
    [`${ARGO}: PreSync`, "", false],
    [`${ARGO}: PreSync, ${WAVE("9")}`, WAVE("1"), false],
    [`${ARGO}: PostSync, ${WAVE("-9")}`, WAVE("1"), true],
    [`${ARGO}: PostSync, ${WAVE("2")}`, `${ARGO}: PostSync, ${WAVE("1")}`, true],
    [`${ARGO}: Sync, ${WAVE("2")}`, WAVE("1"), true],
  ])("%s comes after %s: %s", (object, other, expected) => {
    expect(comesAfter(config(object), config(other))).toBe(expected);
    expect(comesAfter(config(object, "flux"), config(other))).toBe(false);
    expect(comesAfter(config(object), config(other, "helm"))).toBe(false);
    const isMarked = `${object} ${other}`.includes("argocd");
    expect(comesAfter(config(object, "unknown"), config(other, "unknown"))).toBe(isMarked && expected);
  });
});
