import type {
  Cause,
  ConfigChange,
  ConfigId,
  Finding,
  WorkloadForecast,
  WorkloadId,
} from "../domain/forecast.ts";

/** How things are said, as plain text without markup, so that every output says them alike. */

/** "1 restart", "2 restarts". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** "a", "a and b", "a, b and c". */
export function enumerate(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** Seconds as a person says them: "45 s", "1 min 30 s", "2 h". */
export function duration(seconds: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [Math.ceil(seconds % 60), "s"],
  ];
  const said = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return said.join(" ") || "0 s";
}

export function configName(config: ConfigId): string {
  return `${config.kind}/${config.name}`;
}

/** "container a", "containers a and b". */
export function containersPhrase(names: readonly string[], name: (text: string) => string): string {
  return `${names.length === 1 ? "container" : "containers"} ${enumerate(names.map(name))}`;
}

export function workloadName(workload: WorkloadId): string {
  return `${workload.kind}/${workload.name}`;
}

/** `text` within so many UTF-16 code units: cut between two characters, with an ellipsis, where it is longer. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

const HELD_BACK: Readonly<Record<NonNullable<WorkloadForecast["heldBack"]>, string>> = {
  onDelete: "waits: `OnDelete` replaces no pod until somebody deletes it",
  paused: "waits: its rollout is paused",
  partition: "waits: the `partition` holds every pod back",
  noReplicas: "no pods run: 0 replicas",
  suspended: "waits: suspended",
};

const EFFECTS: Readonly<Record<WorkloadForecast["effect"], string>> = {
  restart: "restarts",
  recreate: "is deleted and made anew, all pods at once",
  applyFails: "apply fails: the API server refuses this change",
  create: "is new",
  delete: "is deleted, where the delivery prunes",
  nextRun: "takes effect from its next run",
  scale: "runs another number of pods",
  none: "does not restart",
  unknown: "may restart",
};

/** What happens to a workload; words in backticks are code. */
export function effectPhrase(workload: Pick<WorkloadForecast, "effect" | "heldBack">): string {
  return workload.heldBack === undefined ? EFFECTS[workload.effect] : HELD_BACK[workload.heldBack];
}

/** What happens to a config. */
export function configChangePhrase({
  change,
  notSeenAt,
}: Pick<ConfigChange, "change" | "notSeenAt">): string {
  return notSeenAt === undefined ? change : `not seen at ${notSeenAt}`;
}

/** Since when a finding is true. */
export function sincePhrase({ isNew, notSeenAtBase }: Pick<Finding, "isNew" | "notSeenAtBase">): string {
  return isNew ? "new in this change" : notSeenAtBase === true ? "perhaps new" : "was there before";
}

const CAUSE_NOUNS: Readonly<Record<Cause["type"], string>> = {
  config: "config",
  image: "image",
  env: "environment",
  command: "command",
  resources: "resources",
  probe: "probe",
  label: "label",
  annotation: "annotation",
  volume: "volume",
  version: "version",
  other: "pod template",
};

export function causeNoun(type: Cause["type"]): string {
  return CAUSE_NOUNS[type];
}

/** A field's path from the pod template on, which is where a reader looks: `containers[app].env[LOG_LEVEL]`. */
export function fieldInPodTemplate(path: string): string {
  return path.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/, "");
}
