import { sameValue } from "../../model/equal.ts";
import type { Fault } from "../../kubernetes/fault.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../fields.ts";

/**
 * What Knative's webhook refuses beside Kubernetes' own rules:
 * https://github.com/knative/serving/blob/main/pkg/apis/serving/v1/revision_validation.go (VerifyNameChange, validate),
 * https://github.com/knative/serving/blob/main/pkg/apis/serving/k8s_validation.go (validateContainersPorts)
 */
export function knativeFaults(before: ValueMap | undefined, after: ValueMap): readonly Fault[] {
  return [...ruleFaults(after), ...(before === undefined ? [] : sameRevision(before, after))];
}

function ruleFaults(manifest: ValueMap): readonly Fault[] {
  const ports = mapsAt(manifest, "spec", "template", "spec", "containers").map(
    (container) => mapsAt(container, "ports").length,
  );
  const serving = ports.filter((count) => count > 0).length;
  const name = textAt(manifest, "metadata", "name") ?? "";
  const revision = textAt(manifest, "spec", "template", "metadata", "name");
  const path = "spec.template";
  return [
    ...(ports.length > 1 && serving !== 1
      ? [
          fault(
            `${path}.spec.containers`,
            `must have ports in exactly one container, not in ${serving === 0 ? "none" : serving}`,
          ),
        ]
      : []),
    ...(ports.some((count) => count > 1)
      ? [fault(`${path}.spec.containers`, "must have one port only")]
      : []),
    ...(manifest.kind === "Service" && revision !== undefined && !revision.startsWith(`${name}-`)
      ? [fault(`${path}.metadata.name`, `must begin with \`${name}-\``)]
      : []),
    ...wrongShares(manifest),
  ];
}

/** https://github.com/knative/serving/blob/main/pkg/apis/serving/v1/route_validation.go */
function wrongShares(manifest: ValueMap): readonly Fault[] {
  const targets = mapsAt(manifest, "spec", "traffic");
  const sum = targets.reduce((total, target) => total + (numberAt(target, "percent") ?? 0), 0);
  return targets.length === 0 || sum === 100 ? [] : [fault("spec.traffic", `must sum up to 100, not ${sum}`)];
}

/** A revision is never changed: what has a name of its own takes another one. */
function sameRevision(before: ValueMap, after: ValueMap): readonly Fault[] {
  const [old, now] = [before, after].map((manifest) => mapAt(manifest, "spec", "template"));
  const name = textAt(now, "metadata", "name");
  if (name === undefined || name !== textAt(old, "metadata", "name") || sameValue(old ?? {}, now ?? {}))
    return [];
  const what = "must change with the rest of the template, since a revision of this name is there";
  return [{ ...fault("spec.template.metadata.name", what), update: true }];
}

function fault(path: string, what: string): Fault {
  return { path, message: `${path} ${what}` };
}
