import { groupOf } from "../model/identity.ts";
import { closest } from "../model/similar.ts";
import { definedKind, definedRowOf, definedRowsOf, isSteady, type DefinedKind } from "./defined-kinds.ts";
import type { Fault } from "./fault.ts";

/** What the tables say against a kind or a version that nobody is known to serve. */
export interface Unheard {
  readonly fault: Fault;
  /** Like "cert-manager 1.21.2". */
  readonly owner: string;
}

/** Groups of which others, that are not in the tables, have kinds too. */
const SHARED_GROUPS = ["argoproj.io"];

/** Versions that earlier releases of the steady ones served, and that a cluster with one of them still does. */
const ONCE_SERVED = `
acme.cert-manager.io v1alpha2 v1alpha3 v1beta1
cert-manager.io v1alpha2 v1alpha3 v1beta1
external-secrets.io v1alpha1 v1beta1
gateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1
helm.toolkit.fluxcd.io v2beta1 v2beta2
image.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2
kustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2
monitoring.coreos.com v1beta1
notification.toolkit.fluxcd.io v1beta1 v1beta2
source.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2
`;

/** Another word is another kind. */
const MOST_WRONG_LETTERS = 2;

/**
 * Undefined where the tables have the kind in this version, or nothing of its group. Of owners whose releases differ, only a
 * kind's slip of letters is told: they may serve other versions.
 * @param before the version that the object had, if it was there
 */
export function unheardOf(apiVersion: string, kind: string, before?: string): Unheard | undefined {
  if (apiVersion === before) return undefined;
  const group = groupOf(apiVersion);
  const ofGroup = definedRowsOf(groupOf(apiVersion));
  const [first] = ofGroup;
  if (first === undefined) return undefined;
  const ofKind = ofGroup.filter((row) => row.kind === kind);
  const [written] = ofKind;
  if (written === undefined) return unheardKind(group, kind, ofGroup);
  const isServed = ofKind.some((row) => row.apiVersion === apiVersion);
  if (isServed || !isSteady(written.owner)) return undefined;
  if (before === undefined && wasServed(group, apiVersion)) return undefined;
  const message = `apiVersion is none that this kind has; write ${written.apiVersion}`;
  return { fault: { path: "apiVersion", message, mayComeLater: true }, owner: written.owner };
}

/** A word that is near to one of the group is a slip; another may be one of a later release, or of an earlier. */
function unheardKind(
  group: string,
  kind: string,
  ofGroup: ReturnType<typeof definedRowsOf>,
): Unheard | undefined {
  const kinds = ofGroup.map((row) => row.kind);
  const meant = closest(kind, kinds, MOST_WRONG_LETTERS);
  const isWhole = !SHARED_GROUPS.includes(group) && ofGroup.every((row) => isSteady(row.owner));
  if (meant === undefined && !isWhole) return undefined;
  const question = meant === undefined ? "" : ` (did you mean ${meant}?)`;
  const message = `kind is none of this group${question}`;
  const owner = ofGroup.find((row) => meant === undefined || row.kind === meant)?.owner ?? "";
  return {
    fault: { path: "kind", message, ...(meant === undefined && { mayComeLater: true }) },
    owner,
  };
}

/** Of these an earlier version asked for less: https://fluxcd.io/flux/components/image/imagerepositories/ */
const ASKED_FOR_LESS = ["ImageRepository"];

/** Of a kind in a version that earlier releases served, the definition that has taken its place and is near enough. */
export function laterKind(apiVersion: string, kind: string): DefinedKind | undefined {
  const group = groupOf(apiVersion);
  const row = definedRowOf(groupOf(apiVersion), kind);
  const isEarlier =
    isAlike(apiVersion, kind) || (group.endsWith(".toolkit.fluxcd.io") && /\/v\d+beta\d+$/.test(apiVersion));
  if (row === undefined || !isEarlier || ASKED_FOR_LESS.includes(kind)) return undefined;
  return wasServed(group, apiVersion) ? definedKind(row.apiVersion, kind) : undefined;
}

/** An earlier version that had the very fields of the one that took its place: https://external-secrets.io/latest/introduction/stability-support/ */
export function isAlike(apiVersion: string, kind: string): boolean {
  return apiVersion === "external-secrets.io/v1beta1" && kind === "ExternalSecret";
}

function wasServed(group: string, apiVersion: string): boolean {
  return ONCE_SERVED.split("\n").some((line) => {
    const [of, ...versions] = line.split(" ");
    return of === group && versions.includes(apiVersion.slice(group.length + 1));
  });
}
