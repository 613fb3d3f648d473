import { createKeyLocator, createLocator } from "../yaml/positions.ts";
import { parseYaml } from "../yaml/parse.ts";
import { textOf, type Value, type ValueMap } from "../yaml/value.ts";
import { applierIn, hostsIn, kindIn, kindWithoutPodsIn, leaveOutIn } from "./deployment.ts";
import type { Located, PolicyFile } from "./file.ts";
import { checksIn, environmentsIn, exemptionIn, gateIn, refuseSilentGates } from "./judgement.ts";
import { FAULTS } from "./messages.ts";
import {
  choiceIn,
  field,
  items,
  lineOf,
  mapWith,
  report,
  type Node,
  type PolicyFault,
  type Reader,
} from "./reader.ts";

export type PolicyResult =
  | { readonly ok: true; readonly policy: PolicyFile }
  /** Every fault, in the order of the file. Never empty. */
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** A page or two; reading takes memory in proportion. */
const LONGEST = 1_000_000;

/** The keys of the file. One that Rollcast does not obey is unknown, so that nobody relies on it. */
export const KEYS = [
  "version",
  "fail-on",
  "checks",
  "environments",
  "exemptions",
  "exempting-annotations",
  "kinds",
  "kinds-without-pods",
  "leave-out",
  "appliers",
  "config-values",
  "allow-hosts",
] as const;

/** Reads the text of a policy file. `file` is what messages and findings call it. */
export function parsePolicy(text: string, file: string): PolicyResult {
  if (text.length > LONGEST) return fault(1, 1, FAULTS.tooLong(LONGEST));
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    const { message, line = 1, column = 1 } = parsed.error;
    return fault(line, Math.min(column, lengthOfLine(text, line) + 1), FAULTS.noYaml(message));
  }
  const [document, second] = parsed.documents;
  if (document === undefined) return fault(1, 1, FAULTS.empty());
  if (second !== undefined) return fault(second.line, 1, FAULTS.documents());
  const reader: Reader = { faults: [], keyAt: createKeyLocator(text), valueAt: createLocator(text) };
  const policy = policyIn(reader, document.value, file);
  if (policy !== undefined && reader.faults.length === 0) return { ok: true, policy };
  return { ok: false, faults: [...reader.faults].sort((a, b) => a.line - b.line || a.column - b.column) };
}

function fault(line: number, column: number, message: string): PolicyResult {
  return { ok: false, faults: [{ line, column, message }] };
}

function lengthOfLine(text: string, line: number): number {
  return text.split("\n")[line - 1]?.length ?? 0;
}

function policyIn(reader: Reader, value: Value, file: string): PolicyFile | undefined {
  const map = readVersion(reader, value);
  if (map === undefined) return undefined;
  const list = <T>(key: (typeof KEYS)[number], read: (reader: Reader, node: Node) => T | undefined) => {
    const node = field(map, [], key);
    return node === undefined ? [] : items(reader, node).flatMap((item) => read(reader, item) ?? []);
  };
  const policy: PolicyFile = {
    file,
    gate: gateIn(reader, field(map, [], "fail-on")),
    checks: checksIn(reader, field(map, [], "checks")),
    environments: environmentsIn(reader, field(map, [], "environments")),
    exemptions: list("exemptions", exemptionIn),
    exemptingAnnotations: located(reader, map, "exempting-annotations", ["any", "base"]),
    kinds: list("kinds", kindIn),
    kindsWithoutPods: list("kinds-without-pods", kindWithoutPodsIn),
    leaveOut: list("leave-out", leaveOutIn),
    appliers: list("appliers", applierIn),
    configValues: located(reader, map, "config-values", ["show", "keys"]),
    allowHosts: hostsIn(reader, field(map, [], "allow-hosts")),
  };
  refuseSilentGates(reader, policy);
  return policy;
}

/** What a later version says means something else: of it nothing is read, and no other fault is reported. */
function readVersion(reader: Reader, value: Value): ValueMap | undefined {
  const top: Node = { value, path: [] };
  const version =
    typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  if (version !== undefined && version !== 1) {
    report(reader, ["version"], FAULTS.laterVersion(textOf(version)));
    return undefined;
  }
  const map = mapWith(reader, top, KEYS);
  if (map !== undefined && version === undefined) report(reader, [], FAULTS.noVersion());
  return map;
}

function located<T extends string>(
  reader: Reader,
  map: ValueMap,
  key: string,
  known: readonly T[],
): Located<T> | undefined {
  const value = choiceIn(reader, field(map, [], key), known);
  return value === undefined ? undefined : { value, line: lineOf(reader, [key]) };
}
