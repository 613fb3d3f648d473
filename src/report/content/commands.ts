import type { Applier } from "../../model/deployable.ts";
import type { WorkloadId } from "../../domain/forecast.ts";
import { compareText } from "../../model/order.ts";
import { paragraph, type Block } from "../document/block.ts";
import { group, sortedUnique } from "./group.ts";
import { COMMANDS } from "../phrases/commands.ts";

/** A workload that somebody has to restart by hand. */
export interface Restartable {
  readonly workload: WorkloadId;
  readonly applier: Applier;
  readonly namespace: string | null;
}

/** What may stand in a command without quotes. Nothing else is ever put into one: a reader copies it into a shell. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** `kubectl rollout restart` knows these. https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/kubectl_rollout_restart/ */
const BY_KUBECTL = ["Deployment", "StatefulSet", "DaemonSet"];

/** How to restart the workloads after the merge; nothing for kinds and names of which no safe command is known. */
export function commandBlocks(all: readonly Restartable[]): readonly Block[] {
  const lines = restartCommands(all);
  if (lines.length === 0) return [paragraph(COMMANDS.none())];
  return [
    paragraph(COMMANDS.afterMerge(all.some(({ applier }) => applier === "serverSide"))),
    { type: "code", language: "sh", text: lines.join("\n") },
  ];
}

/** One command for each namespace and way of applying; sorted. */
export function restartCommands(all: readonly Restartable[]): readonly string[] {
  const safe = all.filter(
    ({ workload, namespace }) => SAFE.test(workload.name) && (namespace === null || SAFE.test(namespace)),
  );
  const byKubectl = safe.filter(
    ({ workload }) => BY_KUBECTL.includes(workload.kind) && workload.apiVersion.startsWith("apps/"),
  );
  const rollouts = safe.filter(
    ({ workload }) => workload.kind === "Rollout" && workload.apiVersion.startsWith("argoproj.io/"),
  );
  return [
    ...group(byKubectl, ({ namespace, applier }) =>
      JSON.stringify([namespace, applier === "serverSide"]),
    ).map(({ first, rest }) =>
      [
        `kubectl${inNamespace(first.namespace)} rollout restart`,
        ...sortedUnique(rest.map(({ workload }) => `${workload.kind.toLowerCase()}/${workload.name}`)),
        // Else the annotation that kubectl sets is another manager's, and Flux takes it away: a second restart.
        // https://fluxcd.io/flux/faq/#why-are-kubectl-edits-rolled-back-by-flux
        ...(first.applier === "serverSide" ? ["--field-manager=flux-client-side-apply"] : []),
      ].join(" "),
    ),
    ...sortedUnique(
      rollouts.map(
        ({ workload, namespace }) =>
          `kubectl argo rollouts${inNamespace(namespace)} restart ${workload.name}`,
      ),
    ),
  ].sort(compareText);
}

function inNamespace(namespace: string | null): string {
  return namespace === null ? "" : ` -n ${namespace}`;
}
