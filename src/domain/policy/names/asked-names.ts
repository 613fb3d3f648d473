import { groupOf } from "../../../model/identity.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { backendsOf } from "../traffic/backends.ts";
import { isBinding } from "../rights/bindings.ts";
import { customNames } from "./custom-names.ts";
import { MONITORS, type Whose } from "./monitors.ts";
import { companionsOf } from "../traffic/route-companions.ts";
import { isRoute } from "../traffic/routes.ts";
import { ownValue } from "../../../model/own-value.ts";

/** A name by which an object means something else of its namespace, and which nothing checks. */
export interface Ask {
  /** What has such a name: a kind, the labels of pods, the ports of Services. */
  readonly of: string;
  readonly namespace: string | null;
  readonly name: string;
  /** As a person reads it. */
  readonly text: string;
  /** Several may ask for the same. */
  readonly isShared: boolean;
  /** Of an object: the group of its kind. */
  readonly group?: string;
  /** No other check tells that what it named in this place it names no more. */
  readonly isUntold?: true;
  /** It is kept beside whoever names it, and not elsewhere. */
  readonly isBeside?: true;
}

export function valueOf(whose: Whose, label: string): string {
  return `${whose} ${label}`;
}

export function labelsOf(whose: Whose): string {
  return `labels of ${whose}`;
}

export function portsOf(whose: Whose): string {
  return `ports of ${whose}`;
}

export function asksOf(object: KubernetesObject): readonly Ask[] {
  return [...names(object), ...labels(object), ...ports(object)];
}

function names(object: KubernetesObject): readonly Ask[] {
  const { group, kind, namespace, manifest } = object;
  if (isRoute(object)) {
    return [
      ...backendsOf(manifest)
        .filter((backend) => backend.kind === "Service")
        .map((backend) => named("", "Service", backend.namespace ?? namespace, backend.name)),
      ...companionsOf(object).map((each) => named(each.group, each.kind, each.namespace, each.name)),
    ];
  }
  if (isBinding(object)) {
    const role = mapAt(manifest, "roleRef");
    const isWide = role.kind === "ClusterRole";
    return [
      ...reference(role, isWide ? null : namespace, group),
      ...mapsAt(manifest, "subjects")
        .filter((subject) => subject.kind === "ServiceAccount")
        .flatMap((subject) => reference(subject, textAt(subject, "namespace") ?? namespace, "")),
    ];
  }
  const policy = ownValue(BOUND, `${group}/${kind}`);
  if (policy !== undefined) {
    const parameters = mapAt(manifest, "spec", "paramRef");
    // Which kind they are of the policy says; of a namespace it is most often this one.
    return [
      ...reference({ kind: policy, name: mapAt(manifest, "spec").policyName ?? null }, null, group),
      ...reference({ ...parameters, kind: "ConfigMap" }, textAt(parameters, "namespace") ?? null, ""),
    ];
  }
  const own = customNames(object).map(({ isBeside, ...each }) => ({
    ...named(each.group, each.kind, each.namespace, each.name),
    isUntold: true as const,
    ...(isBeside === true && { isBeside }),
  }));
  const field = ownValue(TARGETS, `${group}/${kind}`);
  if (field === undefined) return own;
  const target = { kind: "Deployment", ...mapAt(manifest, "spec", field) };
  return [...reference(target, namespace, groupOf(textAt(target, "apiVersion") ?? "apps/v1")), ...own];
}

/** What a binding binds: https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/ */
const BOUND: Readonly<Record<string, string>> = {
  "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding": "ValidatingAdmissionPolicy",
  "admissionregistration.k8s.io/MutatingAdmissionPolicyBinding": "MutatingAdmissionPolicy",
};

/** Where an autoscaler names what it scales. */
const TARGETS: Readonly<Record<string, string>> = {
  "autoscaling/HorizontalPodAutoscaler": "scaleTargetRef",
  "keda.sh/ScaledObject": "scaleTargetRef",
  "autoscaling.k8s.io/VerticalPodAutoscaler": "targetRef",
};

function reference(to: ValueMap, namespace: string | null, group: string): readonly Ask[] {
  const [kind, name] = [textAt(to, "kind"), textAt(to, "name")];
  return kind === undefined || name === undefined ? [] : [named(group, kind, namespace, name)];
}

function named(group: string, kind: string, namespace: string | null, name: string): Ask {
  return { of: kind, namespace, name, text: `${kind} ${name}`, isShared: false, group };
}

/** Where a kind says by labels what it means, where it lists ports, and what they are called there. */
interface Selecting {
  readonly whose: Whose;
  readonly selector: readonly string[];
  readonly ports?: { readonly list: string; readonly field: string };
}

const SELECTING: Readonly<Record<string, Selecting>> = {
  "/Service": { whose: "pods", selector: ["selector"], ports: { list: "ports", field: "targetPort" } },
  "policy/PodDisruptionBudget": { whose: "pods", selector: ["selector", "matchLabels"] },
  "networking.k8s.io/NetworkPolicy": { whose: "pods", selector: ["podSelector", "matchLabels"] },
};

function monitoring(type: string): Selecting | undefined {
  const monitor = MONITORS[type];
  return (
    monitor && {
      whose: monitor.whose,
      selector: ["selector", "matchLabels"],
      ports: { list: monitor.list, field: "port" },
    }
  );
}

/** Undefined for what selects in another namespace, or nothing. */
function selectingOf({ group, kind, manifest }: KubernetesObject): Selecting | undefined {
  const isAway = isMap(mapAt(manifest, "spec").namespaceSelector);
  const isElsewhere = textAt(manifest, "spec", "type") === "ExternalName";
  const type = `${group}/${kind}`;
  return isAway || isElsewhere ? undefined : (ownValue(SELECTING, type) ?? monitoring(type));
}

function labels(object: KubernetesObject): readonly Ask[] {
  const selecting = selectingOf(object);
  if (selecting === undefined) return [];
  const { whose, selector } = selecting;
  const { namespace } = object;
  return Object.entries(mapAt(object.manifest, "spec", ...selector)).flatMap(
    ([label, value]): readonly Ask[] => {
      if (typeof value !== "string") return [];
      const told = { namespace, text: `the label ${label}=${value} of ${whose}`, isShared: true };
      return [
        { ...told, of: valueOf(whose, label), name: value },
        { ...told, of: labelsOf(whose), name: label },
      ];
    },
  );
}

function ports(object: KubernetesObject): readonly Ask[] {
  const selecting = selectingOf(object);
  if (selecting?.ports === undefined) return [];
  const { whose, ports } = selecting;
  return mapsAt(object.manifest, "spec", ports.list).flatMap((each): readonly Ask[] => {
    const name = each[ports.field];
    if (typeof name !== "string") return [];
    const text = `port ${name} of ${whose}`;
    return [{ of: portsOf(whose), namespace: object.namespace, name, text, isShared: true }];
  });
}
