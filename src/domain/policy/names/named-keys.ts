import { sameValue } from "../../../model/equal.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import { oncePer } from "../../../model/once.ts";
import { ownValue } from "../../../model/own-value.ts";
import { isList, isMap, textIn, type Value } from "../../../yaml/value.ts";
import { madeOf } from "../../configs/makers.ts";
import { isBuiltIn } from "../../controllers/object-kinds.ts";
import { releaseNamespaceOf } from "../../controllers/releases.ts";
import { NOTHING_ELSEWHERE } from "../../elsewhere.ts";
import { textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { keysLostIn } from "./lacking.ts";
import type { Loss } from "../losses.ts";
import { hasPods } from "./names-config.ts";

/** A key of a config, as `secretKeyRef` and the like name it: https://pkg.go.dev/k8s.io/api/core/v1#SecretKeySelector */
interface NamedKey {
  readonly name: string;
  readonly key: string;
  readonly namespace: string | null;
  /** Its kind reads it, and says so in its documentation alone. */
  readonly isImplied?: true;
}

/** A config that a build holds, or something that makes one. */
interface Holder {
  readonly config: string;
  readonly name: string;
  readonly namespace: string | null;
  /** Undefined: not known. */
  readonly keys: readonly string[] | undefined;
  /** What to say of a key that it lacks. */
  readonly lacks: string;
}

/** Keys that releases and custom resources name, and that their configs hold no more, or not from the start. */
export function namedKeys({ base, head, elsewhere = NOTHING_ELSEWHERE }: CheckContext): readonly Loss[] {
  const naming = head.index.objects.filter((object) => !isBuiltIn(object.group) && !hasPods(object, head));
  if (naming.length === 0) return [];
  const [before, now] = [holdersOf(base), holdersOf(head)];
  const isSettled =
    elsewhere.inPlace.length === 0 && [...before].every(([name, all]) => sameKeys(all, now.get(name) ?? all));
  return naming.flatMap((object) => {
    const old = base.index.byKey.get(objectKey(object));
    if (isSettled && old?.manifest === object.manifest) return [];
    const known = old === undefined ? [] : keysNamedBy(old);
    const found = keysNamedBy(object).flatMap((named): readonly string[] => {
      const { name, key } = named;
      const holder = lacking(named, now);
      if (holder === undefined)
        return keysLostIn(elsewhere.inPlace, { ...named, keys: [key] }).map(
          () => `names key ${key} of ${name}, which another deployable held and this change removes`,
        );
      // Another hash is another name.
      const isKnown = known.some((each) => each.key === key && lacking(each, before) !== undefined);
      return isKnown
        ? []
        : [
            `${named.isImplied === true ? "needs" : "names"} key ${key} of ${holder.config}, which ${holder.lacks}`,
          ];
    });
    return [...new Set(found)].map((what) => ({
      object,
      message: `${object.kind} ${object.name} ${what}.`,
    }));
  });
}

type Holders = ReadonlyMap<string, readonly Holder[]>;

const holdersOf = oncePer(({ configs, index }: OverlaySide): Holders => {
  const held = configs.map(({ kind, object: { name, namespace }, entries }): Holder => ({
    ...{ config: `${kind} ${name}`, name, namespace, lacks: "the build holds without it" },
    // Something else fills what is empty.
    keys: entries.size === 0 ? undefined : [...entries.keys()],
  }));
  const made = index.objects
    .filter(({ group }) => group !== "")
    .flatMap((maker) =>
      madeOf(maker).map(({ kind, name, isAnywhere, holds }): Holder => ({
        ...{ config: `${kind} ${name}`, name, namespace: isAnywhere ? null : maker.namespace },
        lacks: `${maker.kind} ${maker.name} makes without it`,
        keys: holds,
      })),
    );
  return groupedBy([...held, ...made], ({ name }) => name);
});

function sameKeys(before: readonly Holder[], now: readonly Holder[]): boolean {
  const [had, has] = [before, now].map((all) => all.map(({ keys }) => keys?.join() ?? null));
  return sameValue(had ?? [], has ?? []);
}

/** Whether a build has a config of the name, or something that makes it. */
export function isHeld({ name, namespace }: Omit<NamedKey, "key">, side: OverlaySide): boolean {
  return meantBy({ name, namespace }, holdersOf(side)).length > 0;
}

function meantBy({ name, namespace }: Omit<NamedKey, "key">, holders: Holders): readonly Holder[] {
  return (holders.get(name) ?? []).filter((each) => mayShareNamespace(each.namespace, namespace));
}

/** What the name means, where none of it may have the key. */
function lacking(named: NamedKey, holders: Holders): Holder | undefined {
  const meant = meantBy(named, holders);
  return meant.every(({ keys }) => keys?.includes(named.key) === false) ? meant[0] : undefined;
}

function keysNamedBy(object: KubernetesObject): readonly NamedKey[] {
  const { spec = null } = object.manifest;
  const implied = ownValue(IMPLIED, `${object.group}/${object.kind}`);
  return [
    ...namedIn(spec, releaseNamespaceOf(object) ?? object.namespace),
    ...(implied === undefined ? [] : impliedIn(spec, "", implied, object.namespace)),
  ];
}

type Implied = Readonly<Record<string, readonly string[]>>;

const LOGIN = ["username", "password"];
const PAIR = ["tls.crt", "tls.key"];
const RESTIC: Implied = { repository: ["RESTIC_REPOSITORY", "RESTIC_PASSWORD"] };

/** The keys that kinds read of a Secret, by the field that has its name. */
const IMPLIED: Readonly<Record<string, Implied>> = {
  // https://cloudnative-pg.io/documentation/current/applications/
  "postgresql.cnpg.io/Cluster": { superuserSecret: LOGIN, secret: LOGIN, passwordSecret: LOGIN },
  // https://gateway-api.sigs.k8s.io/guides/tls/
  "gateway.networking.k8s.io/Gateway": { certificateRefs: PAIR },
  // https://cert-manager.io/docs/configuration/ca/
  "cert-manager.io/Issuer": { secretName: PAIR },
  // https://fluxcd.io/flux/components/notification/receivers/#secret-reference
  "notification.toolkit.fluxcd.io/Receiver": { secretRef: ["token"] },
  // https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsstore/
  "traefik.io/TLSStore": { secretName: PAIR },
  "traefik.io/IngressRoute": { secretName: PAIR },
  // https://volsync.readthedocs.io/en/stable/usage/restic/
  "volsync.backube/ReplicationSource": RESTIC,
  "volsync.backube/ReplicationDestination": RESTIC,
};

function impliedIn(
  value: Value,
  field: string,
  implied: Implied,
  namespace: string | null,
): readonly NamedKey[] {
  if (isList(value)) return value.flatMap((item) => impliedIn(item, field, implied, namespace));
  const keys = ownValue(implied, field);
  const name = isMap(value) ? textAt(value, "name") : textIn(value);
  if (keys !== undefined && name !== undefined && name !== "") {
    const away = isMap(value) ? textAt(value, "namespace") : undefined;
    return keys.map((key) => ({ name, key, namespace: away ?? namespace, isImplied: true }));
  }
  return !isMap(value)
    ? []
    : Object.entries(value).flatMap(([each, item]) => impliedIn(item, each, implied, namespace));
}

function namedIn(value: Value, namespace: string | null): readonly NamedKey[] {
  if (isList(value)) return value.flatMap((item) => namedIn(item, namespace));
  if (!isMap(value)) return [];
  const [name, key] = [textAt(value, "name"), textAt(value, "key")];
  const isMeant = name !== undefined && key !== undefined && value.optional !== true;
  return [
    ...(isMeant ? [{ name, key, namespace: textAt(value, "namespace") ?? namespace }] : []),
    ...Object.values(value).flatMap((item) => namedIn(item, namespace)),
  ];
}
