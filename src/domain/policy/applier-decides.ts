import type { Finding } from "../forecast.ts";
import { WAYS } from "../controllers/both-ways.ts";
import type { Refusals } from "../controllers/ways.ts";
import { refusalReason } from "../controllers/outcomes.ts";
import { faultText } from "../controllers/fault-text.ts";
import type { ConcernedWorkload } from "../workload-forecasts.ts";
import { objectFinding, workloadFinding, type Check, type CheckContext } from "./check.ts";
import { faultsOfNewObject, objectRefusals } from "./refusals/object-refusals.ts";

const DOCUMENTATION = {
  id: "applier-decides",
  title: "Refused by one way of applying",
  what: "The API server accepts the change from one way of applying and refuses it from the other, and the repository does not say which one is used. Flux applies on the server's side; `kubectl apply` and Argo CD on the client's, unless `ServerSideApply=true`.",
  cases: [
    "The usual case: a strategy, a volume or a probe changes its type. Server-side apply keeps the default of the old type, which nobody wrote and nobody may remove.",
    "Entries of one list with the same key, like two ports of one number for TCP and UDP: client-side apply mixes them up when they change.",
    "A field that Kubernetes does not have: Flux drops it and applies the rest, others are refused.",
    "A variable that Flux leaves as it is, since its Kustomization has no `postBuild`, while others get it from a ConfigMap or a Secret. Or a Secret that is generated from a file which SOPS encrypted, while its Kustomization has no `decryption`.",
  ],
  why: "By that way, nothing of the object is applied; under Flux, nothing of the whole Kustomization.",
  link: "https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy",
  remediation:
    "For server-side apply, change it in two merges: first write the old type's fields as they are, then the new type without them. Or let it be recreated (`kustomize.toolkit.fluxcd.io/force: enabled`).",
  severities: ["warning"],
} as const;

export const applierDecides: Check = { ...DOCUMENTATION, find };

const ON_SERVER =
  "Have it applied on the server's side (`kubectl apply --server-side`, for Argo CD the sync option `ServerSideApply=true`)";

const BY_WAY = {
  serverSide: DOCUMENTATION,
  clientSide: {
    ...DOCUMENTATION,
    remediation: `${ON_SERVER}, fix the field, or divide what is too large.`,
  },
} as const;

const MIXED = { ...DOCUMENTATION, remediation: `${ON_SERVER}, or have it recreated.` } as const;

/** Of what no applier can make on the server's side, whatever was there before. */
const MEND = { ...DOCUMENTATION, remediation: "Fix the field." } as const;

function find(context: CheckContext): readonly Finding[] {
  return [
    ...context.workloads.flatMap((each) => workloadFindings(context, each)),
    ...objectFindings(context),
    ...mixedFindings(context),
  ];
}

/** https://github.com/kubernetes/kubernetes/issues/39188 */
function mixedFindings(context: CheckContext): readonly Finding[] {
  if (context.applier === "serverSide") return [];
  const told = (list: string) => ({
    severity: "warning" as const,
    message: `Under ${WAYS.clientSide} \`${list}\` does not become what is written: entries with one key, like two ports of one number, are mixed up, and what changes in one is written into another, or all of them go.`,
  });
  const ofWorkloads = context.workloads.flatMap(({ head, refusals }) => {
    const mixedUp = refusals?.clientSide.mixedUp;
    if (head === undefined || mixedUp === undefined || isRefused(refusals)) return [];
    return [workloadFinding(context, MIXED, head, { ...told(mixedUp), unsafe: false })];
  });
  const ofObjects = objectRefusals(context).flatMap(({ object, mixedUp, serverSide, clientSide }) => {
    if (mixedUp === undefined || serverSide.length + clientSide.length > 0) return [];
    const { severity, message } = told(mixedUp);
    const named = `${object.kind} ${object.name}: ${message.replace("Under", "under")}`;
    return [objectFinding(context, MIXED, object, { severity, message: named })];
  });
  return [...ofWorkloads, ...ofObjects];
}

function isRefused(refusals: Refusals | undefined): boolean {
  return Object.values(refusals ?? {}).some(({ faults }) => faults.length > 0);
}

function workloadFindings(
  context: CheckContext,
  { base, head, forecast, refusals }: ConcernedWorkload,
): readonly Finding[] {
  if (head === undefined) return [];
  if (base === undefined) return findingsOfNew(context, head);
  const way =
    forecast.underServerSide === "applyFails"
      ? "serverSide"
      : forecast.underClientSide === "applyFails"
        ? "clientSide"
        : undefined;
  if (way === undefined || refusals === undefined) return [];
  const message = `Under ${WAYS[way]} alone: ${refusalReason(base, refusals[way].faults)}`;
  const isWrong = way === "serverSide" && faultsOfNewObject(head.object).serverSide.length > 0;
  return [
    workloadFinding(context, isWrong ? MEND : BY_WAY[way], head, {
      severity: "warning",
      message,
      unsafe: false,
    }),
  ];
}

/** A new workload, like one with two variables of one name. */
function findingsOfNew(
  context: CheckContext,
  head: NonNullable<ConcernedWorkload["head"]>,
): readonly Finding[] {
  if (context.applier !== "unknown") return [];
  const { serverSide, clientSide } = faultsOfNewObject(head.object);
  // Whatever is refused on the client's side is on the server's too.
  if (serverSide.length === 0 || clientSide.length > 0) return [];
  const message = `The API server refuses it under ${WAYS.serverSide} and takes it otherwise: ${faultText(serverSide)}.`;
  return [workloadFinding(context, MEND, head, { severity: "warning", message, unsafe: false })];
}

function objectFindings(context: CheckContext): readonly Finding[] {
  if (context.applier !== "unknown") return [];
  return objectRefusals(context).flatMap(({ object, serverSide, clientSide }) => {
    if (serverSide.length > 0 === clientSide.length > 0) return [];
    const way = serverSide.length > 0 ? "serverSide" : "clientSide";
    const why = faultText(way === "serverSide" ? serverSide : clientSide);
    const message = `${object.kind} ${object.name}: the API server refuses it under ${WAYS[way]} and takes it otherwise: ${why}.`;
    return [objectFinding(context, BY_WAY[way], object, { severity: "warning", message })];
  });
}
