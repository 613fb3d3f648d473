import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import type { PodContext } from "./pod-context.ts";
import { DNS_LABEL, DNS_SUBDOMAIN, isDnsLabel, isDnsSubdomain } from "./names.ts";

const SOURCES = ["resourceClaimName", "resourceClaimTemplateName"];

/**
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validatePodResourceClaim)
 * @returns the names of the pod's claims
 */
export function validateClaims(spec: ValueMap, path: Path, report: Report): ReadonlySet<string> {
  const names = new Set<string>();
  mapsIn(spec.resourceClaims).forEach((claim, index) => {
    const name = textIn(claim.name);
    const where = inside(at(path, "resourceClaims"), name === "" ? String(index) : name);
    if (name === "") report(at(where, "name"), "is missing");
    else if (!isDnsLabel(name)) report(at(where, "name"), DNS_LABEL);
    else if (names.has(name)) report(at(where, "name"), "is the name of another claim");
    if (name !== "") names.add(name);
    if (SOURCES.filter((field) => claim[field] !== undefined).length !== 1)
      report(where, `must have one of ${SOURCES.join(" and ")}`);
    for (const field of SOURCES) {
      if (claim[field] !== undefined && !isDnsSubdomain(textIn(claim[field])))
        report(at(where, field), DNS_SUBDOMAIN);
    }
  });
  return names;
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateResourceClaimNames) */
export function validateDevices(container: ValueMap, path: Path, { devices, report }: PodContext): void {
  const seen = new Map<string, Set<string>>();
  mapsIn(mapIn(container.resources).claims).forEach((claim, index) => {
    const [name, request] = [textIn(claim.name), textIn(claim.request)];
    const where = inside(at(at(path, "resources"), "claims"), name === "" ? String(index) : name);
    if (name === "") report(at(where, "name"), "is missing");
    else if (!devices.has(name)) report(at(where, "name"), "names no resource claim of the pod");
    if (request !== "" && !isDnsLabel(request)) report(at(where, "request"), DNS_LABEL);
    const asked = seen.get(name) ?? new Set();
    if (asked.has(request) || asked.has("") || (request === "" && asked.size > 0))
      report(where, "is asked for twice");
    seen.set(name, asked.add(request));
  });
}
