import type { Gate } from "../domain/forecast.ts";
import type { EffectiveSetting } from "../domain/policy-report.ts";
import { CHECKS } from "../domain/policy/checks.ts";
import { gateEntryText } from "../domain/policy/gate.ts";
import type { PolicyFile } from "./file.ts";
import { settingsOf } from "./settings.ts";

/** What a run was asked for, beside the policy. */
export interface AskedForPolicy {
  readonly gate: Gate;
  readonly configValues: "show" | "keys";
  readonly allowHosts: readonly string[];
}

/** Everything that holds: what the file says, what the run asks for, and the defaults of the rest. */
export function effectiveSettings(
  file: PolicyFile | undefined,
  { gate, configValues, allowHosts }: AskedForPolicy,
): readonly EffectiveSetting[] {
  const written = file === undefined ? [] : settingsOf(file);
  const said = new Set(written.map(({ setting }) => setting));
  const fromFile = written.map(({ setting, value, line }): EffectiveSetting => ({
    setting,
    value,
    origin: { kind: "file", file: file?.file ?? "", line },
  }));
  const asked: EffectiveSetting[] = [
    ...(gate.length === 0 ? [] : [askedFor("fail-on", gate.map(gateEntryText).join(", "))]),
    ...(configValues === "keys" ? [askedFor("config-values", "keys")] : []),
    ...(allowHosts.length === 0 ? [] : [askedFor("allow-hosts", allowHosts.join(", "))]),
  ];
  const known = new Set([...said, ...asked.map(({ setting }) => setting)]);
  return [...fromFile, ...asked, ...defaults(said).filter(({ setting }) => !known.has(setting))];
}

function askedFor(setting: string, value: string): EffectiveSetting {
  return { setting, value, origin: { kind: "asked", option: `--${setting}` } };
}

function defaults(said: ReadonlySet<string>): readonly EffectiveSetting[] {
  const byDefault = (setting: string, value: string): EffectiveSetting => ({
    setting,
    value,
    origin: { kind: "default" },
  });
  const isNamed = (id: string) =>
    [...said].some((setting) => setting === `checks.${id}` || setting.startsWith(`checks.${id}.`));
  return [
    byDefault("fail-on", "nothing"),
    ...CHECKS.flatMap(({ id, severities, startsOff, parameters = [] }) => {
      if (startsOff === true && !isNamed(id)) return [byDefault(`checks.${id}.severity`, "off")];
      return [
        byDefault(`checks.${id}.severity`, severities.join(" or ")),
        ...parameters.map((parameter) =>
          byDefault(`checks.${id}.${parameter.name}`, String(parameter.default)),
        ),
      ];
    }),
    byDefault("exempting-annotations", "any"),
    byDefault("config-values", "show"),
    byDefault("allow-hosts", "any public host"),
  ];
}
