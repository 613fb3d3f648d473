import type { ConfigChange, DeployableForecast, Finding, Forecast, KeyChange } from "../forecast.ts";
import { holdsCredential, isCredentialKey } from "./credentials.ts";
import type { SecretMask } from "./mask.ts";
import { withoutPlaceholders } from "./placeholders.ts";

/** Whether values of ConfigMaps are shown: `keys` leaves only the names of what changed. */
export type ConfigValues = "show" | "keys";

/**
 * The last gate: nothing leaves the app but through it. Hides Secrets' values in every text of a forecast, and of
 * ConfigMaps what looks like a credential, or all values if that is asked for.
 */
export function passGate(forecast: Forecast, mask: SecretMask, configValues: ConfigValues): Forecast {
  const deployables = forecast.deployables.map((deployable) => hideValues(deployable, configValues));
  return passCopy({ ...forecast, deployables }, mask);
}

/** What a build tells of a deployable, without what the repository calls it by. */
export type Contents = Pick<
  DeployableForecast,
  | "status"
  | "analysis"
  | "builder"
  | "configChanges"
  | "workloads"
  | "staleConfigs"
  | "otherObjects"
  | "problems"
>;

/** The first gate, of one deployable: what it tells is the same whatever else the run looks at. */
export function passContents(contents: Contents, mask: SecretMask, configValues: ConfigValues): Contents {
  return passCopy(hideValues(contents, configValues), mask);
}

/** The same of findings; whom they are about is told by an id, which passes the last gate. */
export function passFindings(findings: readonly Finding[], mask: SecretMask): readonly Finding[] {
  return findings.map((finding) => passFinding(finding, mask));
}

export function passFinding(finding: Finding, mask: SecretMask): Finding {
  return { ...passCopy(finding, mask), deployable: finding.deployable };
}

/** A copy in which every text has passed. */
export function passCopy<T extends object>(told: T, mask: SecretMask): T {
  const passed = structuredClone(told);
  maskIn(passed, mask);
  return passed;
}

function hideValues<T extends Pick<DeployableForecast, "configChanges">>(
  told: T,
  configValues: ConfigValues,
): T {
  return { ...told, configChanges: told.configChanges.map((change) => hideIn(change, configValues)) };
}

function hideIn(change: ConfigChange, configValues: ConfigValues): ConfigChange {
  return {
    ...change,
    keys: change.keys.map((key): KeyChange => {
      if (key.diff === undefined) return key;
      const isCredential = isCredentialKey(key.key) || holdsCredential(key.diff);
      if (configValues === "show" && !isCredential) return key;
      const { key: name, change: kind, source } = key;
      const hidden = configValues === "keys" ? "asked" : "credential";
      return { key: name, change: kind, ...(source !== undefined && { source }), hidden };
    }),
  };
}

/** Fields with words of Rollcast's own or with ids of git. */
const FIXED: ReadonlySet<string> = new Set([
  ...["schemaVersion", "sha", "level", "code", "check", "severity", "change", "class", "effect", "type"],
  ...["reads", "how", "strategy", "status", "analysis", "builder", "applier", "verdict", "side"],
  ...["heldBack", "notSeenAt", "hidden", "lineEnds", "fault", "unsafeBy"],
]);
/** Fields with values, of which a Secret may hold the whole. */
const VALUES: ReadonlySet<string> = new Set(["diff", "valueAtBase", "valueAtHead"]);
const IMAGES: ReadonlySet<string> = new Set(["imageAtBase", "imageAtHead"]);
/** Fields with sentences: programs repeat whole objects in theirs. */
const SENTENCES: ReadonlySet<string> = new Set(["message", "reason", "remediation"]);
const LONGEST_SENTENCE = 2000;

function maskIn(container: object, mask: SecretMask, field = ""): void {
  const entries: [string, unknown][] = Object.entries(container);
  for (const [key, value] of entries) {
    const name = Array.isArray(container) ? field : key;
    if (typeof value === "string") {
      Reflect.set(container, key, withoutPlaceholders(masked(name, value, mask)));
    } else if (typeof value === "object" && value !== null) maskIn(value, mask, name);
  }
}

function masked(field: string, text: string, mask: SecretMask): string {
  if (FIXED.has(field) && /^[\w:./-]{0,64}$/.test(text)) return text;
  if (VALUES.has(field)) return mask.value(text);
  if (IMAGES.has(field)) return mask.image(text);
  return SENTENCES.has(field) ? maskSentence(text, mask) : mask.text(text);
}

/**
 * Masks a message first, and again once it is clean: a value may hold what cleaning changes. Only then it is cut, since
 * half of a value would not be known again.
 */
export function maskSentence(text: string, mask: SecretMask): string {
  const clean = mask.text(withoutControls(mask.text(text)));
  return clean.length <= LONGEST_SENTENCE ? clean : `${clean.slice(0, LONGEST_SENTENCE)} …`;
}

/** Sequences that drive a terminal: https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Keeps line ends; every other control character could drive a terminal or forge a log line. */
function withoutControls(text: string): string {
  return text.replace(SEQUENCE, "").replace(CONTROL, " ");
}
