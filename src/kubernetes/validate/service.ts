import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, scalarText, textIn, textsIn } from "../values.ts";
import { isOutward } from "../service-update.ts";
import { AN_ADDRESS, isIp, networkFault, specialRange } from "./addresses.ts";
import { validateLabels } from "./metadata.ts";
import { DNS_SUBDOMAIN, isDnsLabel, isDnsSubdomain, isQualifiedName } from "./names.ts";
import { validatePort } from "./probes.ts";

const SPEC = at(undefined, "spec");
const DAY = 86_400;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateService) */
export function validateService(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  validateLabels(spec.selector, at(SPEC, "selector"), report);
  validatePorts(spec, report);
  textsIn(spec.externalIPs).forEach((address, index) => {
    const path = inside(at(SPEC, "externalIPs"), String(index));
    const range = specialRange(address);
    if (!isIp(address)) report(path, AN_ADDRESS);
    else if (range !== undefined) report(path, `may not be ${range}`);
  });
  validateAffinity(spec, report);
  validateTraffic(spec, report);
  validateBalancer(spec, report);
  if (textIn(spec.type) === "ExternalName") validateExternalName(spec, report);
  else validateAddresses(spec, report);
}

function validateExternalName(spec: ValueMap, report: Report): void {
  const name = textIn(spec.externalName).replace(/\.$/, "");
  if (name === "") report(at(SPEC, "externalName"), "is missing");
  else if (!isDnsSubdomain(name)) report(at(SPEC, "externalName"), DNS_SUBDOMAIN);
  for (const field of ["clusterIPs", "ipFamilies"]) {
    if (textsIn(spec[field]).length > 0) report(at(SPEC, field), FOR_A_NAME);
  }
  if (spec.ipFamilyPolicy !== undefined) report(at(SPEC, "ipFamilyPolicy"), FOR_A_NAME);
}

const FOR_A_NAME = "may not be set for an ExternalName";

function validatePorts(spec: ValueMap, report: Report): void {
  const ports = mapsIn(spec.ports);
  const needed = textIn(spec.type) !== "ExternalName" && textIn(spec.clusterIP) !== "None";
  if (ports.length === 0 && needed) report(at(SPEC, "ports"), "must have one");
  const [names, numbers, nodes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  ports.forEach((port, index) => {
    const name = textIn(port.name);
    const where = inside(at(SPEC, "ports"), name === "" ? String(index) : name);
    if (ports.length > 1 && name === "")
      report(at(where, "name"), "must be set when there are several ports");
    if (name !== "" && !isDnsLabel(name))
      report(at(where, "name"), "must be lower case letters, digits and hyphens");
    if (names.has(name)) report(at(where, "name"), "is the name of another port");
    names.add(name);
    if (numberIn(port.port) === undefined) report(at(where, "port"), "is missing");
    validatePort(port.targetPort, at(where, "targetPort"), report);
    if (typeof port.appProtocol === "string" && !isQualifiedName(port.appProtocol))
      report(at(where, "appProtocol"), "must be a name with an optional prefix");
    const protocol = textIn(port.protocol);
    claim(numbers, `${protocol} ${scalarText(port.port)}`, where, report, "port");
    if (port.nodePort === undefined) return;
    claim(nodes, `${protocol} ${scalarText(port.nodePort)}`, where, report, "nodePort");
    if (textIn(spec.type) === "ClusterIP")
      report(at(where, "nodePort"), "may only be set for the types NodePort and LoadBalancer");
  });
}

function claim(taken: Set<string>, key: string, where: Path, report: Report, field: string): void {
  if (taken.has(key)) report(where, `has the ${field} and protocol of another one`);
  taken.add(key);
}

function validateAffinity(spec: ValueMap, report: Report): void {
  if (textIn(spec.sessionAffinity) !== "ClientIP") return;
  const path = at(SPEC, "sessionAffinityConfig");
  const seconds = numberIn(mapIn(mapIn(spec.sessionAffinityConfig).clientIP).timeoutSeconds);
  if (seconds === undefined || seconds <= 0 || seconds > DAY)
    report(at(at(path, "clientIP"), "timeoutSeconds"), `must be between 1 and ${DAY}`);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateServiceExternalTrafficPolicy) */
function validateTraffic(spec: ValueMap, report: Report): void {
  const type = textIn(spec.type);
  const policy = textIn(spec.externalTrafficPolicy);
  if (policy !== "" && !isOutward(spec))
    report(at(SPEC, "externalTrafficPolicy"), "may only be set for what is reached from outside");
  const checks = type === "LoadBalancer" && policy === "Local";
  if (numberIn(spec.healthCheckNodePort) !== undefined && !checks)
    report(
      at(SPEC, "healthCheckNodePort"),
      "may only be set for a LoadBalancer whose externalTrafficPolicy is Local",
    );
}

const BALANCER_FIELDS = [
  "loadBalancerSourceRanges",
  "loadBalancerClass",
  "allocateLoadBalancerNodePorts",
] as const;

function validateBalancer(spec: ValueMap, report: Report): void {
  for (const field of BALANCER_FIELDS) {
    if (spec[field] !== undefined && textIn(spec.type) !== "LoadBalancer")
      report(at(SPEC, field), "may only be set for a LoadBalancer");
  }
  textsIn(spec.loadBalancerSourceRanges).forEach((range, index) => {
    const fault = networkFault(range.trim());
    if (fault !== undefined) report(inside(at(SPEC, "loadBalancerSourceRanges"), String(index)), fault);
  });
  if (typeof spec.loadBalancerClass === "string" && !isQualifiedName(spec.loadBalancerClass))
    report(at(SPEC, "loadBalancerClass"), "must be a name with an optional prefix");
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateServiceClusterIPsRelatedFields) */
function validateAddresses(spec: ValueMap, report: Report): void {
  const type = textIn(spec.type);
  const first = textIn(spec.clusterIP);
  const all = textsIn(spec.clusterIPs);
  if (first === "None" && type !== "ClusterIP")
    report(at(SPEC, "clusterIP"), `may not be None for a ${type} (left out, it stays as it was)`);
  if (first !== "" && first !== "None" && !isIp(first)) report(at(SPEC, "clusterIP"), AN_ADDRESS);
  if (all.length > 0 && all[0] !== first) report(at(SPEC, "clusterIPs"), "must begin with clusterIP");
  if (all.length > 2) report(at(SPEC, "clusterIPs"), "may be two at most");
  all.slice(1).forEach((address, index) => {
    if (!isIp(address)) report(inside(at(SPEC, "clusterIPs"), String(index + 1)), AN_ADDRESS);
  });
  const families = textsIn(spec.ipFamilies);
  if (families.some((family) => family !== "IPv4" && family !== "IPv6"))
    report(at(SPEC, "ipFamilies"), "must be IPv4 or IPv6");
  if (new Set(families).size < families.length) report(at(SPEC, "ipFamilies"), "names one family twice");
}
