import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn, textsIn } from "../values.ts";
import { DNS_LABEL, DNS_SUBDOMAIN, isDnsLabel, isDnsSubdomain } from "./names.ts";

const SPEC = at(undefined, "spec");
const MOST = 32;
const MOST_ALTERNATIVES = 8;
const ONE_OF_TWO = "must have one of exactly and firstAvailable";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/resource/validation/validation.go (ValidateResourceClaim) */
export function validateResourceClaim(object: ValueMap, report: Report): void {
  validateDeviceClaim(mapIn(mapIn(object.spec).devices), at(SPEC, "devices"), report);
}

/** The same file (ValidateResourceClaimTemplate). */
export function validateResourceClaimTemplate(object: ValueMap, report: Report): void {
  const { devices } = mapIn(mapIn(object.spec).spec);
  validateDeviceClaim(mapIn(devices), at(at(SPEC, "spec"), "devices"), report);
}

function validateDeviceClaim(claim: ValueMap, path: Path, report: Report): void {
  const requests = mapsIn(claim.requests);
  validateNames(requests, MOST, at(path, "requests"), report);
  requests.forEach((request, index) => {
    validateRequest(request, inside(at(path, "requests"), textIn(request.name) || String(index)), report);
  });
  const names = new Set(requests.flatMap(namesOf));
  mapsIn(claim.constraints).forEach((constraint, index) => {
    const where = inside(at(path, "constraints"), String(index));
    validateReferences(constraint, names, where, report);
    if (constraint.matchAttribute === undefined && constraint.distinctAttribute === undefined)
      report(where, "must have matchAttribute or distinctAttribute");
  });
  mapsIn(claim.config).forEach((config, index) => {
    const where = inside(at(path, "config"), String(index));
    validateReferences(config, names, where, report);
    if (!isMap(config.opaque)) report(at(where, "opaque"), "is missing");
  });
}

/** What constraints and configurations call a request: by its name, or by that of one of its alternatives too. */
function namesOf({ name, firstAvailable }: ValueMap): readonly string[] {
  return [textIn(name), ...mapsIn(firstAvailable).map((each) => `${textIn(name)}/${textIn(each.name)}`)];
}

function validateReferences(
  { requests }: ValueMap,
  names: ReadonlySet<string>,
  path: Path,
  report: Report,
): void {
  for (const name of textsIn(requests))
    if (!names.has(name)) report(at(path, "requests"), "names no request of the claim");
}

function validateNames(requests: readonly ValueMap[], most: number, path: Path, report: Report): void {
  if (requests.length > most) report(path, `may have ${most} at most`);
  const seen = new Set<string>();
  requests.forEach((request, index) => {
    const name = textIn(request.name);
    const where = at(inside(path, name === "" ? String(index) : name), "name");
    if (!isDnsLabel(name)) report(where, DNS_LABEL);
    else if (seen.has(name)) report(where, "is the name of another request");
    seen.add(name);
  });
}

function validateRequest({ exactly, firstAvailable }: ValueMap, path: Path, report: Report): void {
  const alternatives = mapsIn(firstAvailable);
  if (isMap(exactly) === alternatives.length > 0) report(path, ONE_OF_TWO);
  else if (isMap(exactly)) validateDevice(exactly, at(path, "exactly"), report);
  else {
    const all = at(path, "firstAvailable");
    validateNames(alternatives, MOST_ALTERNATIVES, all, report);
    alternatives.forEach((each, index) => {
      validateDevice(each, inside(all, textIn(each.name) || String(index)), report);
    });
  }
}

function validateDevice(device: ValueMap, path: Path, report: Report): void {
  const [name, count] = [textIn(device.deviceClassName), numberIn(device.count) ?? 0];
  if (name === "") report(at(path, "deviceClassName"), "is missing");
  else if (!isDnsSubdomain(name)) report(at(path, "deviceClassName"), DNS_SUBDOMAIN);
  if (device.allocationMode === "All" && count !== 0)
    report(at(path, "count"), "may not be there beside the allocationMode All");
  if (device.allocationMode === "ExactCount" && count <= 0) report(at(path, "count"), "must be more than 0");
  mapsIn(device.selectors).forEach(({ cel }, index) => {
    if (!isMap(cel)) report(at(inside(at(path, "selectors"), String(index)), "cel"), "is missing");
  });
}
