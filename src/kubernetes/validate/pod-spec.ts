import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, scalarText, textIn, textsIn } from "../values.ts";
import { validateContainer, validateProfiles, validateResources, type ContainerRole } from "./container.ts";
import { validateAnnotations, validateLabels } from "./metadata.ts";
import { DNS_SUBDOMAIN, isDnsLabel, isDnsSubdomain, isLabelValue, isQualifiedName } from "./names.ts";
import { validateLabelSelector } from "./selector.ts";
import { validateVolumes } from "./volumes.ts";

/** @param claims the names of a StatefulSet's claims, which are volumes of its pods */
export function validateTemplate(
  template: ValueMap,
  path: Path,
  report: Report,
  claims: readonly string[] = [],
): void {
  const metadata = mapIn(template.metadata);
  validateLabels(metadata.labels, at(at(path, "metadata"), "labels"), report);
  validateAnnotations(metadata.annotations, at(at(path, "metadata"), "annotations"), report);
  const spec = mapIn(template.spec);
  // Only a pod that runs can get one: `kubectl debug`.
  if (mapsIn(spec.ephemeralContainers).length > 0)
    report(at(at(path, "spec"), "ephemeralContainers"), "is not allowed in a pod template");
  validatePodSpec(spec, at(path, "spec"), report, claims);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidatePodSpec) */
export function validatePodSpec(
  spec: ValueMap,
  path: Path,
  report: Report,
  claims: readonly string[] = [],
): void {
  const volumes = new Set([...validateVolumes(spec, path, report), ...claims]);
  validateContainers(spec, path, report, volumes);
  for (const field of ["serviceAccountName", "priorityClassName", "runtimeClassName", "hostnameOverride"]) {
    const name = spec[field];
    if (typeof name === "string" && !isDnsSubdomain(name)) report(at(path, field), DNS_SUBDOMAIN);
  }
  for (const field of ["hostname", "subdomain"]) {
    const name = textIn(spec[field]);
    if (name !== "" && !isDnsLabel(name))
      report(at(path, field), "must be lower case letters, digits and hyphens");
  }
  for (const [key, value] of Object.entries(mapIn(spec.nodeSelector))) {
    if (!isQualifiedName(key) || !isLabelValue(textIn(value)))
      report(inside(at(path, "nodeSelector"), key), "is no label that Kubernetes takes");
  }
  validateProfiles(mapIn(spec.securityContext), at(path, "securityContext"), report);
  if (isMap(spec.resources)) validateResources(spec.resources, at(path, "resources"), report);
  if (isMap(spec.os) && textIn(spec.os.name) === "") report(at(at(path, "os"), "name"), "is missing");
  if (textIn(spec.dnsPolicy) === "None" && textsIn(mapIn(spec.dnsConfig).nameservers).length === 0)
    report(at(at(path, "dnsConfig"), "nameservers"), "must name one when dnsPolicy is None");
  mapsIn(spec.hostAliases).forEach((alias, index) => {
    if (!isIp(textIn(alias.ip)))
      report(at(inside(at(path, "hostAliases"), String(index)), "ip"), "must be an IP address");
  });
  mapsIn(spec.readinessGates).forEach((gate, index) => {
    if (!isQualifiedName(textIn(gate.conditionType)))
      report(
        at(inside(at(path, "readinessGates"), String(index)), "conditionType"),
        "must be a name with an optional prefix",
      );
  });
  if (textsIn(mapIn(spec.dnsConfig).nameservers).some((server) => !isIp(server)))
    report(at(at(path, "dnsConfig"), "nameservers"), "must be IP addresses");
  if (spec.shareProcessNamespace === true && spec.hostPID === true)
    report(at(path, "shareProcessNamespace"), "may not be true beside hostPID");
  for (const field of ["hostPID", "hostIPC", "hostNetwork"]) {
    if (spec.hostUsers === false && spec[field] === true)
      report(at(path, field), "may not be true when hostUsers is false");
  }
  validateTolerations(spec, path, report);
  validateSpread(spec, path, report);
  validateAffinity(mapIn(spec.affinity), at(path, "affinity"), report);
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/;

/** IPv6 is only told from what it cannot be. */
function isIp(text: string): boolean {
  return (IPV4.test(text) && !text.endsWith(".")) || /^[\da-fA-F]*:[\da-fA-F:.]+$/.test(text);
}

function validateContainers(spec: ValueMap, path: Path, report: Report, volumes: ReadonlySet<string>): void {
  const names = new Set<string>();
  const hostPorts = new Set<string>();
  if (mapsIn(spec.containers).length === 0) report(at(path, "containers"), "must have one");
  const roles: readonly ContainerRole[] = ["initContainers", "containers"];
  for (const role of roles) {
    for (const container of mapsIn(spec[role])) {
      const name = textIn(container.name);
      const where = inside(at(path, role), name);
      validateContainer(container, role, where, { volumes, hostNetwork: spec.hostNetwork === true, report });
      if (names.has(name)) report(at(where, "name"), "is the name of another container");
      names.add(name);
      if (role === "containers") validateHostPorts(container, where, hostPorts, report);
    }
  }
}

function validateHostPorts(container: ValueMap, where: Path, taken: Set<string>, report: Report): void {
  for (const port of mapsIn(container.ports)) {
    if (numberIn(port.hostPort) === undefined) continue;
    const key = `${textIn(port.protocol)} ${textIn(port.hostIP)} ${scalarText(port.hostPort)}`;
    if (taken.has(key)) report(at(where, "ports"), "takes a hostPort that another port of the pod has");
    taken.add(key);
  }
}

function validateTolerations(spec: ValueMap, path: Path, report: Report): void {
  mapsIn(spec.tolerations).forEach((toleration, index) => {
    const where = inside(at(path, "tolerations"), String(index));
    const [key, operator, value] = [toleration.key, toleration.operator, toleration.value].map(textIn);
    if (operator !== "" && operator !== "Exists" && operator !== "Equal") {
      // Gt and Lt are known, and off by default: gate TaintTolerationComparisonOperators.
      report(at(where, "operator"), "must be Equal or Exists");
    }
    if (key === "" && operator !== "Exists")
      report(at(where, "operator"), "must be Exists when there is no key");
    if (operator === "Exists" && value !== "")
      report(at(where, "value"), "must be empty when the operator is Exists");
    if (toleration.tolerationSeconds !== undefined && textIn(toleration.effect) !== "NoExecute")
      report(at(where, "effect"), "must be NoExecute when tolerationSeconds is set");
    if (key !== undefined && key !== "" && !isQualifiedName(key))
      report(at(where, "key"), "is no key that Kubernetes takes");
  });
}

function validateSpread(spec: ValueMap, path: Path, report: Report): void {
  const seen = new Set<string>();
  mapsIn(spec.topologySpreadConstraints).forEach((constraint, index) => {
    const where = inside(at(path, "topologySpreadConstraints"), String(index));
    const [topology, unsatisfiable] = [textIn(constraint.topologyKey), textIn(constraint.whenUnsatisfiable)];
    if (topology === "") report(at(where, "topologyKey"), "is missing");
    if (unsatisfiable === "") report(at(where, "whenUnsatisfiable"), "is missing");
    if ((numberIn(constraint.maxSkew) ?? 0) < 1) report(at(where, "maxSkew"), "must be at least 1");
    if (constraint.minDomains !== undefined && unsatisfiable === "ScheduleAnyway")
      report(at(where, "minDomains"), "may only be set when whenUnsatisfiable is DoNotSchedule");
    if (constraint.matchLabelKeys !== undefined && constraint.labelSelector === undefined)
      report(at(where, "matchLabelKeys"), "may only be set beside a labelSelector");
    const key = `${topology} ${unsatisfiable}`;
    if (seen.has(key)) report(where, "has the topologyKey and whenUnsatisfiable of another one");
    seen.add(key);
    if (isMap(constraint.labelSelector))
      validateLabelSelector(constraint.labelSelector, at(where, "labelSelector"), report);
  });
}

function validateAffinity(affinity: ValueMap, path: Path, report: Report): void {
  for (const kind of ["podAffinity", "podAntiAffinity"]) {
    const terms = mapIn(affinity[kind]);
    const required = mapsIn(terms.requiredDuringSchedulingIgnoredDuringExecution);
    const preferred = mapsIn(terms.preferredDuringSchedulingIgnoredDuringExecution);
    for (const term of [...required, ...preferred.map(({ podAffinityTerm }) => mapIn(podAffinityTerm))]) {
      if (textIn(term.topologyKey) === "") report(at(path, kind), "has a term without a topologyKey");
      if (isMap(term.labelSelector)) validateLabelSelector(term.labelSelector, at(path, kind), report);
    }
    if (preferred.some(({ weight }) => !isWeight(numberIn(weight))))
      report(at(path, kind), "has a weight that is not between 1 and 100");
  }
  const node = mapIn(affinity.nodeAffinity);
  const required = node.requiredDuringSchedulingIgnoredDuringExecution;
  if (isMap(required) && mapsIn(required.nodeSelectorTerms).length === 0)
    report(at(path, "nodeAffinity"), "requires no term");
  if (
    mapsIn(node.preferredDuringSchedulingIgnoredDuringExecution).some(
      ({ weight }) => !isWeight(numberIn(weight)),
    )
  )
    report(at(path, "nodeAffinity"), "has a weight that is not between 1 and 100");
}

function isWeight(weight: number | undefined): boolean {
  return weight !== undefined && weight >= 1 && weight <= 100;
}
