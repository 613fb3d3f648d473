import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapsIn, textIn, textsIn } from "../values.ts";
import { AN_ADDRESS, isIp, specialRange } from "./addresses.ts";
import { DNS_LABEL, DNS_SUBDOMAIN, isDnsLabel, isDnsSubdomain, isQualifiedName } from "./names.ts";

const MOST_ADDRESSES = 100;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/discovery/validation/validation.go (ValidateEndpointSlice) */
export function validateEndpointSlice(object: ValueMap, report: Report): void {
  const type = textIn(object.addressType);
  if (type === "") report(at(undefined, "addressType"), "must be IPv4, IPv6 or FQDN");
  validatePorts(object, report);
  mapsIn(object.endpoints).forEach((endpoint, index) => {
    const path = inside(at(undefined, "endpoints"), String(index));
    const addresses = textsIn(endpoint.addresses);
    const where = at(path, "addresses");
    if (addresses.length === 0) report(where, "must have one");
    if (addresses.length > MOST_ADDRESSES) report(where, `must not be more than ${MOST_ADDRESSES}`);
    addresses.forEach((address, at) => {
      validateAddress(address, type, inside(where, String(at)), report);
    });
    if (typeof endpoint.hostname === "string" && !isDnsLabel(endpoint.hostname))
      report(at(path, "hostname"), DNS_LABEL);
    if (typeof endpoint.nodeName === "string" && !isDnsSubdomain(endpoint.nodeName))
      report(at(path, "nodeName"), DNS_SUBDOMAIN);
  });
}

function validateAddress(address: string, type: string, path: Path, report: Report): void {
  if (type === "FQDN") {
    const name = address.replace(/\.$/, "");
    if (!isDnsSubdomain(name) || !name.includes(".")) report(path, "must be a name with a domain");
    return;
  }
  if (type !== "IPv4" && type !== "IPv6") return;
  if (!isIp(address)) report(path, AN_ADDRESS);
  else if (address.includes(":") !== (type === "IPv6")) report(path, `must be an ${type} address`);
  const range = specialRange(address);
  if (range !== undefined) report(path, `may not be ${range}`);
}

function validatePorts(object: ValueMap, report: Report): void {
  const names = new Set<string>();
  mapsIn(object.ports).forEach((port, index) => {
    const name = textIn(port.name);
    const path = inside(at(undefined, "ports"), name === "" ? String(index) : name);
    if (name !== "" && !isDnsLabel(name)) report(at(path, "name"), DNS_LABEL);
    if (names.has(name)) report(at(path, "name"), "is the name of another port");
    names.add(name);
    if (typeof port.appProtocol === "string" && !isQualifiedName(port.appProtocol))
      report(at(path, "appProtocol"), "must be a name with an optional prefix");
  });
}
