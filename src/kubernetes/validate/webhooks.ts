import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapsIn, numberIn, textIn, textsIn } from "../values.ts";
import { isMap, type ValueMap } from "../../yaml/value.ts";
import { validateConditions, validateRules } from "./admission.ts";
import { isDnsSubdomain } from "./names.ts";
import { validateLabelSelector } from "./selector.ts";

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
  if (isMap(client.service))
    validateService(client.service, at(at(where, "clientConfig"), "service"), report);
  validateUrl(textIn(client.url), at(at(where, "clientConfig"), "url"), report);
  validateRules(hook, at(where, "rules"), report);
  for (const field of ["namespaceSelector", "objectSelector"]) {
    if (isMap(hook[field])) validateLabelSelector(hook[field], at(where, field), report);
  }
  validateConditions(hook, where, report);
}

/** https://github.com/kubernetes/apiserver/blob/v0.36.3/pkg/util/webhook/validation.go (ValidateWebhookService) */
function validateService(service: ValueMap, path: Path, report: Report): void {
  for (const field of ["name", "namespace"]) {
    if (textIn(service[field]) === "") report(at(path, field), "is missing");
  }
  const port = numberIn(service.port) ?? 443;
  if (port < 1 || port > 65_535) report(at(path, "port"), "must be between 1 and 65535");
  const target = textIn(service.path);
  if (target !== "" && !isServicePath(target))
    report(
      at(path, "path"),
      "must begin with / and have parts in lower case letters, digits, hyphens and dots",
    );
}

function isServicePath(path: string): boolean {
  const [first, ...parts] = path.replace(/\/$/, "").split("/");
  return first === "" && parts.every(isDnsSubdomain);
}

/** https://github.com/kubernetes/apiserver/blob/v0.36.3/pkg/util/webhook/validation.go (ValidateWebhookURL) */
function validateUrl(url: string, path: Path, report: Report): void {
  if (url === "") return;
  if (!url.startsWith("https://")) report(path, "must begin with https://");
  if (/^\w+:\/\/[^/]*@/.test(url)) report(path, "may not name a user");
  if (/[?#]./.test(url)) report(path, "may not have a query or a fragment");
}
