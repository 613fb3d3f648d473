import { fieldsHolding } from "../kustomize/files/fields.ts";
import { mayBeRemoteRoot } from "../kustomize/files/remote.ts";
import { textsAt } from "../model/fields.ts";
import { fieldOf } from "../yaml/any-case.ts";
import type { Value } from "../yaml/value.ts";

const FIELDS = fieldsHolding("root", "file");

/** The entries of a kustomization that lie elsewhere, as far as their form tells, without what is secret in them. */
export function remoteEntries(kustomization: Value | undefined): ReadonlySet<string> {
  const entries = FIELDS.flatMap((field) => textsAt(fieldOf(kustomization, field)));
  return new Set(entries.filter(mayBeRemoteRoot).map(withoutCredentials));
}

/** Without who asks, and of a query only which version is asked for: tokens stand in either. */
export function withoutCredentials(entry: string): string {
  const [place = "", query = ""] = entry.split("?");
  const asked = query.split("&").filter((parameter) => /^(?:ref|version)=/.test(parameter));
  return [place.replace(/(^|\/\/)[^/]*@/, "$1"), ...asked].join("?");
}
