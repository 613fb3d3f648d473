import { selectorMatches } from "../../kubernetes/validate/selector.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../manifests.ts";
import type { Container, PodTemplate } from "../controllers/pod-template.ts";
import type { Workload } from "../controllers/workload.ts";

/** The Services that send traffic to the pods of a template: https://kubernetes.io/docs/concepts/services-networking/service/ */
export function servicesOf(
  workload: Workload,
  template: PodTemplate,
  index: ObjectIndex,
): readonly KubernetesObject[] {
  const labels = mapAt(template.metadata, "labels");
  return (index.byKind.get("Service") ?? []).filter((object) => {
    if (object.group !== "" || object.namespace !== workload.object.namespace) {
      return false;
    }
    const selector = mapAt(object.manifest, "spec", "selector");
    return (
      Object.keys(selector).length > 0 &&
      textAt(object.manifest, "spec", "type") !== "ExternalName" &&
      selectorMatches({ matchLabels: selector }, labels)
    );
  });
}

/**
 * The containers that a Service sends traffic to, by its target ports. Ports that no container declares may be
 * anyone's: then it is every app container, since `containerPort` is only informational.
 */
export function servedContainers(service: KubernetesObject, template: PodTemplate): readonly Container[] {
  const targets = mapsAt(service.manifest, "spec", "ports").map((port) => port.targetPort ?? port.port);
  const owners = targets.map((target) =>
    template.containers.filter(({ value }) =>
      mapsAt(value, "ports").some((port) =>
        typeof target === "string" ? port.name === target : port.containerPort === target,
      ),
    ),
  );
  const isAttributed = owners.length > 0 && owners.every((containers) => containers.length > 0);
  return isAttributed ? owners.flat() : template.containers.filter(({ role }) => role === "app");
}
