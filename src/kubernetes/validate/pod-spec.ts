import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, scalarText, textIn, textsIn } from "../values.ts";
import { isIp } from "./addresses.ts";
import { validateContainer } from "./container.ts";
import type { ContainerRole, PodContext } from "./pod-context.ts";
import { validateAnnotations, validateLabels } from "./metadata.ts";
import { validateClaims } from "./devices.ts";
import { validateDns } from "./dns.ts";
import { DNS_LABEL, DNS_SUBDOMAIN, isDnsLabel, isDnsSubdomain, isQualifiedName } from "./names.ts";
import { amountOf, validateResources } from "./resources.ts";
import { validatePodAnnotations } from "./pod-annotations.ts";
import { validateProfiles } from "./security.ts";
import { validateScheduling } from "./scheduling.ts";
import { validateSystem } from "./system.ts";
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
  validatePodAnnotations(template, path, report);
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
  const volumes = new Map([
    ...claims.map((name) => [name, { persistentVolumeClaim: {} }] as const),
    ...validateVolumes(spec, path, report),
  ]);
  const devices = validateClaims(spec, path, report);
  validateContainers(spec, path, report, { volumes, devices });
  for (const field of ["serviceAccountName", "priorityClassName", "runtimeClassName", "nodeName"]) {
    const name = spec[field];
    if (typeof name === "string" && !isDnsSubdomain(name)) report(at(path, field), DNS_SUBDOMAIN);
  }
  validateHostnames(spec, path, report);
  validateProfiles(mapIn(spec.securityContext), at(path, "securityContext"), report);
  validatePodResources(spec, path, report);
  validateSystem(spec, path, report);
  validateDns(spec, path, report);
  mapsIn(spec.hostAliases).forEach((alias, index) => {
    if (!isIp(textIn(alias.ip)))
      report(at(inside(at(path, "hostAliases"), String(index)), "ip"), "must be an IP address");
    if (!textsIn(alias.hostnames).every(isDnsSubdomain))
      report(at(inside(at(path, "hostAliases"), String(index)), "hostnames"), DNS_SUBDOMAIN);
  });
  mapsIn(spec.readinessGates).forEach((gate, index) => {
    if (!isQualifiedName(textIn(gate.conditionType)))
      report(
        at(inside(at(path, "readinessGates"), String(index)), "conditionType"),
        "must be a name with an optional prefix",
      );
  });
  if (spec.shareProcessNamespace === true && spec.hostPID === true)
    report(at(path, "shareProcessNamespace"), "may not be true beside hostPID");
  for (const field of ["hostPID", "hostIPC", "hostNetwork"]) {
    if (spec.hostUsers === false && spec[field] === true)
      report(at(path, field), "may not be true when hostUsers is false");
  }
  validateScheduling(spec, path, report);
}

function validateHostnames(spec: ValueMap, path: Path, report: Report): void {
  for (const field of ["hostname", "subdomain"]) {
    const name = textIn(spec[field]);
    if (name !== "" && !isDnsLabel(name)) report(at(path, field), DNS_LABEL);
  }
  const name = spec.hostnameOverride;
  if (typeof name !== "string") return;
  const where = at(path, "hostnameOverride");
  if (!isDnsSubdomain(name) || name.length > 64) report(where, `${DNS_SUBDOMAIN}, at most 64 of them`);
  for (const field of ["setHostnameAsFQDN", "hostNetwork"]) {
    if (spec[field] === true) report(where, `may not be set beside ${field}`);
  }
}

/** What a pod as a whole may ask for: gate PodLevelResources. */
const OF_PODS = /^(?:cpu|memory|hugepages-.+)$/;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validatePodResources) */
function validatePodResources(spec: ValueMap, path: Path, report: Report): void {
  validateResources({ limits: mapIn(spec.overhead) }, at(path, "overhead"), report);
  if (!isMap(spec.resources)) return;
  const where = at(path, "resources");
  validateResources(spec.resources, where, report);
  if (mapsIn(spec.resources.claims).length > 0) report(at(where, "claims"), "may not be set for a whole pod");
  for (const field of ["limits", "requests"]) {
    const other = Object.keys(mapIn(spec.resources[field])).find((name) => !OF_PODS.test(name));
    if (other !== undefined) report(inside(at(where, field), other), "may not be set for a whole pod");
  }
  validateShares(spec, where, report);
}

/** Together the containers may not ask for more than the pod does, and none may get more than the pod. */
function validateShares(spec: ValueMap, path: Path, report: Report): void {
  const ofPod = mapIn(spec.resources);
  const all = mapsIn(spec.containers).map(({ resources }) => mapIn(resources));
  for (const [name, value] of Object.entries(mapIn(ofPod.requests))) {
    if ((amountOf(value) ?? 0n) < requestsOf(spec, name))
      report(inside(at(path, "requests"), name), "must not be less than its containers request");
  }
  for (const [name, value] of Object.entries(mapIn(ofPod.limits))) {
    const most = amountOf(value) ?? 0n;
    if (all.some(({ limits }) => (amountOf(mapIn(limits)[name]) ?? 0n) > most))
      report(inside(at(path, "limits"), name), "must not be less than the limit of a container");
  }
}

/** What its containers ask for together, or an init container with the sidecars before it where that is more. */
function requestsOf(spec: ValueMap, name: string): bigint {
  const of = ({ resources }: ValueMap): bigint => amountOf(mapIn(mapIn(resources).requests)[name]) ?? 0n;
  let [sidecars, most] = [0n, 0n];
  for (const init of mapsIn(spec.initContainers)) {
    const sum = sidecars + of(init);
    if (init.restartPolicy === "Always") sidecars = sum;
    if (sum > most) most = sum;
  }
  const together = mapsIn(spec.containers).reduce((sum, each) => sum + of(each), sidecars);
  return together > most ? together : most;
}

function validateContainers(
  spec: ValueMap,
  path: Path,
  report: Report,
  names: Pick<PodContext, "volumes" | "devices">,
): void {
  const seen = new Set<string>();
  const hostPorts = new Set<string>();
  if (mapsIn(spec.containers).length === 0) report(at(path, "containers"), "must have one");
  const roles: readonly ContainerRole[] = ["initContainers", "containers"];
  for (const role of roles) {
    for (const container of mapsIn(spec[role])) {
      const name = textIn(container.name);
      const where = inside(at(path, role), name);
      validateContainer(container, role, where, { ...names, spec, report });
      if (seen.has(name)) report(at(where, "name"), "is the name of another container");
      seen.add(name);
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
