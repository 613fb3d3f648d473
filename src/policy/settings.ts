import type { Gate, SettingChange } from "../domain/forecast.ts";
import { gateEntryText } from "../domain/policy/gate.ts";
import type { CheckEntry, Located, PolicyFile, WhereEntry } from "./file.ts";
import { keyText } from "../model/key-text.ts";

/** One thing that a policy says, as a person reads it. */
export interface Setting {
  /** Like "checks.single-replica.severity". */
  readonly setting: string;
  readonly value: string;
  readonly line: number;
}

/** All that a file says, in the order of docs/policy.md. Lists that name no entry apart say one setting each entry. */
export function settingsOf(policy: PolicyFile): readonly Setting[] {
  const { gate, exemptingAnnotations, configValues, allowHosts } = policy;
  return [
    ...(gate === undefined ? [] : [gateSetting("fail-on", gate)]),
    ...policy.checks.flatMap((entry) => checkSettings("checks", entry)),
    ...policy.environments.flatMap(environmentSettings),
    ...policy.exemptions.map(exemptionSetting),
    ...(exemptingAnnotations === undefined ? [] : [one("exempting-annotations", exemptingAnnotations)]),
    ...policy.kinds.map(({ group, kind, templates, replicas, change, line }) => ({
      setting: `kinds.${group}/${kind}`,
      value: `${change}, templates ${templates.join(", ")}${replicas === undefined ? "" : `, replicas ${replicas}`}`,
      line,
    })),
    ...policy.kindsWithoutPods.map((kind) => one("kinds-without-pods", kind)),
    ...policy.leaveOut.map(({ reason, line, ...entry }) => ({
      setting: "leave-out",
      value: `${where(entry)}: ${reason}`,
      line,
    })),
    ...policy.appliers.map(({ applier, line, ...entry }) => ({
      setting: "appliers",
      value: `${applier === "serverSide" ? "server-side" : "client-side"} (${where(entry)})`,
      line,
    })),
    ...(configValues === undefined ? [] : [one("config-values", configValues)]),
    ...(allowHosts === undefined
      ? []
      : [{ setting: "allow-hosts", value: allowHosts.value.join(", "), line: allowHosts.line }]),
  ];
}

function environmentSettings(environment: PolicyFile["environments"][number]): readonly Setting[] {
  const at = `environments.${environment.name}`;
  const { line, production, gate, checks } = environment;
  return [
    { setting: at, value: `${where(environment)}${production ? ", production" : ""}`, line },
    ...(gate === undefined ? [] : [gateSetting(`${at}.fail-on`, gate)]),
    ...checks.flatMap((entry) => checkSettings(`${at}.checks`, entry)),
  ];
}

function exemptionSetting(exemption: PolicyFile["exemptions"][number]): Setting {
  const { checks, workloads, reason, until, line, ...entry } = exemption;
  const places = [where(entry), listed("workloads", workloads)].filter((part) => part !== "").join(", ");
  const ends = until === undefined ? "" : ` until ${until}`;
  return { setting: "exemptions", value: `${checks.join(", ")} (${places})${ends}: ${reason}`, line };
}

/** What the file of head says otherwise than that of base; undefined for a side without a file. */
export function settingChanges(
  base: PolicyFile | undefined,
  head: PolicyFile | undefined,
): readonly SettingChange[] {
  const [before, after] = [base, head].map((file) => (file === undefined ? [] : settingsOf(file)));
  const removed = without(before ?? [], after ?? []);
  const added = without(after ?? [], before ?? []);
  const paired = new Set<Setting>();
  const changes = removed.map(({ setting, value }): SettingChange => {
    const successor = added.find((each) => each.setting === setting && !paired.has(each));
    if (successor !== undefined) paired.add(successor);
    return { setting, base: value, head: successor?.value ?? null };
  });
  const rest = added.filter((each) => !paired.has(each));
  return [...changes, ...rest.map(({ setting, value }) => ({ setting, base: null, head: value }))];
}

function without(settings: readonly Setting[], others: readonly Setting[]): readonly Setting[] {
  const keyOf = ({ setting, value }: Setting): string => keyText([setting, value]);
  const known = new Set(others.map(keyOf));
  return settings.filter((each) => !known.has(keyOf(each)));
}

function checkSettings(at: string, { check, severity, parameters, line }: CheckEntry): readonly Setting[] {
  const numbers = Object.entries(parameters).map(([name, value]) => ({
    setting: `${at}.${check}.${name}`,
    value: String(value),
    line,
  }));
  const named = severity === undefined ? [] : [{ setting: `${at}.${check}.severity`, value: severity, line }];
  // A check that starts switched off is on by being named.
  return named.length + numbers.length > 0
    ? [...named, ...numbers]
    : [{ setting: `${at}.${check}`, value: "on", line }];
}

function gateSetting(setting: string, { value, line }: Located<Gate>): Setting {
  return { setting, value: value.length === 0 ? "nothing" : value.map(gateEntryText).join(", "), line };
}

function one(setting: string, { value, line }: { readonly value: string; readonly line: number }): Setting {
  return { setting, value, line };
}

function where({ deployables, clusters }: WhereEntry): string {
  return [listed("deployables", deployables), listed("clusters", clusters)]
    .filter((part) => part !== "")
    .join(", ");
}

function listed(what: string, globs: readonly string[]): string {
  return globs.length === 0 ? "" : `${what} ${globs.join(" ")}`;
}
