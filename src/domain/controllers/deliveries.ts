import { sameValue } from "../../model/equal.ts";
import { getIn, isList, type Value } from "../../yaml/value.ts";
import { mapsAt, textsAt } from "../fields.ts";
import { sortedTexts } from "../texts.ts";
import type { Outcome } from "./outcome.ts";
import { ownValue } from "../../model/own-value.ts";

/** Objects that deploy what this build does not hold, and what their fields do to it. */
interface Deployer {
  readonly who: string;
  /** Fields of the spec that change nothing of what is deployed; what lies below them neither. */
  readonly silent: readonly string[];
  /** Where the spec of the Application is whose sync policy counts; the spec itself when it is not given. */
  readonly application?: readonly string[];
  /** Why what has gathered is applied with this change, if it is. */
  readonly releases: (base: Value | undefined, head: Value | undefined) => string | undefined;
  /** Nothing is applied at head. */
  readonly holds: (head: Value | undefined) => boolean;
}

const resumed = (base: Value | undefined, head: Value | undefined): string | undefined =>
  getIn(base, "suspend") === true && getIn(head, "suspend") !== true
    ? "It was suspended: whatever changed meanwhile is applied now."
    : undefined;

const HEALS = "It begins to heal itself: what was changed in the cluster by hand is undone now.";

/** https://fluxcd.io/flux/components/helm/helmreleases/#drift-detection */
function healed(base: Value | undefined, head: Value | undefined): string | undefined {
  const heals = (spec: Value | undefined) => getIn(spec, "driftDetection", "mode") === "enabled";
  if (!heals(head) || isSuspended(head)) return undefined;
  if (!heals(base)) return HEALS;
  const after = rulesOf(head);
  const gone = rulesOf(base)
    .filter((rule) => !after.some((other) => covers(other, rule)))
    .map(({ path }) => path);
  return gone.length === 0
    ? undefined
    : `It no longer leaves ${sortedTexts(gone).join(", ")} as the cluster has it (driftDetection.ignore): what was changed there is undone now.`;
}

interface LeavingRule {
  readonly path: string;
  /** Null: whatever the object. */
  readonly target: Value;
}

function rulesOf(spec: Value | undefined): readonly LeavingRule[] {
  return mapsAt(spec, "driftDetection", "ignore").flatMap((rule) =>
    textsAt(rule, "paths").map((path) => ({ path, target: rule.target ?? null })),
  );
}

function covers(rule: LeavingRule, other: LeavingRule): boolean {
  return rule.path === other.path && (rule.target === null || sameValue(rule.target, other.target));
}

const isSuspended = (head: Value | undefined): boolean => getIn(head, "suspend") === true;
const never = () => false;

const OF_UPGRADES = [
  ...[
    "timeout",
    "retries",
    "remediation",
    "strategy",
    "crds",
    "cleanupOnFail",
    "disableHooks",
    "serverSideApply",
    "disableWait",
  ],
  ...["disableWaitForJobs", "disableOpenAPIValidation", "disableSchemaValidation"],
].map((field) => `upgrade.${field}`);

const TEMPLATE = ["template", "spec"];

const DEPLOYERS: Readonly<Record<string, Deployer>> = {
  // How it acts begins no action: https://github.com/fluxcd/helm-controller/blob/v1.4.0/internal/reconcile/state.go (DetermineReleaseState)
  HelmRelease: {
    who: "Flux renders this Helm release in the cluster",
    silent: [
      ...["interval", "timeout", "test", "driftDetection", "uninstall", "dependsOn", "maxHistory"],
      ...["serviceAccountName", "chart.spec.interval", "chart.spec.verify", "waitStrategy"],
      ...["install", "rollback"],
      ...OF_UPGRADES,
    ],
    releases: (base, head) => resumed(base, head) ?? healed(base, head),
    holds: isSuspended,
  },
  // https://fluxcd.io/flux/components/kustomize/kustomizations/
  Kustomization: {
    who: "Flux builds this Kustomization in the cluster",
    silent: [
      ...["interval", "retryInterval", "timeout", "wait", "healthChecks", "healthCheckExprs", "dependsOn"],
      "serviceAccountName",
    ],
    releases: resumed,
    holds: isSuspended,
  },
  // https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
  Application: {
    who: "Argo CD builds this Application in the cluster",
    silent: ["project", "info", "revisionHistoryLimit", "syncPolicy.retry"],
    releases: synced,
    holds: never,
  },
  ApplicationSet: {
    who: "Argo CD builds these Applications in the cluster",
    silent: ["template.spec.project", "template.spec.info", "template.spec.revisionHistoryLimit"],
    application: TEMPLATE,
    releases: (base, head) => synced(getIn(base, ...TEMPLATE), getIn(head, ...TEMPLATE)),
    holds: never,
  },
  HelmChart: {
    who: "the cluster renders this Helm chart",
    silent: [],
    releases: () => undefined,
    holds: never,
  },
  HelmChartConfig: {
    who: "the cluster renders this Helm chart",
    silent: [],
    releases: () => undefined,
    holds: never,
  },
};

const AUTOMATED = ["syncPolicy", "automated"];

/** https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/ */
function synced(base: Value | undefined, head: Value | undefined): string | undefined {
  const isAutomatic = (spec: Value | undefined) => {
    const automated = getIn(spec, ...AUTOMATED);
    return automated !== undefined && automated !== null && getIn(automated, "enabled") !== false;
  };
  if (!isAutomatic(base) && isAutomatic(head)) {
    return "Its sync becomes automatic: whatever changed since the last sync is applied now.";
  }
  const isOn = (spec: Value | undefined, field: string) => getIn(spec, ...AUTOMATED, field) === true;
  if (!isOn(base, "prune") && isOn(head, "prune")) {
    return "It begins to prune: what is no longer in the repository is deleted now.";
  }
  if (!isOn(base, "selfHeal") && isOn(head, "selfHeal")) {
    return HEALS;
  }
  return undefined;
}

/** Options that change how objects are applied: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
const APPLYING_OPTION = /^(Replace|ServerSideApply|RespectIgnoreDifferences|ClientSideApplyMigration)=/;

/**
 * What a changed object that deploys others does, by the fields of its spec; undefined when it does nothing, or when
 * the kind is not one of these.
 */
export function deliveryOutcome(
  kind: string,
  base: Value | undefined,
  head: Value | undefined,
): Outcome | undefined {
  const deployer = ownValue(DEPLOYERS, kind);
  if (deployer === undefined) return undefined;
  const released = deployer.releases(base, head);
  if (released !== undefined) return { effect: "unknown", reason: released, releases: true };
  if (sameValue(heard(base, deployer), heard(head, deployer))) return undefined;
  if (deployer.holds(head)) return { effect: "none", heldBack: "suspended", reason: "spec.suspend is true." };
  return { effect: "unknown", reason: `What restarts was not analysed: ${deployer.who}.` };
}

/** Whether this is a kind whose fields are known here. */
export function isDeployer(kind: string): boolean {
  return Object.hasOwn(DEPLOYERS, kind);
}

/** A spec without the fields that change nothing of what it deploys; that of another kind as it is. */
export function spokenOf(kind: string, spec: Value | undefined): Value | undefined {
  const { silent = [] } = ownValue(DEPLOYERS, kind) ?? {};
  return silent.reduce((rest, path) => withoutField(rest, path.split(".")), spec);
}

/** A spec without its silent fields, and without what only matters with others. */
function heard(spec: Value | undefined, { silent, application = [] }: Deployer): Value | undefined {
  const policy = ["syncPolicy", "ignoreDifferences"];
  const without = [
    ...[["suspend"], ...policy.map((field) => [field]), ...policy.map((field) => [...application, field])],
    ...silent.map((path) => path.split(".")),
  ].reduce(withoutField, spec);
  const own = getIn(spec, ...application);
  const options = textsAt(own, "syncPolicy", "syncOptions").filter((option) => APPLYING_OPTION.test(option));
  const differences = options.includes("RespectIgnoreDifferences=true")
    ? getIn(own, "ignoreDifferences")
    : null;
  return [without ?? null, options.toSorted(), differences ?? null];
}

function withoutField(value: Value | undefined, [field = "", ...rest]: readonly string[]): Value | undefined {
  if (value === undefined || value === null || typeof value !== "object" || isList(value)) return value;
  if (!Object.hasOwn(value, field)) return value;
  const { [field]: child, ...others } = value;
  const kept = rest.length === 0 ? undefined : withoutField(child, rest);
  return kept === undefined || isEmpty(kept) ? others : { ...others, [field]: kept };
}

function isEmpty(value: Value): boolean {
  return typeof value === "object" && value !== null && !isList(value) && Object.keys(value).length === 0;
}
