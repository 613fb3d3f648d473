import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapsIn, textIn, textsIn } from "../values.ts";
import { isMap, type ValueMap } from "../../yaml/value.ts";
import { isDnsSubdomain } from "./names.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/admissionregistration/validation/validation.go (validateValidatingWebhook) */
export function validateWebhooks(object: ValueMap, report: Report): void {
  const path = at(undefined, "webhooks");
  const names = new Set<string>();
  mapsIn(object.webhooks).forEach((hook, index) => {
    const name = textIn(hook.name);
    const where = inside(path, name === "" ? String(index) : name);
    if (!isDnsSubdomain(name) || name.split(".").length < 3)
      report(at(where, "name"), "must be a domain name of three parts or more");
    if (names.has(name)) report(at(where, "name"), "is the name of another webhook");
    names.add(name);
    validateWebhook(hook, where, report);
  });
}

function validateWebhook(hook: ValueMap, where: Path, report: Report): void {
  if (!["None", "NoneOnDryRun"].includes(textIn(hook.sideEffects)))
    report(at(where, "sideEffects"), "must be None or NoneOnDryRun");
  const versions = textsIn(hook.admissionReviewVersions);
  if (!versions.some((version) => version === "v1" || version === "v1beta1"))
    report(at(where, "admissionReviewVersions"), "must have v1 or v1beta1");
  const client = isMap(hook.clientConfig) ? hook.clientConfig : {};
  if ((textIn(client.url) !== "") === isMap(client.service))
    report(at(where, "clientConfig"), "must have a url or a service, and not both");
  if (textIn(client.url) !== "" && !textIn(client.url).startsWith("https://"))
    report(at(at(where, "clientConfig"), "url"), "must begin with https://");
  mapsIn(hook.rules).forEach((rule, index) => {
    for (const field of ["operations", "apiGroups", "apiVersions", "resources"]) {
      const rules = inside(at(where, "rules"), String(index));
      if (textsIn(rule[field]).length === 0) report(at(rules, field), "must have one");
    }
  });
}
