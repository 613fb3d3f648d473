import { isDnsSubdomain } from "../../kubernetes/validate/names.ts";
import * as messages from "./messages.ts";
import type { ArgoSource } from "./source.ts";
import { ownValue } from "../../model/own-value.ts";

/** What of an Application Argo CD judges before it reads a file. */
export interface Asked {
  readonly apiVersion: string;
  /** "" where the API server makes one up. */
  readonly name: string;
  readonly destination: { readonly name: string; readonly server: string };
  readonly sources: readonly ArgoSource[];
  /** `spec.sources` is used, so that a source may only lend its files to others. */
  readonly hasSeveral: boolean;
  /** Of `spec.ignoreDifferences`. */
  readonly jq?: readonly string[];
}

/**
 * Why nobody makes such an Application, or Argo CD syncs nothing of it; undefined where it is well formed.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/util/argo/argo.go (ValidatePermissions, GetDestinationServer)
 */
export function refusedAsWritten({
  apiVersion,
  name,
  destination,
  sources,
  hasSeveral,
  jq = [],
}: Asked): string | undefined {
  if (isUnfinished(name, destination.name, destination.server)) return undefined;
  if (isNotServed(apiVersion)) return messages.versionNotServed(apiVersion);
  if (isNoName(name)) return messages.badName(name);
  if (destination.name !== "" && destination.server !== "") return messages.twoDestinations();
  if (destination.name === "" && destination.server === "") return messages.noDestination();
  for (const { repoUrl, path, chart, ref, revision } of sources) {
    if (repoUrl === "" || (path === "" && chart === "" && !(hasSeveral && ref !== "")))
      return messages.emptySource(hasSeveral);
    if (chart !== "" && revision === "") return messages.noChartVersion(chart);
    // https://github.com/argoproj/argo-cd/blob/v3.6.1/util/app/path/path.go
    if (chart === "" && path.startsWith("/")) return messages.absolutePath(path);
  }
  return jq.some(isBrokenJq) ? messages.brokenJq() : undefined;
}

/** Whether Argo CD has no such version: it never had another one than this. */
export function isNotServed(apiVersion: string): boolean {
  return apiVersion !== messages.API_VERSION && !isUnfinished(apiVersion);
}

/** Whether the API server refuses an Application by its name. */
export function isNoName(name: string): boolean {
  return name !== "" && !isUnfinished(name) && !isDnsSubdomain(name);
}

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** Characters; of a longer one nothing is claimed. */
const LONGEST_PROGRAM = 10_000;

/** A text, to the end where nothing closes it, which may hold programs of its own; or a remark. */
const TEXT_OR_REMARK = /"(?:[^"\\]|\\[^])*(?:(")|\\?$)|#.*/g;

/** Whether no program of jq looks like it: something is not closed, or an operator has nothing behind it. */
export function isBrokenJq(text: string): boolean {
  if (text.includes("${") || text.length > LONGEST_PROGRAM) return false;
  const open: string[] = [];
  const program = text.replace(TEXT_OR_REMARK, (found, closing?: string) =>
    found.startsWith("#") ? "" : closing === undefined ? '"' : '""',
  );
  for (const letter of program.replaceAll('""', "")) {
    const closing = ownValue(CLOSES, letter);
    if (closing !== undefined) open.push(closing);
    else if (/[)\]}]/.test(letter) && open.pop() !== letter) return true;
  }
  return (
    open.length > 0 || program.replaceAll('""', "").includes('"') || /(^|[|,=])$/.test(program.trimEnd())
  );
}

/** Something fills it in before Argo CD sees it. */
function isUnfinished(...texts: readonly string[]): boolean {
  return texts.some((text) => /\$\{|<path:/.test(text));
}
