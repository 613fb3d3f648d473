import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn, textsIn } from "../values.ts";
import { isIp, isNetwork, isPartOf, networkFault } from "./addresses.ts";
import { DNS_LABEL, DNS_SUBDOMAIN, isDnsLabel, isDnsSubdomain, isDomainPath, isPortName } from "./names.ts";
import { validatePort } from "./probes.ts";
import { validateLabelSelector } from "./selector.ts";
import { validateNamed } from "./reference.ts";

const SPEC = at(undefined, "spec");

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/networking/validation/validation.go (ValidateIngressSpec) */
export function validateIngress(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  const rules = mapsIn(spec.rules);
  if (rules.length === 0 && !isMap(spec.defaultBackend)) report(SPEC, "must have rules or a defaultBackend");
  if (isMap(spec.defaultBackend)) validateBackend(spec.defaultBackend, at(SPEC, "defaultBackend"), report);
  if (typeof spec.ingressClassName === "string" && !isDnsSubdomain(spec.ingressClassName))
    report(at(SPEC, "ingressClassName"), DNS_SUBDOMAIN);
  mapsIn(spec.tls).forEach((tls, index) => {
    const path = inside(at(SPEC, "tls"), String(index));
    textsIn(tls.hosts).forEach((host, each) => {
      if (!isHost(host)) report(inside(at(path, "hosts"), String(each)), A_HOST);
    });
    const secret = textIn(tls.secretName);
    if (secret !== "" && !isDnsSubdomain(secret)) report(at(path, "secretName"), DNS_SUBDOMAIN);
  });
  rules.forEach((rule, index) => {
    validateIngressRule(rule, inside(at(SPEC, "rules"), String(index)), report);
  });
}

const CLASS = "kubernetes.io/ingress.class";

/** One that is there may have both: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/networking/validation/validation.go (ValidateIngressCreate) */
export function validateNewIngress(object: ValueMap, report: Report): void {
  const { ingressClassName } = mapIn(object.spec);
  const old = mapIn(mapIn(object.metadata).annotations)[CLASS];
  if (ingressClassName !== undefined && old !== undefined && old !== ingressClassName)
    report(at(SPEC, "ingressClassName"), `must be the class of the annotation ${CLASS}`);
}

const A_HOST = "must be a name like a.example.com or *.example.com";

function isHost(host: string): boolean {
  return isDnsSubdomain(host.startsWith("*.") ? host.slice(2) : host);
}

function validateIngressRule(rule: ValueMap, path: Path, report: Report): void {
  const host = textIn(rule.host);
  if (host !== "") {
    if (isIp(host)) report(at(path, "host"), "must be a name, not an address");
    else if (!isHost(host)) report(at(path, "host"), A_HOST);
  }
  if (!isMap(rule.http)) return;
  const where = at(at(path, "http"), "paths");
  const paths = mapsIn(rule.http.paths);
  if (paths.length === 0) report(where, "must have one");
  paths.forEach((each, index) => {
    validateHttpPath(each, inside(where, String(index)), report);
  });
}

const FORBIDDEN = ["//", "/./", "/../", "%2f", "%2F"];

function validateHttpPath(value: ValueMap, path: Path, report: Report): void {
  const [type, text] = [textIn(value.pathType), textIn(value.path)];
  if (type === "") {
    report(at(path, "pathType"), "is missing");
    return;
  }
  const isStrict = type !== "ImplementationSpecific";
  if (!text.startsWith("/") && (isStrict || text !== ""))
    report(at(path, "path"), "must be an absolute path");
  if (isStrict && (FORBIDDEN.some((part) => text.includes(part)) || /\/\.\.?$/.test(text)))
    report(at(path, "path"), "must not have `//`, `/./`, `/../` or an escaped slash");
  validateBackend(mapIn(value.backend), at(path, "backend"), report);
}

function validateBackend({ service, resource }: ValueMap, path: Path, report: Report): void {
  if (isMap(service) === isMap(resource)) {
    report(path, isMap(service) ? "may name a service or a resource, not both" : "must name a service");
    return;
  }
  if (isMap(resource)) {
    const where = at(path, "resource");
    if (resource.apiGroup !== undefined && !isDnsSubdomain(textIn(resource.apiGroup)))
      report(at(where, "apiGroup"), DNS_SUBDOMAIN);
    validateNamed(resource, where, report);
    return;
  }
  const where = at(path, "service");
  const { name, port } = mapIn(service);
  if (textIn(name) === "") report(at(where, "name"), "is missing");
  else if (!isDnsLabel(textIn(name))) report(at(where, "name"), DNS_LABEL);
  const [portName, number] = [textIn(mapIn(port).name), numberIn(mapIn(port).number) ?? 0];
  if (portName !== "" && number !== 0) report(at(where, "port"), "may have a name or a number, not both");
  else if (portName === "" && number === 0) report(at(where, "port"), "must have a name or a number");
  else if (portName !== "" && !isPortName(portName))
    report(at(at(where, "port"), "name"), "is no port's name");
  else if (portName === "") validatePort(number, at(at(where, "port"), "number"), report);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/networking/validation/validation.go (ValidateIngressClass) */
export function validateIngressClass(object: ValueMap, report: Report): void {
  const { controller, parameters } = mapIn(object.spec);
  const path = at(SPEC, "controller");
  if (textIn(controller) === "") report(path, "is missing");
  else if (textIn(controller).length > 250 || !isDomainPath(textIn(controller)))
    report(path, "must be a path with a domain, like example.com/controller");
  if (!isMap(parameters)) return;
  const where = at(SPEC, "parameters");
  validateNamed(parameters, where, report);
  if (parameters.apiGroup !== undefined && !isDnsSubdomain(textIn(parameters.apiGroup)))
    report(at(where, "apiGroup"), DNS_SUBDOMAIN);
  const isLocal = textIn(parameters.scope) === "Namespace";
  const { namespace } = parameters;
  if (!isLocal && namespace !== undefined)
    report(at(where, "namespace"), "may only be set when the scope is Namespace");
  if (isLocal && !isDnsLabel(textIn(namespace))) report(at(where, "namespace"), DNS_LABEL);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/networking/validation/validation.go (ValidateNetworkPolicySpec) */
export function validateNetworkPolicy(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  if (isMap(spec.podSelector)) validateLabelSelector(spec.podSelector, at(SPEC, "podSelector"), report);
  for (const [direction, peers] of [["ingress", "from"] as const, ["egress", "to"] as const]) {
    mapsIn(spec[direction]).forEach((rule, index) => {
      const path = inside(at(SPEC, direction), String(index));
      mapsIn(rule.ports).forEach((port, each) => {
        validatePolicyPort(port, inside(at(path, "ports"), String(each)), report);
      });
      mapsIn(rule[peers]).forEach((peer, each) => {
        validatePeer(peer, inside(at(path, peers), String(each)), report);
      });
    });
  }
  const types = textsIn(spec.policyTypes);
  if (types.length > 2 || types.some((type) => type !== "Ingress" && type !== "Egress"))
    report(at(SPEC, "policyTypes"), "must be Ingress, Egress or both");
}

function validatePolicyPort({ port, endPort }: ValueMap, path: Path, report: Report): void {
  if (port !== undefined) validatePort(port, at(path, "port"), report);
  const [start, end] = [numberIn(port), numberIn(endPort)];
  if (end === undefined) return;
  if (start === undefined) report(at(path, "endPort"), "may only be set beside a port that is a number");
  else if (end < start) report(at(path, "endPort"), "must not be less than port");
}

function validatePeer(peer: ValueMap, path: Path, report: Report): void {
  const { podSelector, namespaceSelector, ipBlock } = peer;
  const selectors: readonly (readonly [string, Value | undefined])[] = [
    ["podSelector", podSelector],
    ["namespaceSelector", namespaceSelector],
  ];
  const given = selectors.filter(([, selector]) => isMap(selector));
  for (const [field, selector] of given) validateLabelSelector(mapIn(selector), at(path, field), report);
  if (!isMap(ipBlock)) {
    if (given.length === 0) report(path, "must name a peer");
    return;
  }
  const where = at(path, "ipBlock");
  if (given.length > 0) report(where, "may not be set beside another peer");
  const cidr = textIn(ipBlock.cidr);
  const fault = cidr === "" ? "is missing" : networkFault(cidr);
  if (fault !== undefined) report(at(where, "cidr"), fault);
  textsIn(ipBlock.except).forEach((range, index) => {
    const isOutside = isNetwork(range) && isNetwork(cidr) && !isPartOf(range, cidr);
    const found = networkFault(range) ?? (isOutside ? "must be a strict part of cidr" : undefined);
    if (found !== undefined) report(inside(at(where, "except"), String(index)), found);
  });
}
