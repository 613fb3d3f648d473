import { scalarText } from "../../kubernetes/values.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../fields.ts";

export interface PodTemplate {
  /** Field of the workload, like `spec.template`; "" for a Pod, which is its own template. */
  readonly path: string;
  readonly metadata: ValueMap;
  readonly spec: ValueMap;
  readonly containers: readonly Container[];
}

export interface Container {
  readonly name: string;
  /**
   * init: ends before the app starts. sidecar: an init container with `restartPolicy: Always`, which stays:
   * https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
   */
  readonly role: "app" | "init" | "sidecar";
  /** Field of the workload, like `spec.template.spec.containers[app]`. */
  readonly path: string;
  readonly value: ValueMap;
}

/** Reads the pod template at a field of a workload; undefined when there is no pod spec. */
export function readPodTemplate(object: Value, fields: readonly string[]): PodTemplate | undefined {
  return toPodTemplate(getIn(object, ...fields), fields.join("."));
}

function toPodTemplate(template: Value | undefined, path: string): PodTemplate | undefined {
  const spec = getIn(template, "spec");
  if (!isMap(spec)) return undefined;
  return {
    path,
    metadata: mapAt(template, "metadata"),
    spec,
    containers: [
      ...readContainers(spec, joinField(path, "spec"), "initContainers"),
      ...readContainers(spec, joinField(path, "spec"), "containers"),
    ],
  };
}

export function joinField(path: string, field: string): string {
  return path === "" ? field : `${path}.${field}`;
}

function readContainers(
  spec: ValueMap,
  specPath: string,
  field: "initContainers" | "containers",
): readonly Container[] {
  return mapsAt(spec, field).map((value, index) => {
    const name = textAt(value, "name") ?? String(index);
    const isSidecar = textAt(value, "restartPolicy") === "Always";
    const role = field === "containers" ? "app" : isSidecar ? "sidecar" : "init";
    return { name, role, path: `${specPath}.${field}[${name}]`, value };
  });
}

function isContainer(item: ValueMap): boolean {
  return textAt(item, "name") !== undefined || textAt(item, "image") !== undefined;
}

/** Deep enough for every template known in the wild, and an end for hostile input. */
const MAX_DEPTH = 12;

/**
 * Whatever in a custom resource looks like a pod template: `{spec: {containers: [{name: …}]}}`. An operator may add the
 * image.
 */
export function findTemplates(object: ValueMap): readonly PodTemplate[] {
  const found: PodTemplate[] = [];
  const visit = (value: Value, path: string, depth: number) => {
    if (depth > MAX_DEPTH) return;
    if (isList(value)) {
      value.forEach((item, index) => {
        visit(item, `${path}[${index}]`, depth + 1);
      });
      return;
    }
    if (!isMap(value)) return;
    if (mapsAt(value, "spec", "containers").some(isContainer)) {
      const template = toPodTemplate(value, path);
      if (template !== undefined) found.push(template);
      return;
    }
    for (const [key, child] of Object.entries(value)) visit(child, joinField(path, key), depth + 1);
  };
  visit(object, "", 0);
  return found;
}

/** The ServiceAccount that pods of a template run as. */
export function accountOf({ spec }: Pick<PodTemplate, "spec">): string {
  return textAt(spec, "serviceAccountName") ?? textAt(spec, "serviceAccount") ?? "default";
}

/** Seconds that the pods have to end: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#lifecycle */
export function gracePeriodOf({ spec }: PodTemplate): number {
  return numberAt(spec, "terminationGracePeriodSeconds") ?? 30;
}

/** The numbers of the ports that containers declare. */
export function portsDeclaredBy(containers: readonly Pick<Container, "value">[]): readonly string[] {
  return containers.flatMap(({ value }) =>
    mapsAt(value, "ports").map((port) => scalarText(port.containerPort)),
  );
}
