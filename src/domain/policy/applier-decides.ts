import type { Finding } from "../forecast.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "applier-decides",
  title: "Refused by one way of applying",
  what: "The API server takes the change from one way of applying and refuses it from the other, and the repository does not say which one it is. Flux applies on the server's side; `kubectl apply` and Argo CD on the client's, unless `ServerSideApply=true`. The usual case: a strategy, a volume or a probe gets another type, and server-side apply keeps the default of the old one, which nobody wrote and nobody may take away.",
  why: "Under that way nothing of the object is applied; under Flux nothing of the whole Kustomization.",
  link: "https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy",
  remediation:
    "For server-side apply, change it in two merges: first write the old type's fields as they are, then the new type without them. Or let it be made anew (`kustomize.toolkit.fluxcd.io/force: enabled`).",
  severities: ["warning"],
} as const;

export const applierDecides: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return context.workloads.flatMap(({ head, forecast }) => {
    if (head === undefined) return [];
    const refuses =
      forecast.underServerSide === "applyFails"
        ? "server-side apply (Flux)"
        : forecast.underClientSide === "applyFails"
          ? "client-side apply (kubectl, Argo CD)"
          : undefined;
    if (refuses === undefined) return [];
    const message =
      `The API server refuses it under ${refuses} and takes it otherwise. ${forecast.reason ?? ""}`.trim();
    return [workloadFinding(context, DOCUMENTATION, head, { severity: "warning", message, unsafe: false })];
  });
}
