import { ONE, readQuantity } from "../../kubernetes/quantity.ts";
import type { Container, PodTemplate } from "../controllers/pod-template.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { Violation } from "./check.ts";
import { variablesOf } from "./sub-path.ts";

/** What names something of its own pod, and only the kubelet or the scheduler looks for it. */
export function unresolved(container: Container, template: PodTemplate): readonly Violation[] {
  return [
    ...unsetVariables(container),
    ...foreignContainers(container, template),
    ...tooManyCores(container),
  ];
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/container/helpers.go (ExpandContainerVolumeMounts) */
function unsetVariables({ name, path, value }: Container): readonly Violation[] {
  // What comes of a config, or of a Service, may have any name.
  if (mapsAt(value, "envFrom").length > 0) return [];
  const set = new Set(
    mapsAt(value, "env")
      .filter((variable) => variable.value !== "" && (variable.value ?? variable.valueFrom) !== undefined)
      .map((variable) => textAt(variable, "name")),
  );
  const asked = mapsAt(value, "volumeMounts").flatMap((mount) =>
    variablesOf(textAt(mount, "subPathExpr") ?? ""),
  );
  return [...new Set(asked)]
    .filter((variable) => !set.has(variable) && !/_(SERVICE|PORT)/.test(variable))
    .map((variable) => ({
      key: `subPathExpr ${path} ${variable}`,
      container: name,
      severity: "error",
      message: `A \`subPathExpr\` of container ${name} asks for the variable ${variable}, which it does not set: the kubelet never starts it.`,
      unsafe: true,
    }));
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/api/v1/resource/helpers.go (findContainerInPod) */
function foreignContainers(
  { name, path, value }: Container,
  { containers }: PodTemplate,
): readonly Violation[] {
  const known = new Set(containers.map((container) => container.name));
  return mapsAt(value, "env")
    .flatMap((variable) => textAt(variable, "valueFrom", "resourceFieldRef", "containerName") ?? [])
    .filter((asked) => asked !== "" && !known.has(asked))
    .map((asked) => ({
      key: `resourceFieldRef ${path} ${asked}`,
      container: name,
      severity: "error",
      message: `A variable of container ${name} is taken from container ${asked}, which the pod does not have: the kubelet never starts it.`,
      unsafe: true,
    }));
}

/** More than a usual node has, and nearly always an "m" that was left out. */
const CORES = 256n * ONE;

function tooManyCores({ name, path, value }: Container): readonly Violation[] {
  const resources = mapAt(value, "resources");
  const cores = readQuantity(mapAt(resources, "requests").cpu ?? mapAt(resources, "limits").cpu);
  if (cores === undefined || cores.amount < CORES) return [];
  const message = `Container ${name} asks for ${cores.text} cores, which few nodes have: a new pod waits for one.`;
  return [{ key: `cores ${path}`, container: name, severity: "warning", message, unsafe: true }];
}

/** The same of volumes, of which no container is started without one. */
export function unresolvedVolumes({ spec, containers }: PodTemplate): readonly Violation[] {
  const known = new Set(containers.map(({ name }) => name));
  return mapsAt(spec, "volumes").flatMap((volume) => {
    const items = [
      ...mapsAt(volume, "downwardAPI", "items"),
      ...mapsAt(volume, "projected", "sources").flatMap((source) => mapsAt(source, "downwardAPI", "items")),
    ];
    const asked = items.flatMap((item) => textAt(item, "resourceFieldRef", "containerName") ?? []);
    return asked
      .filter((container) => !known.has(container))
      .map((container): Violation => ({
        key: `downwardAPI ${container}`,
        severity: "error",
        message: `Volume ${textAt(volume, "name") ?? ""} takes something from container ${container}, which the pod does not have: no container starts.`,
        unsafe: true,
      }));
  });
}
