import type { Deliverer } from "../../model/deployable.ts";
import type { StaleConfig, WorkloadId } from "../../domain/forecast.ts";
import { compareText } from "../../model/order.ts";
import { paragraph, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { group } from "./group.ts";
import { COMMANDS } from "../phrases/commands.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** A workload that somebody has to restart by hand. */
export interface Restartable {
  readonly workload: WorkloadId;
  readonly deliverer: Deliverer;
  readonly namespace: string | null;
  /** A restart replaces no pod. */
  readonly heldBack?: StaleConfig["heldBack"];
}

/** What may stand in a command without quotes. Nothing else is ever put into one: a reader copies it into a shell. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** `kubectl rollout restart` knows these. https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/kubectl_rollout_restart/ */
const BY_KUBECTL = ["Deployment", "StatefulSet", "DaemonSet"];

/** How to restart the workloads after the merge: commands where there are safe ones, words for all others. */
export function commandBlocks(all: readonly Restartable[]): readonly Block[] {
  const free = all.filter(({ heldBack }) => heldBack === undefined);
  const lines = restartCommands(free);
  const words = byHand(all);
  const commands: readonly Block[] = [
    paragraph(COMMANDS.afterMerge(free.some((each) => isCommanded(each) && isUnderFlux(each)))),
    { type: "code", language: "sh", text: lines.join("\n") },
  ];
  return [
    ...(lines.length === 0 ? [] : commands),
    ...(words.length === 0 ? [] : [paragraph(COMMANDS.byHand(words, lines.length > 0))]),
  ];
}

/** One command for each namespace and way of applying; sorted. */
export function restartCommands(all: readonly Restartable[]): readonly string[] {
  const safe = all.filter(isSafe);
  return [
    ...group(safe.filter(byKubectl), (each) => keyText([each.namespace, isUnderFlux(each)])).map(
      ({ first, all }) =>
        [
          `kubectl${inNamespace(first.namespace)} rollout restart`,
          ...sortedTexts(all.map(({ workload }) => `${workload.kind.toLowerCase()}/${workload.name}`)),
          // Else the annotation that kubectl sets is another manager's, and Flux takes it away: a second restart.
          // https://fluxcd.io/flux/faq/#why-are-kubectl-edits-rolled-back-by-flux
          ...(isUnderFlux(first) ? ["--field-manager=flux-client-side-apply"] : []),
        ].join(" "),
    ),
    ...sortedTexts(
      safe
        .filter(byArgoRollouts)
        .map(
          ({ workload, namespace }) =>
            `kubectl argo rollouts${inNamespace(namespace)} restart ${workload.name}`,
        ),
    ),
    ...sortedTexts(
      safe
        .filter(byOpenShift)
        .map(({ workload, namespace }) => `oc${inNamespace(namespace)} rollout latest dc/${workload.name}`),
    ),
  ].sort(compareText);
}

/** What a command does not restart. */
function byHand(all: readonly Restartable[]): readonly Text[] {
  const namesOf = (which: readonly Restartable[]): readonly string[] =>
    sortedTexts(which.map(({ workload }) => workload.name));
  const deleted = all.filter(({ heldBack }) => heldBack === "onDelete");
  const paused = all.filter(({ heldBack }) => heldBack === "paused");
  const others = all.filter((each) => each.heldBack === undefined && !isCommanded(each));
  return [
    ...(deleted.length === 0 ? [] : [COMMANDS.onDelete(namesOf(deleted), firstPod(deleted))]),
    ...(paused.length === 0 ? [] : [COMMANDS.paused(namesOf(paused))]),
    ...(others.length === 0 ? [] : [COMMANDS.other(namesOf(others))]),
  ];
}

/**
 * The pods of a StatefulSet have names that are known; one stands for all of them.
 * https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id
 */
export function firstPod(all: readonly Pick<Restartable, "workload" | "namespace">[]): string | undefined {
  const first = all.find((each) => isSafe(each) && each.workload.kind === "StatefulSet");
  return first === undefined
    ? undefined
    : `kubectl${inNamespace(first.namespace)} delete pod ${first.workload.name}-0`;
}

function isSafe({ workload, namespace }: Pick<Restartable, "workload" | "namespace">): boolean {
  return SAFE.test(workload.name) && (namespace === null || SAFE.test(namespace));
}

function byKubectl({ workload }: Restartable): boolean {
  return BY_KUBECTL.includes(workload.kind) && workload.apiVersion.startsWith("apps/");
}

function byArgoRollouts({ workload }: Restartable): boolean {
  return workload.kind === "Rollout" && workload.apiVersion.startsWith("argoproj.io/");
}

/** https://docs.openshift.com/container-platform/4.16/applications/deployments/managing-deployment-processes.html */
function byOpenShift({ workload }: Restartable): boolean {
  return workload.kind === "DeploymentConfig" && workload.apiVersion.startsWith("apps.openshift.io/");
}

function isCommanded(each: Restartable): boolean {
  return isSafe(each) && (byKubectl(each) || byArgoRollouts(each) || byOpenShift(each));
}

function isUnderFlux({ deliverer }: Restartable): boolean {
  return deliverer === "flux";
}

function inNamespace(namespace: string | null): string {
  return namespace === null ? "" : ` -n ${namespace}`;
}
