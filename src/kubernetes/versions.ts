import { groupOf } from "../model/identity.ts";
import { closest } from "../model/similar.ts";
import { textIn } from "./values.ts";
import type { ValueMap } from "../yaml/value.ts";
import type { Fault } from "./fault.ts";
import { RELEASE, REMOVED, SERVED } from "./tables/kubernetes-1.36.ts";

/** A version of a kind that a release took away, and the version to write instead. */
interface Removed {
  readonly since: string;
  readonly use?: string;
}

/** What the tables do not have: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ */
const ALSO_REMOVED = `
apiextensions.k8s.io/v1beta1 CustomResourceDefinition 1.22 apiextensions.k8s.io/v1
apiregistration.k8s.io/v1beta1 APIService 1.22 apiregistration.k8s.io/v1
autoscaling/v2beta1 HorizontalPodAutoscaler 1.25 autoscaling/v2
autoscaling/v2beta2 HorizontalPodAutoscaler 1.26 autoscaling/v2
extensions/v1beta1 PodSecurityPolicy 1.16
node.k8s.io/v1beta1 RuntimeClass 1.25 node.k8s.io/v1
policy/v1beta1 PodSecurityPolicy 1.25
`;

/**
 * What an object's version alone says against it: no release has it any more, or it is none of this kind's. Kinds that
 * nobody knows are left alone, but in the core group, which gets no new ones, and where they are a slip.
 */
export function versionFaults(object: ValueMap): readonly Fault[] {
  const [apiVersion, kind] = [textIn(object.apiVersion), textIn(object.kind)];
  const removed = removedVersion(apiVersion, kind);
  if (removed !== undefined) {
    const use = removed.use === undefined ? "" : `; write ${removed.use}`;
    return [fault("apiVersion", `is served no longer since Kubernetes ${removed.since}${use}`)];
  }
  const { byKind, versions } = served();
  if (versions.get(apiVersion)?.has(kind) === true) return [];
  const known = byKind.get(`${groupOf(apiVersion)} ${kind}`);
  if (known !== undefined) return [unserved(known)];
  return slips(apiVersion, kind);
}

/** More, and it is another word: a later release may have it, or an earlier OpenShift had it in v1. */
const MOST_WRONG_LETTERS = 3;
const MOST_IN_CORE = 2;

/** What is near to a kind of its group, or to the group of its kind. A group without a dot can only be Kubernetes' own. */
function slips(apiVersion: string, kind: string): readonly Fault[] {
  const group = groupOf(apiVersion);
  const { byKind } = served();
  const all = [...byKind.keys()].map((key) => key.split(" "));
  const kinds = all.flatMap(([of, each = ""]) => (of === group ? [each] : []));
  const meant = closest(kind, kinds, group === "" ? MOST_IN_CORE : MOST_WRONG_LETTERS);
  if (meant !== undefined || (apiVersion === "v1" && kind !== "List")) {
    const use = meant === undefined ? "" : `; write ${meant}`;
    return [fault("kind", `is none that Kubernetes ${MINOR} has in ${apiVersion}${use}`)];
  }
  const groups = kinds.length > 0 ? [] : all.flatMap(([of = "", each]) => (each === kind ? [of] : []));
  const isOwn = !group.includes(".");
  const near = closest(group, groups, MOST_WRONG_LETTERS) ?? (isOwn ? groups[0] : undefined);
  return near === undefined ? [] : [unserved(byKind.get(`${near} ${kind}`))];
}

function unserved(known: string | undefined): Fault {
  return fault("apiVersion", `is none that Kubernetes ${MINOR} serves of this kind; write ${known ?? ""}`);
}

const MINOR = RELEASE.split(".").slice(0, 2).join(".");

function fault(path: string, what: string): Fault {
  return { path, message: `${path} ${what}` };
}

/** Undefined: it is served, or nothing is known of it. */
export function removedVersion(apiVersion: string, kind: string): Removed | undefined {
  return tables().removed.get(`${apiVersion} ${kind}`);
}

interface Versions {
  readonly removed: ReadonlyMap<string, Removed>;
  readonly served: Served;
}

interface Served {
  readonly versions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The version to write of a kind, by its group and name. */
  readonly byKind: ReadonlyMap<string, string>;
}

let read: Versions | undefined;

function tables(): Versions {
  return (read ??= { removed: readRemoved(), served: readServed() });
}

function served(): Served {
  return tables().served;
}

function readRemoved(): ReadonlyMap<string, Removed> {
  return new Map(
    lines(REMOVED + ALSO_REMOVED).map((line) => {
      const [apiVersion = "", kind = "", since = "", use] = line.split(" ");
      return [`${apiVersion} ${kind}`, { since, ...(use !== undefined && { use }) }] as const;
    }),
  );
}

function readServed(): Served {
  const versions = lines(SERVED).map((line) => {
    const [apiVersion = "", ...kinds] = line.split(" ");
    return [apiVersion, new Set(kinds)] as const;
  });
  // A stable version sorts after the alpha and beta ones of its group, so that it is the one that stays.
  const stableLast = [...versions].sort(([a], [b]) => Number(isStable(a)) - Number(isStable(b)));
  const byKind = stableLast.flatMap(([apiVersion, kinds]) =>
    [...kinds].map((kind) => [`${groupOf(apiVersion)} ${kind}`, apiVersion] as const),
  );
  return { versions: new Map(versions), byKind: new Map(byKind) };
}

function isStable(apiVersion: string): boolean {
  return /(^|\/)v\d+$/.test(apiVersion);
}

function lines(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .filter((line) => line !== "");
}
