import { ONE, readQuantity } from "../../../kubernetes/quantity.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import { containersOf, type Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { resolveConfig, type OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { variablesOf } from "./sub-path.ts";

/** What names something of its own pod, and only the kubelet or the scheduler looks for it. */
export function unresolved(
  container: Container,
  template: PodTemplate,
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const ofConfigs = variablesOfConfigs(container, workload, side);
  const before = formerVariables(container, workload, base);
  return [
    ...unsetVariables(container, ofConfigs, template),
    ...unexpanded(container, ofConfigs, template, before),
    ...unsetInScripts(container, ofConfigs, before),
    ...foreignContainers(container, template),
    ...tooMuch(container),
  ];
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/container/helpers.go (ExpandContainerVolumeMounts) */
function unsetVariables(
  { name, path, value }: Container,
  ofConfigs: readonly string[] | undefined,
  template: PodTemplate,
): readonly Violation[] {
  // What comes of a config that is not seen, or of a Service, may have any name.
  if (ofConfigs === undefined) return [];
  const set = new Set([
    ...ofConfigs,
    ...mapsAt(value, "env")
      .filter((variable) => variable.value !== "" && (variable.value ?? variable.valueFrom) !== undefined)
      .map((variable) => textAt(variable, "name")),
  ]);
  const asked = mapsAt(value, "volumeMounts").flatMap((mount) =>
    variablesOf(textAt(mount, "subPathExpr") ?? ""),
  );
  return [...new Set(asked)]
    .filter((variable) => !set.has(variable) && !isOfService(variable, template))
    .map((variable) => ({
      key: `subPathExpr ${path} ${variable}`,
      container: name,
      severity: "error",
      message: `A \`subPathExpr\` of container ${name} asks for the variable ${variable}, which it does not set: the kubelet never starts it.`,
      unsafe: true,
    }));
}

/** Of a Service, if of nothing else: https://kubernetes.io/docs/tutorials/services/connect-applications-service/#environment-variables */
function isOfService(variable: string, { spec }: PodTemplate): boolean {
  return (spec.enableServiceLinks === false ? /^KUBERNETES_(SERVICE|PORT)/ : /_(SERVICE|PORT)/).test(
    variable,
  );
}

/** A shell runs programs of other names so, like `$(date)`. */
const OF_ENVIRONMENT = /^[A-Z][A-Z0-9_]*$/;

/**
 * A variable is put in where the container has set it by then; else the text stays, with the name in it.
 * https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
function unexpanded(
  { name, path, value }: Container,
  ofConfigs: readonly string[] | undefined,
  template: PodTemplate,
  before: Former,
): readonly Violation[] {
  const env = mapsAt(value, "env");
  const names = namesOf(value);
  const given = new Set(ofConfigs);
  const firstAt = new Map(names.map((each, index) => [each, index] as const).reverse());
  const texts = [
    ...env.map((variable, at) => ({
      where: `the variable ${names[at] ?? ""}`,
      text: textAt(variable, "value") ?? "",
      at,
    })),
    ...["command", "args"].flatMap((field) =>
      textsAt(value, field).map((text) => ({ where: `its ${field}`, text, at: names.length })),
    ),
  ];
  const found = texts.flatMap(({ where, text, at }) =>
    variablesOf(text).flatMap((asked) => {
      const setAt = firstAt.get(asked);
      const isSet = given.has(asked) || (setAt !== undefined && setAt < at);
      if (isSet || (isOfService(asked, template) && !before.given.has(asked))) return [];
      const isLater = setAt !== undefined;
      // What nobody sees here may set any other, but hardly what the container sets itself, or did.
      const isUnsure = (ofConfigs === undefined && !before.own.has(asked)) || !OF_ENVIRONMENT.test(asked);
      if (!isLater && isUnsure) return [];
      const set = isLater ? "sets that only afterwards" : "does not set that";
      return [
        `Container ${name} names $(${asked}) in ${where}, and ${set}: the text stays as it is written.`,
      ];
    }),
  );
  return [...new Set(found)].map((message) => ({
    ...{ key: `${path} ${message}`, container: name, severity: "warning", unsafe: false },
    message,
  }));
}

/** Variables that a shell reads in a command, and that the container itself set, and sets no more. */
function unsetInScripts(
  { name, path, value }: Container,
  ofConfigs: readonly string[] = [],
  { own }: Former,
): readonly Violation[] {
  const now = new Set([...namesOf(value), ...ofConfigs]);
  const gone = [...own].filter((variable) => !now.has(variable) && /^[A-Za-z_]\w*$/.test(variable));
  const words = gone.length === 0 ? [] : ["command", "args"].flatMap((field) => textsAt(value, field));
  if (!words.some((word) => SHELL.test(word))) return [];
  return gone
    .filter((variable) => isRead(variable, words.join("\n")))
    .map((variable) => ({
      ...{ key: `script ${path} ${variable}`, container: name, severity: "warning", unsafe: false },
      message: `Container ${name} reads the variable ${variable} in its command, and no longer sets it: it is empty there.`,
    }));
}

const SHELL = /(?:^|\/)(?:ba|da|a|k|z)?sh$/;

/** `$A`, `${A}` or `$((A * 2))`, unless the script sets it, or says what is taken without: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02 */
function isRead(variable: string, script: string): boolean {
  const set = new RegExp(String.raw`(?:^|[\s;(])(?:read\s+|for\s+)?${variable}(?:=|\s+in\b)`);
  const read = new RegExp(String.raw`\$\{?${variable}(?![\w:=+-])|\$\(\([^)]*\b${variable}\b`);
  return read.test(script) && !set.test(script);
}

function namesOf(container: ValueMap): readonly string[] {
  return mapsAt(container, "env").map((variable) => textAt(variable, "name") ?? "");
}

/** The variables of the container at base: its own, and those that configs gave it, which did not come of a Service. */
interface Former {
  readonly own: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

function formerVariables({ name }: Container, { key }: Workload, base: OverlaySide): Former {
  const workload = base.workloads.get(key);
  const container = workload && containersOf(workload).find((each) => each.name === name);
  if (workload === undefined || container === undefined) return { own: new Set(), given: new Set() };
  return {
    own: new Set(namesOf(container.value)),
    given: new Set(variablesOfConfigs(container, workload, base)),
  };
}

/** Variables that come of whole configs; undefined where one of these is not in the build. */
export function variablesOfConfigs(
  { value }: Container,
  workload: Workload,
  side: OverlaySide,
): readonly string[] | undefined {
  const names: string[] = [];
  for (const source of mapsAt(value, "envFrom")) {
    const kind = source.configMapRef === undefined ? "Secret" : "ConfigMap";
    const name = textAt(source, kind === "Secret" ? "secretRef" : "configMapRef", "name") ?? "";
    const config = resolveConfig(side, workload, kind, name);
    if (config === undefined) return undefined;
    for (const key of config.entries.keys()) names.push(`${textAt(source, "prefix") ?? ""}${key}`);
  }
  return names;
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/api/v1/resource/helpers.go (findContainerInPod) */
function foreignContainers(
  { name, path, value }: Container,
  { containers }: PodTemplate,
): readonly Violation[] {
  const known = new Set(containers.map((container) => container.name));
  return mapsAt(value, "env")
    .flatMap((variable) => textAt(variable, "valueFrom", "resourceFieldRef", "containerName") ?? [])
    .filter((asked) => asked !== "" && !known.has(asked))
    .map((asked) => ({
      key: `resourceFieldRef ${path} ${asked}`,
      container: name,
      severity: "error",
      message: `A variable of container ${name} is taken from container ${asked}, which the pod does not have: the kubelet never starts it.`,
      unsafe: true,
    }));
}

/** More than a usual node has, and nearly always an "m" that was left out, or another unit than was meant. */
const RARE = [
  { resource: "cpu", least: 256n * ONE, what: "cores" },
  { resource: "memory", least: ONE << 40n, what: "of memory" },
] as const;

function tooMuch({ name, path, value }: Container): readonly Violation[] {
  const resources = mapAt(value, "resources");
  return RARE.flatMap(({ resource, least, what }): readonly Violation[] => {
    const asked = readQuantity(
      mapAt(resources, "requests")[resource] ?? mapAt(resources, "limits")[resource],
    );
    if (asked === undefined || asked.amount < least) return [];
    const message = `Container ${name} asks for ${asked.text} ${what}, which few nodes have: a new pod waits for one.`;
    return [{ key: `${what} ${path}`, container: name, severity: "warning", message, unsafe: true }];
  });
}

/** The same of volumes, of which no container is started without one. */
export function unresolvedVolumes({ spec, containers }: PodTemplate): readonly Violation[] {
  const known = new Set(containers.map(({ name }) => name));
  return mapsAt(spec, "volumes").flatMap((volume) => {
    const items = [
      ...mapsAt(volume, "downwardAPI", "items"),
      ...mapsAt(volume, "projected", "sources").flatMap((source) => mapsAt(source, "downwardAPI", "items")),
    ];
    const asked = items.flatMap((item) => textAt(item, "resourceFieldRef", "containerName") ?? []);
    return asked
      .filter((container) => !known.has(container))
      .map((container): Violation => ({
        key: `downwardAPI ${container}`,
        severity: "error",
        message: `Volume ${textAt(volume, "name") ?? ""} takes something from container ${container}, which the pod does not have: no container starts.`,
        unsafe: true,
      }));
  });
}
