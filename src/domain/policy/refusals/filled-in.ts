import type { Fault } from "../../../kubernetes/fault.ts";
import { isList, type Value, type ValueMap } from "../../../yaml/value.ts";
import { forcedBy } from "../../controllers/forced.ts";
import { standsForUnseen } from "../../controllers/placeholders.ts";
import { mapAt, textAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { ownValue } from "../../../model/own-value.ts";

/** A field of a kind that the cluster fills in where the manifest leaves it out, and that cannot be changed then. */
interface FilledIn {
  readonly field: string;
  /** Whether head writes something here that may differ from what the cluster chose. */
  readonly mayDiffer?: (base: ValueMap, head: ValueMap) => boolean;
}

/**
 * What admission and controllers choose; defaults that are always the same are judged as changes.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateServiceUpdate,
 * ValidatePersistentVolumeClaimUpdate, ValidateNodeUpdate)
 */
const FIELDS: Readonly<Record<string, readonly FilledIn[]>> = {
  Service: [
    // What is headless from now on is refused for certain.
    { field: "clusterIP", mayDiffer: (_, head) => hasAddress(head) && textAt(head, "clusterIP") !== "None" },
    // Only the first one cannot be changed, and nearly every cluster chooses IPv4.
    {
      field: "ipFamilies",
      mayDiffer: (_, head) => hasAddress(head) && textsAt(head, "ipFamilies")[0] === "IPv6",
    },
    {
      field: "healthCheckNodePort",
      mayDiffer: (base, head) => [base, head].every(asksForHealth),
    },
  ],
  PersistentVolumeClaim: [{ field: "volumeName" }, { field: "storageClassName" }, { field: "accessModes" }],
  Node: [{ field: "providerID" }, { field: "podCIDR" }, { field: "podCIDRs" }],
};

function hasAddress(spec: ValueMap): boolean {
  return spec.type !== "ExternalName";
}

function asksForHealth(spec: ValueMap): boolean {
  return spec.type === "LoadBalancer" && spec.externalTrafficPolicy === "Local";
}

/** Objects that stay and begin to write such a field, or write another thing: refused, unless it is what they have. */
export function filledIn({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const rules = object.group === "" ? ownValue(FIELDS, object.kind) : undefined;
    const old = rules && base.index.byKey.get(objectKey(object));
    if (rules === undefined || old === undefined) return [];
    const [before, after] = [mapAt(old.manifest, "spec"), mapAt(object.manifest, "spec")];
    const isNewAddress = before.type === "ExternalName";
    if (forcedBy(object) !== undefined || isNewAddress) return [];
    return rules.flatMap(({ field, mayDiffer }) => {
      const [was, is] = [before[field] ?? null, after[field] ?? null];
      if (is === null || mayDiffer?.(before, after) === false) return [];
      // What nobody sees from now on is most often the same, with more variables beside it.
      const why = was === null ? LEFT_OUT : isUnseen(was) && !isUnseen(is) ? UNSEEN : undefined;
      if (why === undefined) return [];
      const message = `${object.kind} ${object.name}: spec.${field} cannot be changed${why}.`;
      return [{ object, message }];
    });
  });
}

const UNLESS = ": the API server refuses the change, unless it is what the object has";
const UNSEEN = `, and what it was is not seen here${UNLESS}`;
const LEFT_OUT = `, and the cluster chose it where it was left out${UNLESS}`;

function isUnseen(value: Value): boolean {
  return isList(value) ? value.some(isUnseen) : typeof value === "string" && standsForUnseen(value);
}

/** How people write that something else is to be put there: `_replaced_`, `<base64 of the key>`, CHANGE_ME. */
const STANDS_IN =
  /^[_<{[%@$].*[_>}\]%@$]$|replace|change[-_ ]?(me|it)|placeholder|\btodo\b|^(your|insert)\b/i;

/** Whether a Secret is refused only for words that stand for its values, where nobody is seen to apply it as it is. */
export function awaitsValues(
  { applier }: Pick<CheckContext, "applier">,
  { kind, manifest }: KubernetesObject,
  faults: readonly Fault[],
): boolean {
  if (applier !== "unknown" || kind !== "Secret") return false;
  const standIns = Object.entries(mapAt(manifest, "data"))
    .filter(([, value]) => typeof value === "string" && STANDS_IN.test(value.trim()))
    .map(([key]) => `data[${key}]`);
  return faults.every(({ path }) => standIns.includes(path));
}
