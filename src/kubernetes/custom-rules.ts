import { isList, type Value, type ValueMap } from "../yaml/value.ts";

export const A_DURATION = "must be a duration like 90s or 1h30m";
const WITHOUT_HOURS = "must be a duration like 90s or 5m30s, without hours";
const LOWER_CASE = "must be lower case letters, digits and hyphens";

/**
 * Patterns and rules (CEL) that are judged, by their text: those of Flux's and Argo CD's definitions, and patterns that many
 * operators have. Others are not: a stranger's pattern may take for ever. scripts/kubernetes/definitions.mjs looks for them here.
 * https://github.com/fluxcd/kustomize-controller/tree/main/config/crd/bases
 */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  [String.raw`^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$`, A_DURATION],
  [String.raw`^([0-9]+(\.[0-9]+)?(ms|s|m))+$`, WITHOUT_HOURS],
  ["^(http|https)://.*$", "must begin with http:// or https://"],
  ["^(http|https|ssh)://.*$", "must begin with https://, http:// or ssh://"],
  ["^(http|https|oci)://.*$", "must begin with https://, http:// or oci://"],
  ["^oci://.*$", "must begin with oci://"],
  [String.raw`^[\-._a-zA-Z0-9]+$`, "must be the key of a config"],
  [String.raw`^([a-zA-Z0-9_\-.\\\/]|\[[0-9]{1,5}\])+$`, "must be a path of chart values"],
  ["^.{2,}|[^./]$", "may be neither . nor /"],
  ["^https?://", "must begin with http:// or https://"],
  ["^https?://.+$", "must begin with http:// or https://"],
  ["^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", LOWER_CASE],
  [
    String.raw`^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`,
    `${LOWER_CASE}, with dots between`,
  ],
  [
    String.raw`^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`,
    `${LOWER_CASE}, with dots between`,
  ],
  [
    String.raw`^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`,
    "must be a name like a.example.com or *.example.com",
  ],
  ["^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$", "must be letters, digits and hyphens"],
  ["^[-._a-zA-Z0-9]+$", "must be the key of a config"],
  ["^[a-zA-Z_][a-zA-Z0-9_]*$", "must be letters, digits and underscores"],
  ["^([0-9]{1,5}(h|m|s|ms)){1,4}$", A_DURATION],
  ["^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$", A_DURATION],
]);

/** The time that some of them take grows with the square of a text, and what is longer has a bound besides. */
const LONGEST = 1000;

/** What a pattern says against a text; undefined: nothing, or it is not known. */
export function patternFault(pattern: Value | undefined, text: string): string | undefined {
  if (typeof pattern !== "string") return undefined;
  const what = PATTERNS.get(pattern);
  if (what === undefined || text.length > LONGEST) return undefined;
  return new RegExp(pattern).test(text) ? undefined : what;
}

/** Whether a pattern's fault is that a text is no duration. */
export function isDuration(what: string): boolean {
  return what === A_DURATION || what === WITHOUT_HOURS;
}

type Rule = readonly [holds: (self: ValueMap) => boolean, what: string];

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  // https://gateway-api.sigs.k8s.io/reference/spec/#backendref
  [
    "(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true",
    [
      (self) => (self.group ?? "") !== "" || (self.kind ?? "Service") !== "Service" || has(self, "port"),
      "must have a port for a Service",
    ],
  ],
  [
    "(has(self.chart) && !has(self.chartRef)) || (!has(self.chart) && has(self.chartRef))",
    [(self) => has(self, "chart") !== has(self, "chartRef"), "must have either chart or chartRef"],
  ],
  [
    "!has(self.secretRef) || !has(self.serviceAccountName)",
    [
      (self) => !has(self, "secretRef") || !has(self, "serviceAccountName"),
      "may have only one of secretRef and serviceAccountName",
    ],
  ],
  [
    "!has(self.interval) || (has(self.digestReflectionPolicy) && self.digestReflectionPolicy == 'Always')",
    [
      (self) => !has(self, "interval") || self.digestReflectionPolicy === "Always",
      "may have an interval only where digestReflectionPolicy is Always",
    ],
  ],
  [
    "has(self.interval) || !has(self.digestReflectionPolicy) || self.digestReflectionPolicy != 'Always'",
    [
      (self) => has(self, "interval") || self.digestReflectionPolicy !== "Always",
      "must have an interval where digestReflectionPolicy is Always",
    ],
  ],
  [
    "self.type == 'github' || self.type == 'gitlab' || self.type == 'gitea' || self.type == 'bitbucketserver' || self.type == 'bitbucket' || self.type == 'azuredevops' || !has(self.commitStatusExpr)",
    [
      (self) => !has(self, "commitStatusExpr") || COMMIT_STATUS.has(self.type),
      "may have a commitStatusExpr only for a provider of commit statuses",
    ],
  ],
  [
    "self.type != 'generic-oidc' || (has(self.oidcProviders) && size(self.oidcProviders) > 0)",
    [(self) => !isOidc(self) || hasItems(self, "oidcProviders"), "must have oidcProviders for generic-oidc"],
  ],
  [
    "self.type == 'generic-oidc' || !has(self.oidcProviders) || size(self.oidcProviders) == 0",
    [
      (self) => isOidc(self) || !hasItems(self, "oidcProviders"),
      "may have oidcProviders only for generic-oidc",
    ],
  ],
  [
    "self.type != 'generic-oidc' || !has(self.secretRef)",
    [(self) => !isOidc(self) || !has(self, "secretRef"), "may have no secretRef for generic-oidc"],
  ],
  [
    "self.type == 'generic-oidc' || has(self.secretRef)",
    [(self) => isOidc(self) || has(self, "secretRef"), "must have a secretRef"],
  ],
]);

const COMMIT_STATUS = new Set<Value | undefined>([
  "github",
  "gitlab",
  "gitea",
  "bitbucketserver",
  "bitbucket",
  "azuredevops",
]);

function isOidc(self: ValueMap): boolean {
  return self.type === "generic-oidc";
}

function hasItems(self: ValueMap, field: string): boolean {
  return isList(self[field]) && self[field].length > 0;
}

/** What a rule says against a map of fields; undefined: nothing, or it is not known. */
export function ruleFault(rule: Value | undefined, self: ValueMap): string | undefined {
  const [holds, what] = (typeof rule === "string" ? RULES.get(rule) : undefined) ?? [];
  return holds?.(self) === false ? what : undefined;
}

function has(self: ValueMap, field: string): boolean {
  return (self[field] ?? null) !== null;
}
