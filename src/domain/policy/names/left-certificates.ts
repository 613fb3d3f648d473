import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { mayMake } from "../../configs/makers.ts";
import { findGone, type Gone } from "../../elsewhere.ts";
import { mapAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { securedBy } from "../traffic/uncertified-hosts.ts";
import { isHeld } from "./named-keys.ts";

/** Something that serves by https, and that takes another Secret for it. */
interface Leaving {
  readonly object: KubernetesObject;
  readonly left: readonly Gone[];
  readonly taken: readonly Gone[];
}

/** Certificates that the build, or another deployable, has, and that nobody serves with any more, for one that nobody has. */
export function leftCertificates(context: CheckContext): readonly Loss[] {
  const { base, head, elsewhere, isPartial } = context;
  if (head.incomplete || isPartial === true) return [];
  const comes = (secret: Gone) => findGone(elsewhere?.come ?? [], secret) !== undefined;
  const leaving = leavingIn(context).flatMap(({ object, left, taken }): readonly Loss[] => {
    const known = left.find((secret) => isHeld(secret, base) || comes(secret));
    const lacking = taken.find((secret) => !isThere(secret, head) && !comes(secret));
    if (known === undefined || lacking === undefined) return [];
    const message = `${object.kind} ${object.name} takes its certificate of Secret ${lacking.name}, which nothing in this repository makes, and no longer of ${known.name}: who calls it by https may be refused.`;
    return [{ object, message }];
  });
  return [...leaving, ...toBeIssued(context)];
}

/** Hosts that are served already, and whose certificate cert-manager has yet to have made, for a Secret of another name. */
function toBeIssued({ base, head }: CheckContext): readonly Loss[] {
  return ["Ingress", "Gateway"]
    .flatMap((kind) => head.index.byKind.get(kind) ?? [])
    .flatMap((object): readonly Loss[] => {
      const before = base.index.byKey.get(objectKey(object));
      if (before === undefined || before.manifest === object.manifest || !isIssued(object)) return [];
      const were = securedIn(before);
      const come = securedIn(object).find(
        ({ host, secret }) =>
          were.some((each) => each.host === host && each.secret !== secret) &&
          !were.some((each) => each.host === host && each.secret === secret) &&
          !isKnown(secret, object, base) &&
          !isKnown(secret, object, head),
      );
      if (come === undefined) return [];
      const message = `${object.kind} ${object.name} takes the certificate of ${come.host} of Secret ${come.secret} from now on, for which cert-manager has one made only then: until that is done, who calls by https is refused.`;
      return [{ object, message }];
    });
}

/** Each host with the Secret of its certificate. */
function securedIn(object: KubernetesObject) {
  return securedBy(object).flatMap(({ hosts, secret }) =>
    secret === undefined ? [] : hosts.map((host) => ({ host, secret })),
  );
}

/** Another one here serves with it, or makes it. */
function isKnown(name: string, object: KubernetesObject, side: OverlaySide): boolean {
  const { namespace } = object;
  const serves = side.index.objects.some(
    (other) =>
      SERVING.test(other.kind) &&
      objectKey(other) !== objectKey(object) &&
      certificatesOf(other).some((secret) => secret.name === name && secret.namespace === namespace),
  );
  return serves || isThere({ group: "", kind: "Secret", name, namespace }, side);
}

/** Those of which another deployable may know. */
export function certificatesAsked(sides: Pick<CheckContext, "base" | "head">): readonly Gone[] {
  return leavingIn(sides).flatMap(({ left, taken }) => [...left, ...taken]);
}

function leavingIn({ base, head }: Pick<CheckContext, "base" | "head">): readonly Leaving[] {
  return head.index.objects.flatMap((object): readonly Leaving[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined || before.manifest === object.manifest || !SERVING.test(object.kind)) return [];
    const [was, is] = [before, object].map(certificatesOf);
    const [left, taken] = [notIn(was ?? [], is ?? []), notIn(is ?? [], was ?? [])];
    return left.length === 0 || taken.length === 0 || isIssued(object) ? [] : [{ object, left, taken }];
  });
}

const SERVING = /^(Ingress|Gateway|IngressRoute(TCP)?|TLSStore|HTTPProxy)$/;

/** https://cert-manager.io/docs/usage/ingress/, https://cert-manager.io/docs/usage/gateway/: it makes what is named. */
function isIssued({ manifest }: KubernetesObject): boolean {
  return /cert-manager\.io\/|tls-acme/.test(
    Object.keys(mapAt(manifest, "metadata", "annotations")).join(" "),
  );
}

function notIn(some: readonly Gone[], others: readonly Gone[]): readonly Gone[] {
  return some.filter(({ name }) => !others.some((other) => other.name === name));
}

function isThere(secret: Gone, side: OverlaySide): boolean {
  return isHeld(secret, side) || side.index.objects.some((object) => mayMake(object, secret.name));
}

function certificatesOf({ group, namespace, manifest }: KubernetesObject): readonly Gone[] {
  // Istio looks where its proxies run: https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings
  return secretsIn(manifest.spec ?? null, group === "networking.istio.io" ? null : namespace);
}

/** `secretName`, `credentialName`, and each of `certificateRefs`. */
function secretsIn(value: Value, namespace: string | null): readonly Gone[] {
  if (isList(value)) return value.flatMap((item) => secretsIn(item, namespace));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([field, item]) => {
    if (field === "certificateRefs" && isList(item))
      return item.flatMap((each) => secretOf(textAt(each, "name"), textAt(each, "namespace") ?? namespace));
    return /^(secret|credential)Name$/.test(field) && typeof item === "string"
      ? secretOf(item, namespace)
      : secretsIn(item, namespace);
  });
}

function secretOf(name: string | undefined, namespace: string | null): readonly Gone[] {
  return name === undefined ? [] : [{ group: "", kind: "Secret", name, namespace }];
}
