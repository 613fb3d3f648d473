/** Formats of names: https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/util/validation/validation.go */

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const QUALIFIED = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const LABEL_VALUE = /^(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;

export function isDnsLabel(name: string): boolean {
  return name.length <= 63 && LABEL.test(name);
}

export function isDnsSubdomain(name: string): boolean {
  return name.length <= 253 && SUBDOMAIN.test(name);
}

export function isLabelValue(value: string): boolean {
  return value.length <= 63 && LABEL_VALUE.test(value);
}

/** A name with an optional prefix, like `app.kubernetes.io/name`. */
export function isQualifiedName(name: string): boolean {
  const parts = name.split("/");
  if (parts.length > 2) return false;
  const [prefix, own] = parts.length === 2 ? [parts[0] ?? "", parts[1] ?? ""] : [undefined, parts[0] ?? ""];
  return (prefix === undefined || isDnsSubdomain(prefix)) && own.length <= 63 && QUALIFIED.test(own);
}

/** https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/util/validation/validation.go (IsConfigMapKey) */
export function isConfigKey(key: string): boolean {
  return /^[-._a-zA-Z0-9]{1,253}$/.test(key) && key !== "." && key !== ".." && !key.startsWith("..");
}

/** A port's name: https://www.rfc-editor.org/rfc/rfc6335#section-5.1 */
export function isPortName(name: string): boolean {
  return (
    name.length <= 15 &&
    /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name) &&
    /[a-z]/.test(name) &&
    !name.includes("--")
  );
}

/** Everything printable but "=": gate RelaxedEnvironmentVariableValidation. */
export function isVariableName(name: string): boolean {
  return /^[ -<>-~]+$/.test(name);
}

/** A part of an address of the API: https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/api/validation/path/name.go */
export function isPathSegment(name: string): boolean {
  return name !== "." && name !== ".." && !/[/%]/.test(name);
}

/** A path behind a domain, like `example.com/controller`: https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/util/validation/validation.go (IsDomainPrefixedPath) */
export function isDomainPath(text: string): boolean {
  const slash = text.indexOf("/");
  return (
    slash > 0 &&
    isDnsSubdomain(text.slice(0, slash)) &&
    /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(text.slice(slash + 1))
  );
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateLocalDescendingPath) */
export function isLocalPath(path: string): boolean {
  return !path.startsWith("/") && !path.split("/").includes("..");
}

export const DNS_LABEL = "must be lower case letters, digits and hyphens, at most 63 of them";
export const DNS_SUBDOMAIN = "must be lower case letters, digits, hyphens and dots";
