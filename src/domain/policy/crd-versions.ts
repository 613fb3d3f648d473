import { customFaults, schemaOf } from "../../kubernetes/custom-resource.ts";
import { newTo, type Fault } from "../../kubernetes/fault.ts";
import { operatorFaults } from "../../kubernetes/operators/operator-faults.ts";
import { DROPPED, tightenings } from "../../kubernetes/tightened.ts";
import { groupedBy } from "../../model/grouped.ts";
import { groupOf } from "../../model/identity.ts";
import { mapsAt, textAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { isFilledInLater } from "../controllers/placeholders.ts";
import { faultText } from "../controllers/fault-text.ts";
import { objectRefusals } from "./refusals/object-refusals.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import { fewAnd, firstFew } from "../../model/few.ts";
import { keyText } from "../../model/key-text.ts";

const DOCUMENTATION = {
  id: "crd-version",
  title: "Custom resource definition that accepts less",
  what: "A definition of custom resources accepts less than it did, or a custom resource uses something that its definition does not have.",
  cases: [
    "A CustomResourceDefinition no longer serves a version (error if an object of this build is written in it, or if the version that base stores is removed altogether).",
    "It stores another version, converts them differently, or allows less in a version that stays: another type, a field that goes or becomes required, fewer values, narrower bounds, another pattern or rule (warning).",
    "An object whose definition is not in the repository gets a version, a field or a value that the definition which Rollcast knows does not have (warning): of Flux, Argo CD, cert-manager, External Secrets, the Gateway API, Prometheus, Istio, Traefik, Cilium, KEDA, Kyverno, CloudNativePG, Grafana, VolSync, Velero, Karpenter, Envoy Gateway, Strimzi, Rook and others, which `scripts/kubernetes/definitions.mjs` lists.",
    "A custom resource breaks a rule of its operator that no definition tells: of cert-manager, External Secrets, the Gateway API, Istio, KEDA, CloudNativePG, Prometheus, Argo CD and Argo Workflows, Tekton, Traefik, VolSync or Kyverno (warning).",
    "A custom resource is written in a version that no other of its kind in the repository had, and nothing here tells which ones the cluster serves; or one of its fields moves beside `spec` (warning).",
  ],
  why: "Objects in a version that is not served are refused, whoever applies them, and clients that ask for it get nothing. The API server refuses a definition that removes a version which is still stored. Objects that a schema no longer allows stay, but are refused when they are made again or changed there; fields that go lose their values.",
  link: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/",
  remediation:
    "Write every object in a version that stays, migrate what is stored, and take the old version out in a later merge.",
  severities: ["error", "warning"],
} as const;

export const crdVersions: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return [...changed(context), ...doubtful(context), ...againstRules(context)];
}

/** What a webhook or the operator itself says, where the definition lets it pass. */
function againstRules(context: CheckContext): readonly Finding[] {
  return objectRefusals(context).flatMap(({ object, serverSide, doubts = [] }) => {
    const isJudged = object.group.includes(".") && serverSide.length + doubts.length === 0;
    if (!isJudged || isFilledInLater(object)) return [];
    const before = context.base.index.byKey.get(objectKey(object))?.manifest;
    const { faults = [], by = "" } = operatorFaults(before, object.manifest) ?? {};
    if (faults.length === 0) return [];
    const message = `${nameOf(object)}: ${faultText(faults)}: ${by} refuses that, or makes nothing of it.`;
    const check = { id: DOCUMENTATION.id, remediation: "Correct it in this change." };
    return [objectFinding(context, check, object, { severity: "warning", message })];
  });
}

const COMPARE = "Make sure that the definition in the cluster has it, or correct the name or the place.";

/** Operators get new versions and fields with their releases. */
function doubtful(context: CheckContext): readonly Finding[] {
  return objectRefusals(context).flatMap(({ object, by, doubts = [] }) => {
    if (doubts.length === 0) return [];
    const doubt =
      by === undefined
        ? ", and no definition is here: where the cluster does not serve that"
        : ` (by the definition of ${by}): where the cluster has no other`;
    const message = `${nameOf(object)}: ${faultText(doubts)}${doubt}, the API server refuses it.`;
    const told = { severity: "warning", message } as const;
    return [objectFinding(context, { id: DOCUMENTATION.id, remediation: COMPARE }, object, told)];
  });
}

function changed(context: CheckContext): readonly Finding[] {
  return context.head.index.objects.flatMap((head): readonly Finding[] => {
    if (head.group !== "apiextensions.k8s.io" || head.kind !== "CustomResourceDefinition") return [];
    const base = context.base.index.byKey.get(objectKey(head));
    return base === undefined || base.manifest === head.manifest ? [] : compare(context, base, head);
  });
}

interface Told {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly remediation?: string;
}

const FIT = "Look for objects that have what does not fit any more, and fix them in an earlier merge.";

function compare(context: CheckContext, base: KubernetesObject, head: KubernetesObject): readonly Finding[] {
  return [
    ...unserved(context.head, base, head),
    ...converted(base, head),
    ...stored(base, head),
    ...tightened(context.head, base, head).map((told) => ({ ...told, remediation: FIT })),
  ].map(({ remediation = DOCUMENTATION.remediation, ...told }) =>
    objectFinding(context, { id: DOCUMENTATION.id, remediation }, head, told),
  );
}

const LOST = ": objects lose what they have there.";
const REFUSED = ": objects that do not fit are refused when they are made or changed there.";

/** The schemas of the versions that stay. Objects of this build that do not fit are named; there may be others. */
function tightened(side: OverlaySide, base: KubernetesObject, head: KubernetesObject): readonly Told[] {
  const versions = servedVersions(head).flatMap((version) => {
    const [before, after] = [base, head].map(({ manifest }) => schemaOf(manifest, version));
    if (before === undefined || after === undefined) return [];
    const faults = tightenings(before, after);
    if (faults.length === 0) return [];
    const misfits = objectsIn(side, head, version).filter(
      ({ manifest }) => newTo(customFaults(manifest, after), customFaults(manifest, before)).length > 0,
    );
    const where = misfits.length === 0 ? "" : ` ${firstFew(misfits.map(nameOf))} of this build does not fit.`;
    const isDropped = ({ message }: Fault) => message.endsWith(DROPPED);
    const refused = faults.filter((fault) => !isDropped(fault));
    const told = [...refused.map(({ message }) => message), ...droppedFields(faults.filter(isDropped))];
    return [{ version, what: firstFew(told), where: `${refused.length > 0 ? REFUSED : LOST}${where}` }];
  });
  const alike = groupedBy(versions, ({ what, where }) => keyText([what, where]));
  return [...alike.values()].map((all): Told => {
    const { what = "", where = "" } = all[0] ?? {};
    const names = all.map(({ version }) => version).join(", ");
    const message = `${nameOf(head)} allows less (${names}: ${what})${where}`;
    return { severity: "warning", message };
  });
}

/** A release of an operator may give up dozens of fields at once. */
function droppedFields(dropped: readonly Fault[]): readonly string[] {
  if (dropped.length < 2) return dropped.map(({ message }) => message);
  return [`${fewAnd(dropped.map(({ path }) => path))} are fields no longer, and their values are dropped`];
}

function unserved(side: OverlaySide, base: KubernetesObject, head: KubernetesObject): readonly Told[] {
  const after = servedVersions(head);
  const gone = servedVersions(base).filter((version) => !after.includes(version));
  return gone.map((version): Told => {
    const users = objectsIn(side, head, version).slice(0, SHOWN).map(nameOf);
    const what = `${nameOf(head)} serves ${version} no longer`;
    return users.length === 0
      ? { severity: "warning", message: `${what}: objects and clients elsewhere that use it are refused.` }
      : { severity: "error", message: `${what}, in which ${users.join(", ")} is written.` };
  });
}

function converted(base: KubernetesObject, head: KubernetesObject): readonly Told[] {
  const [before, after] = [conversionOf(base), conversionOf(head)];
  if (before === after) return [];
  const message = `${nameOf(head)} converts its versions by ${after} from now on, where it was ${before}.`;
  return [{ severity: "warning", message }];
}

function conversionOf({ manifest }: KubernetesObject): string {
  return textAt(manifest, "spec", "conversion", "strategy") ?? "None";
}

function stored(base: KubernetesObject, head: KubernetesObject): readonly Told[] {
  const [before, after] = [storageVersion(base), storageVersion(head)];
  if (before === undefined || before === after) return [];
  const versions = mapsAt(head.manifest, "spec", "versions").map((version) => textAt(version, "name"));
  return [
    versions.includes(before)
      ? {
          severity: "warning",
          message: `${nameOf(head)} stores ${after ?? "no version"} from now on, where it stored ${before}: without a conversion between them, fields are lost.`,
        }
      : {
          severity: "error",
          message: `${nameOf(head)} no longer has ${before}, in which its objects are stored: the API server refuses that until they are migrated.`,
        },
  ];
}

function servedVersions({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "spec", "versions").flatMap((version) =>
    version.served === true ? (textAt(version, "name") ?? []) : [],
  );
}

function storageVersion({ manifest }: KubernetesObject): string | undefined {
  return textAt(
    mapsAt(manifest, "spec", "versions").find(({ storage }) => storage === true),
    "name",
  );
}

const SHOWN = 3;

function nameOf({ kind, name }: KubernetesObject): string {
  return `${kind} ${name}`;
}

function objectsIn(side: OverlaySide, crd: KubernetesObject, version: string): readonly KubernetesObject[] {
  const group = textAt(crd.manifest, "spec", "group");
  const kind = textAt(crd.manifest, "spec", "names", "kind");
  return side.index.objects.filter(
    (object) =>
      groupOf(object.apiVersion) === group &&
      object.kind === kind &&
      object.apiVersion.endsWith(`/${version}`),
  );
}
