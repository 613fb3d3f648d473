import { mayShareNamespace } from "../../../model/identity.ts";
import { looksHashed } from "../../../model/hash.ts";
import type { Config } from "../../configs/config.ts";
import type { Workload } from "../../controllers/workload.ts";
import { namedIn, type Elsewhere } from "../../elsewhere.ts";
import { isKept } from "../../kept.ts";
import { objectKey } from "../../manifests.ts";
import { hasKey } from "../../references/read-keys.ts";
import type { Reference } from "../../references/reference.ts";
import { resolveConfig, type OverlaySide } from "../../side.ts";
import { COME_EARLIER, lateness } from "./applied-late.ts";
import type { Violation } from "../check.ts";
import { keysMadeNoMore } from "./made-keys.ts";
import { makerOf, makingObject } from "./maker-of.ts";

/** Whose references are looked up, and where. */
export interface Asking {
  readonly workload: Workload;
  readonly side: OverlaySide;
  readonly base: OverlaySide;
  readonly elsewhere: Elsewhere;
}

/** What a reference names and what is not there, or not in time. */
export function lackingOf(reference: Reference, asking: Asking): readonly Violation[] {
  const late = lateOf(reference, asking);
  if (late !== undefined) return [late];
  const config = resolveConfig(asking.side, asking.workload, reference.kind, reference.name);
  return config === undefined ? lackingConfig(reference, asking) : lackingKeys(reference, config, asking);
}

function lackingConfig(reference: Reference, asking: Asking): readonly Violation[] {
  const { workload, side, base, elsewhere } = asking;
  const { kind, name, path } = reference;
  const named = `${kind} ${name}`;
  if (makerOf(side, workload, reference) !== undefined)
    return keysMadeNoMore(workload, reference, side, base);
  const gone = namedIn(elsewhere.gone, workload.object, reference);
  if (gone !== undefined)
    return [gone.maker === undefined ? goneElsewhere(reference, named) : makerGone(named, path, gone.maker)];
  const before = resolveConfig(base, workload, kind, name);
  const wasThere = before !== undefined;
  const generated = generatedAs(reference, asking);
  if (generated !== undefined) {
    const found = notRewritten(named, path, generated.object.name);
    return [{ ...found, severity: wasThere ? "error" : "warning" }];
  }
  const made = side.incomplete ? undefined : makingObject(base, workload, reference);
  if (made !== undefined) {
    const { maker, stays } = made;
    return [makerGone(named, path, { ...maker, stays }, side.index.byKey.has(objectKey(maker)))];
  }
  if (before !== undefined) {
    if (side.incomplete) return [notSeen(named, path)];
    const stays = side.prunes === false || isKept(before.object);
    return [stays ? leftThere(named, path) : notThere(named, path, named, "error")];
  }
  const lost = keysLostElsewhere(reference, asking);
  if (lost.length > 0) return lost.map((key) => goneElsewhere(reference, `key ${key} of ${named}`));
  // A name that somebody wrote with a hash, here and where another deployable makes it.
  const comes = namedIn(elsewhere.come, workload.object, reference) !== undefined;
  return looksHashed(name) && !comes ? [notThere(named, path, named, "warning")] : [];
}

/** What kustomize gave a hash, though the reference has none. */
function generatedAs({ kind, name }: Reference, { workload, side }: Asking): Config | undefined {
  return side.configs.find(
    (config) =>
      config.generated &&
      config.kind === kind &&
      config.name === name &&
      config.namespace === workload.object.namespace,
  );
}

const UNLESS_FLUX = "(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";

function lackingKeys(reference: Reference, config: Config, asking: Asking): readonly Violation[] {
  const { keys, path } = reference;
  if (keys === "all" || keys === "data") return isEmptied(config, asking) ? [emptied(config, path)] : [];
  const lost = keys.filter(
    (key) => !hasKey(config, reference, key) && keyWasThere(key, config, reference, asking),
  );
  const doubtful = keys.filter((key) => config.entries.get(key)?.kept === "unlessFlux");
  const named = `${config.kind} ${config.name}`;
  const lacking = (key: string, severity: "error" | "warning", but = ""): Violation =>
    notThere(`${named} ${key}`, path, `key ${key} of ${named}${but}`, severity);
  return [
    ...lost.map((key) => lacking(key, "error")),
    ...doubtful.map((key) => lacking(key, "warning", ` ${UNLESS_FLUX}`)),
  ];
}

/** Whoever takes all of it finds nothing. */
function isEmptied(config: Config, asking: Asking): boolean {
  return config.entries.size === 0 && wasThere(config, asking, ({ entries }) => entries.size > 0);
}

function emptied({ kind, name }: Config, path: string): Violation {
  const message = `\`${path}\` takes all of ${kind} ${name}, which holds nothing any more.`;
  return { key: `${kind} ${name} empty`, severity: "warning", message, unsafe: true };
}

function notThere(key: string, path: string, what: string, severity: "error" | "warning"): Violation {
  return { key, severity, message: `\`${path}\` needs ${what}, which is not in the build.`, unsafe: true };
}

/** Nothing deletes it where it is. */
function leftThere(config: string, path: string): Violation {
  const message = `\`${path}\` needs ${config}, which is no longer in the build: nothing prunes it, so that it stays as it is where it is, and a new cluster has none.`;
  return { key: config, severity: "warning", message, unsafe: false };
}

/** It is in the build, and not in the cluster when the pods need it. */
function lateOf(reference: Reference, { workload, side, base }: Asking): Violation | undefined {
  const { kind, name, path, keys } = reference;
  const config = resolveConfig(side, workload, kind, name);
  const object = config?.object ?? makingObject(side, workload, reference)?.maker;
  if (object === undefined) return undefined;
  const before = resolveConfig(base, workload, kind, name);
  const isThere = before !== undefined || makerOf(base, workload, reference) !== undefined || base.incomplete;
  const lacksKey =
    before !== undefined && keys !== "all" && keys !== "data" && keys.some((key) => !before.entries.has(key));
  const why = lateness(object, workload, { isNew: !isThere || lacksKey });
  if (why === undefined) return undefined;
  const made = config === undefined ? `, made of ${object.kind} ${object.name}, which` : ", which";
  return {
    key: `late ${kind} ${config?.name ?? name}`,
    severity: "error",
    message: `\`${path}\` needs ${kind} ${config?.name ?? name}${made} ${why}.`,
    unsafe: true,
    remediation: COME_EARLIER,
  };
}

/** https://github.com/kubernetes-sigs/kustomize/blob/master/examples/transformerconfigs/README.md#name-reference-transformer */
function notRewritten(config: string, path: string, realName: string): Omit<Violation, "severity"> {
  return {
    key: config,
    message: `\`${path}\` needs ${config}, which the build only holds as ${realName}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,
    unsafe: true,
  };
}

/** Nothing makes it any more, here or where another deployable made it: most makers own what they make. */
function makerGone(
  config: string,
  path: string,
  {
    kind,
    name,
    stays,
  }: { readonly kind: string; readonly name: string; readonly stays?: string | undefined },
  isStillThere = false,
): Violation {
  const what = stays ?? `what it made may be deleted${isStillThere ? "" : " with it"}`;
  const why = isStillThere ? "makes it no more" : "that makes it in the cluster is no longer in the build";
  return {
    key: config,
    severity: "warning",
    message: `\`${path}\` needs ${config}, and ${kind} ${name} ${why}: ${what}.`,
    unsafe: stays === undefined,
  };
}

/** Another deployable held it, and no longer does. */
function goneElsewhere({ kind, name, path }: Reference, config: string): Violation {
  return {
    sense: { code: "heldElsewhere", kind, name },
    key: config,
    severity: "error",
    message: `\`${path}\` needs ${config}, which another deployable held and this change removes.`,
    unsafe: true,
  };
}

/** It may be in what was left out of the build. */
function notSeen(config: string, path: string): Violation {
  return {
    key: config,
    severity: "warning",
    message: `\`${path}\` needs ${config}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,
    unsafe: true,
  };
}

function keyWasThere(
  key: string,
  config: Pick<Config, "kind" | "name">,
  reference: Reference,
  asking: Asking,
): boolean {
  return wasThere(config, asking, (before) => hasKey(before, reference, key));
}

/** Whether base had such a config, under any name: its hash changes with its keys. */
function wasThere(
  { kind, name }: Pick<Config, "kind" | "name">,
  { workload, base }: Asking,
  holds: (before: Config) => boolean,
): boolean {
  const { namespace } = workload.object;
  return base.configs.some(
    (before) =>
      before.kind === kind && before.name === name && before.namespace === namespace && holds(before),
  );
}

/** Keys that a reference asks for, of a config of another deployable that had them and has them no longer. */
function keysLostElsewhere({ kind, name, keys }: Reference, asking: Asking): readonly string[] {
  const { namespace } = asking.workload.object;
  if (keys === "all" || keys === "data") return [];
  const ofKind = asking.elsewhere.inPlace.filter(({ id }) => id.kind === kind);
  return keysLostIn(ofKind, { name, keys, namespace });
}

/** Of some keys those that a changed config of this name had and has no longer. */
export function keysLostIn(
  changes: Elsewhere["inPlace"],
  named: { readonly name: string; readonly keys: readonly string[]; readonly namespace: string | null },
): readonly string[] {
  return changes
    .filter(
      ({ id, head }) => head?.object.name === named.name && mayShareNamespace(id.namespace, named.namespace),
    )
    .flatMap(({ base, head }) =>
      named.keys.filter((key) => base?.entries.has(key) === true && head?.entries.has(key) !== true),
    );
}
