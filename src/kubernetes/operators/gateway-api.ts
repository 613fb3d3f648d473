import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { given, repeated, spec, type Rules } from "./rules.ts";
import { ownValue } from "../../model/own-value.ts";

const FILTERS: Readonly<Record<string, string>> = {
  RequestHeaderModifier: "requestHeaderModifier",
  ResponseHeaderModifier: "responseHeaderModifier",
  RequestMirror: "requestMirror",
  RequestRedirect: "requestRedirect",
  URLRewrite: "urlRewrite",
  ExtensionRef: "extensionRef",
  CORS: "cors",
};

/** The rules of its definition: https://github.com/kubernetes-sigs/gateway-api/blob/v1.7.0/apis/v1/httproute_types.go */
export const httpRoute: Rules = (self, report) => {
  mapsIn(self.rules).forEach((rule, index) => {
    const path = inside(spec("rules"), String(index));
    const filters = mapsIn(rule.filters);
    filters.forEach((filter, place) => {
      filterFaults(filter, inside(at(path, "filters"), String(place)), report);
    });
    if (filters.some(isRedirect) && mapsIn(rule.backendRefs).length > 0)
      report(path, "may not have backendRefs beside a filter RequestRedirect");
    if (filters.some(replacesPrefix) && !hasOnePrefix(rule))
      report(path, "must match one path by PathPrefix where a filter has replacePrefixMatch");
  });
};

function filterFaults(filter: ValueMap, path: Path, report: Report): void {
  const own = ownValue(FILTERS, textIn(filter.type));
  const set = given(filter, Object.values(FILTERS));
  if (own !== undefined && !set.includes(own)) report(at(path, own), "is missing, which its type asks for");
  for (const field of own === undefined ? [] : set)
    if (field !== own) report(at(path, field), "may not be set with this type");
}

function isRedirect(filter: ValueMap): boolean {
  return textIn(filter.type) === "RequestRedirect";
}

function replacesPrefix(filter: ValueMap): boolean {
  return ["requestRedirect", "urlRewrite"].some(
    (field) => textIn(mapIn(mapIn(filter[field]).path).type) === "ReplacePrefixMatch",
  );
}

/** A rule without matches takes all paths, by their prefix. */
function hasOnePrefix({ matches }: ValueMap): boolean {
  const paths = mapsIn(matches).map((match) => mapIn(match.path));
  return (
    paths.length === 0 ||
    (paths.length === 1 && paths.every(({ type }) => (textIn(type) || "PathPrefix") === "PathPrefix"))
  );
}

/** https://github.com/kubernetes-sigs/gateway-api/blob/v1.7.0/apis/v1/gateway_types.go */
export const gateway: Rules = (self, report) => {
  const listeners = mapsIn(self.listeners);
  for (const name of repeated(listeners.map((listener) => textIn(listener.name))))
    report(inside(spec("listeners"), name), "is there twice");
  for (const listener of listeners) {
    const path = inside(spec("listeners"), textIn(listener.name));
    const protocol = textIn(listener.protocol);
    const tls = mapIn(listener.tls);
    const mode = textIn(tls.mode) || "Terminate";
    const isPlain = ["HTTP", "TCP", "UDP"].includes(protocol);
    if (isPlain && listener.tls !== undefined) report(at(path, "tls"), `may not be set with ${protocol}`);
    if (["TCP", "UDP"].includes(protocol) && textIn(listener.hostname) !== "")
      report(at(path, "hostname"), `may not be set with ${protocol}`);
    if (protocol === "HTTPS" && mode !== "Terminate")
      report(at(at(path, "tls"), "mode"), "must be Terminate for HTTPS");
    const isServed = mapsIn(tls.certificateRefs).length + Object.keys(mapIn(tls.options)).length > 0;
    if (listener.tls !== undefined && mode === "Terminate" && !isServed)
      report(at(at(path, "tls"), "certificateRefs"), "is missing, which the mode Terminate asks for");
  }
};
