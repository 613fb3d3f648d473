import { mayShareNamespace } from "../../model/identity.ts";
import { oncePer } from "../../model/once.ts";
import type { Config } from "../configs/config.ts";
import { madeOf } from "../configs/makers.ts";
import type { Workload } from "../controllers/workload.ts";
import { findGone } from "../elsewhere.ts";
import { isKept } from "../kept.ts";
import { namespaceKey, type KubernetesObject } from "../manifests.ts";
import { referencesOf, workloadsByReference, type OverlaySide } from "../side.ts";
import type { CheckContext } from "./check.ts";
import { placeOfName, workloadsGiven } from "./config-by-name.ts";
import type { Loss } from "./losses.ts";
import { objectsNaming } from "./names/names-config.ts";
import { settingReader } from "./system-settings.ts";
import { isReadElsewhere } from "./unseen-reader.ts";

/** Configs that go, and that nothing of their build was seen to read; who names one in another deployable tells so there. */
export function unreadLosses(context: CheckContext): readonly Loss[] {
  const { base, head, isPartial } = context;
  const isUnsure = base.incomplete || head.incomplete || isPartial === true;
  if (isUnsure || head.prunes === false || head.index.objects.length === 0) return [];
  return context.changes.flatMap(({ base: config, head: now, id }): readonly Loss[] => {
    if (config === null || config.generated || now?.object.name === config.object.name) return [];
    const { object, kind, name, namespace } = config;
    // By the name with the hash kustomize has rewritten whoever it knows.
    const isHashed = now?.generated === true;
    const isKnown =
      (isHashed && isReadIn(head, now)) ||
      config.entries.size === 0 ||
      isKept(object) ||
      isReadElsewhere(config) ||
      settingReader({ id, base: config, head: null }) !== undefined ||
      isHomeless(object, base, head) ||
      findGone(context.elsewhere?.come ?? [], { group: "", kind, name, namespace }) !== undefined ||
      madeIn(head.index).has(`${kind} ${name}`);
    if (isKnown || isReadIn(base, config)) return [];
    const what = isHashed ? "gets a hash after its name" : "is removed";
    const message = `${kind} ${name} ${what}, which nothing of this build is seen to read: who does finds it no more.`;
    return [{ object, message, sense: { code: "readerNotSeen" } }];
  });
}

/** Its namespace goes too. */
function isHomeless({ namespace }: KubernetesObject, base: OverlaySide, head: OverlaySide): boolean {
  const [was, is] = [base, head].map(({ index }) => index.byKey.get(namespaceKey(namespace)));
  return was !== undefined && is === undefined;
}

/** What something of a build makes, wherever that is. */
const madeIn = oncePer(
  ({ objects }: OverlaySide["index"]) =>
    new Set(objects.flatMap(madeOf).map(({ kind, name }) => `${kind} ${name}`)),
);

function isReadIn(side: OverlaySide, { object: own }: Config): boolean {
  const { kind, name, namespace } = own;
  const isReader = (workload: Workload) =>
    mayShareNamespace(namespace, workload.object.namespace) &&
    (placeOfName(name, workload) !== undefined ||
      referencesOf(workload).some((reference) => reference.kind === kind && reference.name === name));
  const named = [...(workloadsGiven(side).get(name) ?? []), ...(workloadsByReference(side).get(name) ?? [])];
  return named.some(isReader) || objectsNaming({ name, namespace }, side).some((object) => object !== own);
}
