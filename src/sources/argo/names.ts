/**
 * A name that may name a Kubernetes object: lower case, other characters become "-".
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/utils/template_functions.go (SanitizeName)
 */
export function sanitizeName(name: string): string {
  const clean = name.toLowerCase().replace(/[^-a-z0-9.]/gu, "-");
  return clean.slice(0, 253).replace(/^[-.]+|(?<![-.])[-.]+$/g, "");
}
