import { sameValue } from "../../../model/equal.ts";
import { getIn, isMap, type Value } from "../../../yaml/value.ts";
import { madeOf } from "../../configs/makers.ts";
import { textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { ownValue } from "../../../model/own-value.ts";

interface Field {
  readonly path: readonly string[];
  /** What a name in it is the name of. */
  readonly names?: "Secret" | "ServiceAccount";
  /** Without it nothing can fail. */
  readonly isHarmlessWithout?: true;
  readonly then: string;
}

const ARRIVES = "where it does not fit, no later change arrives by it";
const INCLUDED =
  "what it includes lies among its files, over those of this repository, and no later change arrives by it while that is not there";
const NOT_FOUND = "where it does not fit, no later image is found by it";

const ofSource = (name: string, more: Partial<Field> = {}): Field => ({
  path: ["spec", name],
  then: ARRIVES,
  ...more,
});
const ACCOUNT: Field = {
  path: ["spec", "serviceAccountName"],
  names: "ServiceAccount",
  isHarmlessWithout: true,
  then: "what that account may not do is refused, and nothing is applied where it is not there",
};

/** With which keys and rights Flux fetches and applies: https://fluxcd.io/flux/components/ */
const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  "source.toolkit.fluxcd.io": [
    ofSource("verify", { isHarmlessWithout: true }),
    ofSource("provider"),
    ofSource("include", { then: INCLUDED }),
    ...["secretRef", "certSecretRef", "proxySecretRef"].map((name) => ofSource(name, { names: "Secret" })),
    ofSource("serviceAccountName", { names: "ServiceAccount" }),
  ],
  "kustomize.toolkit.fluxcd.io": [
    ACCOUNT,
    {
      path: ["spec", "decryption", "secretRef"],
      names: "Secret",
      then: "nothing is applied while something does not decrypt",
    },
  ],
  "image.toolkit.fluxcd.io": [
    ...["secretRef", "certSecretRef", "proxySecretRef"].map((name) =>
      ofSource(name, { names: "Secret", then: NOT_FOUND }),
    ),
    ofSource("serviceAccountName", { names: "ServiceAccount", then: NOT_FOUND }),
    ofSource("provider", { then: NOT_FOUND }),
  ],
  // https://fluxoperator.dev/docs/crd/
  "fluxcd.controlplane.io": [
    ACCOUNT,
    ...["secretRef", "certSecretRef"].map((name) => ofSource(name, { names: "Secret" })),
    { path: ["spec", "sync", "pullSecret"], names: "Secret", then: ARRIVES },
  ],
  "helm.toolkit.fluxcd.io": [
    ACCOUNT,
    {
      path: ["spec", "chart", "spec", "verify"],
      isHarmlessWithout: true,
      then: "a chart without such a signature is not taken any more",
    },
  ],
};

/** Keys, rights and signatures with which an object of Flux works from now on, as far as nobody knows that they fit. */
export function fluxAccess({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const fields = ownValue(FIELDS, object.group);
    const before = fields === undefined ? undefined : base.index.byKey.get(objectKey(object));
    if (fields === undefined || before === undefined || before.manifest === object.manifest) return [];
    return fields.filter(isAsked(object)).flatMap((field) => {
      const does = changeOf(
        field,
        getIn(before.manifest, ...field.path),
        getIn(object.manifest, ...field.path),
      );
      const name = nameIn(field, getIn(object.manifest, ...field.path));
      if (does === undefined) return [];
      if (name !== undefined && isKnown(field, name, object, { base: base.index, head: head.index }))
        return [];
      const missing =
        name === undefined ? "" : ` (${field.names ?? ""} ${name}, which nothing in this build makes)`;
      const message = `${object.kind} ${object.name} ${does} ${field.path.slice(1).join(".")}${missing}: ${field.then}.`;
      return [{ object, message }];
    });
  });
}

/** What nothing decrypts any more is another matter: it is refused, or nothing of it is encrypted. */
function isAsked({ manifest }: KubernetesObject): (field: Field) => boolean {
  return ({ path }) => isMap(getIn(manifest, ...path.slice(0, -1)) ?? null);
}

function changeOf(
  { isHarmlessWithout }: Field,
  before: Value | undefined,
  after: Value | undefined,
): "gets" | "loses" | "changes" | undefined {
  const [was, is] = [before ?? null, after ?? null];
  if (sameValue(was, is)) return undefined;
  if (is === null) return isHarmlessWithout === true ? undefined : "loses";
  return was === null ? "gets" : "changes";
}

function nameIn({ names }: Field, value: Value | undefined): string | undefined {
  if (names === undefined) return undefined;
  const name = isMap(value) ? value.name : value;
  return typeof name === "string" && name !== "" ? name : undefined;
}

/** It is in the build, is made by something of it, or an object of Flux names it already. */
function isKnown(
  field: Field,
  name: string,
  { namespace }: KubernetesObject,
  { base, head }: Readonly<Record<"base" | "head", ObjectIndex>>,
): boolean {
  const isHere = (other: KubernetesObject) => other.namespace === namespace;
  const isIt = (other: KubernetesObject) =>
    isHere(other) && ((other.kind === field.names && other.name === name) || makes(other, field, name));
  return head.objects.some(isIt) || base.objects.some((other) => isHere(other) && uses(other, field, name));
}

function makes(object: KubernetesObject, { names }: Field, name: string): boolean {
  return madeOf(object).some((made) => made.kind === names && made.name === name);
}

function uses({ group, manifest }: KubernetesObject, { names }: Field, name: string): boolean {
  return (ownValue(FIELDS, group) ?? []).some(
    (field) =>
      field.names === names &&
      (textAt(manifest, ...field.path) === name || textAt(manifest, ...field.path, "name") === name),
  );
}
