import { textAt } from "./fields.ts";
import type { Manifest } from "./manifest.ts";
import { compareText } from "./order.ts";
import { keyText } from "./key-text.ts";

/** What tells an object from every other one, apart from where it is deployed. */
export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
}

/** Workloads were served by this group until Kubernetes 1.16: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#v1-16 */
const FORMER_APPS_GROUP = "extensions";

/** The group of an API: a new version of it has the same objects. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  const group = slash < 0 ? "" : apiVersion.slice(0, slash);
  return group === FORMER_APPS_GROUP ? "apps" : group;
}

/** A text that two objects share if and only if they are the same. */
export function identityOf({ apiVersion, kind, namespace, name }: ObjectName): string {
  return keyText([groupOf(apiVersion), kind, namespace, name]);
}

/** The order in which objects are told. */
export function compareIdentities(a: ObjectName, b: ObjectName): number {
  return (
    compareText(a.kind, b.kind) ||
    compareText(a.namespace ?? "", b.namespace ?? "") ||
    compareText(a.name, b.name) ||
    compareText(a.apiVersion, b.apiVersion)
  );
}

/** The identity of a manifest. */
export function identityOfManifest(manifest: Manifest): string {
  return identityOf(nameOfManifest(manifest));
}

/** What a manifest is called, as it is written. */
export function nameOfManifest({ object }: Manifest): ObjectName {
  const text = (...path: readonly string[]) => textAt(object, ...path);
  return {
    apiVersion: text("apiVersion") ?? "",
    kind: text("kind") ?? "",
    namespace: text("metadata", "namespace") ?? null,
    name: text("metadata", "name") ?? "",
  };
}

/** The same, in whatever namespace: what several deployables of one source have in common. */
export function namedAlike({ apiVersion, kind, name }: ObjectName): string {
  return keyText([groupOf(apiVersion), kind, name]);
}

/** A manifest without a namespace goes to the one that whoever applies it says, which may be the other's. */
export function mayShareNamespace(a: string | null, b: string | null): boolean {
  return a === b || a === null || b === null;
}
