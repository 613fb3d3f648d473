import { sameValue } from "../../model/equal.ts";
import { mayShareNamespace } from "../../model/identity.ts";
import { inCluster, type ChangedConfig } from "../configs/changes.ts";
import type { Config } from "../configs/config.ts";
import { madeOf } from "../configs/makers.ts";
import type { Workload } from "../controllers/workload.ts";
import { allTexts, mapAt } from "../fields.ts";
import type { ConfigChange, DeployableForecast, Finding } from "../forecast.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import { referencesOf, type OverlaySide } from "../side.ts";
import { isMeant, type EditedConfig } from "../elsewhere.ts";
import { deployableFinding, type Check } from "./check.ts";
import { placeOfName } from "./config-by-name.ts";
import { objectsNaming } from "./names/names-config.ts";
import { changesOnlyWords } from "./unread-config.ts";
import { settingReader } from "./system-settings.ts";

const DOCUMENTATION = {
  id: "unseen-reader",
  title: "Config with an unknown reader",
  what: "The content of a config changes under its name, and nothing that this repository deploys is seen to read it. Dashboards, pull secrets and settings that a part of the cluster reads are left out, since their readers are known.",
  why: "Somebody reads it: a chart that is not rendered, a program that asks the API server for it, pods from another repository. Whoever reads it only at the start keeps the old content.",
  link: "https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps-as-files-from-a-pod",
  remediation: "Look for who reads it, and restart that if it does so only once.",
  severities: ["warning"],
} as const;

/** Found by the app, which knows all deployables: see `unseenReaderFinding`. */
export const unseenReader: Check = { ...DOCUMENTATION, find: () => [] };

interface Sides {
  readonly base: OverlaySide;
  readonly head: OverlaySide;
}

/** Whether nothing of a build reads, names or has taken over a config that changes under its name. */
export function isUnseen(changed: ChangedConfig, sides: Sides): boolean {
  const { head: config, id, madeBy } = changed;
  if (config === null || madeOf(config.object).length > 0) return false;
  if (changed.change === "modified" && changed.changedKeys.length > 0 && changesOnlyWords(changed))
    return false;
  if (madeBy !== undefined && !isNewlyMade(changed, madeBy.kind, sides)) return false;
  if (isReadElsewhere(config)) return false;
  // Of a setting that is made in the cluster nobody else tells.
  if (madeBy === undefined && settingReader({ id, base: config, head: config }) !== undefined) return false;
  return !isSeenBy(sides, changed);
}

/** What makes a config names it as its target. */
function makerKey({ head, madeBy }: ChangedConfig): string | undefined {
  if (head === null || madeBy === undefined) return undefined;
  return objectKey({ ...head.object, kind: madeBy.kind, name: madeBy.name });
}

/** What changes of a store is told once, with the store. A certificate is renewed under its name all along. */
function isNewlyMade(changed: ChangedConfig, maker: string, { base }: Sides): boolean {
  const before = base.index.byKey.get(makerKey(changed) ?? "")?.manifest.spec ?? null;
  return maker !== "Certificate" && !sameValue(before, changed.head?.object.manifest.spec ?? null);
}

/** What others are told of it. */
export function editedConfig(changed: ChangedConfig, sides: Sides): EditedConfig {
  const place = changed.head?.object.origin?.location;
  const { kind, name } = changed.madeBy ?? {};
  const isMade = kind !== undefined && name !== undefined;
  return {
    ...inCluster(changed),
    ...(isUnseen(changed, sides) && { isUnseen: true }),
    ...(isMade && { maker: { kind, name, ...(place !== undefined && { place }) } }),
  };
}

/** Whether something of a build reads or names a changed config, which another deployable may hold, or has taken its values over. */
export function isSeenBy({ base, head: side }: Sides, changed: ChangedConfig): boolean {
  const { id, head } = changed;
  const isReader = (workload: Workload) =>
    (mayShareNamespace(id.namespace, workload.object.namespace) &&
      placeOfName(id.name, workload) !== undefined) ||
    referencesOf(workload).some((reference) => isMeant(changed, workload, reference));
  if ([...side.workloads.values()].some(isReader)) return true;
  const named = { name: head?.object.name ?? id.name, namespace: id.namespace };
  const isTaken = valuesTakenOver(changed, base);
  const own = makerKey(changed);
  const isOther = (object: KubernetesObject) => ![head?.key, own].includes(objectKey(object));
  return (
    objectsNaming(named, side).some(isOther) ||
    side.index.objects.some((each) => isTaken(each) && isOther(each))
  );
}

/** A replacement or a variable of kustomize has put a new value where it is needed: what was there before holds it by chance. */
function valuesTakenOver(
  { head, changedKeys }: ChangedConfig,
  base: OverlaySide,
): (object: KubernetesObject) => boolean {
  const values = changedKeys.flatMap((key) => {
    const entry = head?.entries.get(key);
    if (entry === undefined) return [];
    const isEncoded = entry.form === "base64";
    return [(isEncoded ? Buffer.from(entry.content, "base64").toString("utf8") : entry.content).trim()];
  });
  const telling = values.filter((value) => value !== "");
  return (object) => {
    if (telling.length === 0) return false;
    const before = base.index.byKey.get(objectKey(object))?.manifest;
    if (before === object.manifest) return false;
    const [old, now] = [before === undefined ? [] : allTexts(before), allTexts(object.manifest)];
    return telling.some((value) => {
      const isTaken = (same: (text: string) => boolean) => now.some(same) && !old.some(same);
      return isTaken((text) => text === value) || isTaken((text) => holds(text, value));
    });
  };
}

/** A shorter text may be a part of another for any reason. */
const TELLING = 4;

function holds(text: string, value: string): boolean {
  return text === value || (value.length >= TELLING && text.includes(value));
}

/**
 * Known by a label or a type. Sidecars take dashboards and data sources as they change
 * (https://github.com/kiwigrid/k8s-sidecar), and the kubelet a pull secret at each pull.
 */
export function isReadElsewhere({ object: { manifest }, kind, name, type, entries }: Config): boolean {
  const marks = ["labels", "annotations"].flatMap((field) => Object.keys(mapAt(manifest, "metadata", field)));
  // What of it counts `argocd-settings` tells.
  if (kind === "ConfigMap" && name === "argocd-cm") return true;
  const isOther = type !== undefined && !READ_BY_PODS.has(type);
  const isProvisioned = [...entries.keys()].every((key) => PROVISIONED.test(key));
  return isOther || (isProvisioned && marks.some((mark) => /grafana|dashboard/i.test(mark)));
}

/** What else has such a label, by mistake or not, other programs read. */
const PROVISIONED = /\.(?:json|ya?ml|url)$/;

/** https://kubernetes.io/docs/concepts/configuration/secret/#secret-types */
const READ_BY_PODS: ReadonlySet<string> = new Set([
  "Opaque",
  "kubernetes.io/basic-auth",
  "kubernetes.io/ssh-auth",
  "kubernetes.io/tls",
]);

/** @param config by the name that it has in the cluster */
export function unseenReaderFinding(
  deployable: Pick<DeployableForecast, "id" | "configChanges">,
  { kind, name, namespace, maker }: EditedConfig,
  reader?: string,
): Finding {
  const change = deployable.configChanges.find((each) => each.kind === kind && each.nameAtHead === name);
  const where = namespace === null ? "" : ` in namespace ${namespace}`;
  const file = change && fileOf(change);
  const place = maker?.place ?? (file === undefined ? {} : { file });
  const who =
    reader === undefined
      ? "nothing here is seen to read it: whoever does so only at its start keeps the old content"
      : `Application ${reader} names it, whose chart is not rendered here: its pods restart, or keep the old content`;
  const what = `${kind} ${name}${where}`;
  const changes =
    maker === undefined
      ? `${what} changes under its name`
      : `${what} may change under its name, since ${maker.kind} ${maker.name} that makes it does`;
  const message = `${changes}, and ${who}.`;
  return deployableFinding(deployable.id, DOCUMENTATION, { severity: "warning", message }, place);
}

function fileOf({ keys, sources }: ConfigChange): string | undefined {
  return keys.find(({ source }) => source !== undefined)?.source?.file ?? sources[0];
}
