import { mapAt, textAt, textsAt } from "../../model/fields.ts";
import type { Applier, Applying, Waiting } from "../../model/deployable.ts";
import { getIn, isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { TargetBranch } from "../../model/target-branch.ts";
import { isUsualTarget, reachOf } from "../revision.ts";
import { follows, mayFollow, skipsReconciling, waitsForSync } from "./messages.ts";

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
export function applierOf(application: ValueMap): Applier {
  return hasOption(application, "ServerSideApply=true") ? "serverSide" : "clientSide";
}

/**
 * https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/
 * https://argo-cd.readthedocs.io/en/stable/user-guide/app_deletion/
 */
export function applyingOf(application: ValueMap): Applying {
  const isAutomated = syncsByItself(application);
  const managed = getIn(application, "spec", "syncPolicy", "managedNamespaceMetadata");
  const imagesBy = imageRules(application);
  const replaces = hasOption(application, "Replace=true");
  const marks = ["Prune", "Delete", "PruneLast", "ApplyOutOfSyncOnly"].flatMap((name) =>
    markOf(application, name),
  );
  return {
    // Whoever syncs by hand decides.
    prunes: isAutomated ? getIn(application, "spec", "syncPolicy", "automated", "prune") === true : null,
    ...(marks.length > 0 && { marks }),
    ...(orphansPods(application) && { orphans: true }),
    // https://argo-cd.readthedocs.io/en/stable/user-guide/auto_sync/#automatic-pruning-with-allow-empty-v18
    ...(isAutomated &&
      getIn(application, "spec", "syncPolicy", "automated", "allowEmpty") !== true && {
        keepsLast: true as const,
      }),
    ...(isAutomated &&
      getIn(application, "spec", "syncPolicy", "automated", "selfHeal") === true && { heals: true }),
    // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#namespace-metadata
    ...(isMap(managed) && hasOption(application, "CreateNamespace=true") && { managedNamespace: managed }),
    // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#respect-ignore-differences
    ...(respectsIgnored(application) && { leaves: ignoredOf(application) }),
    ...(hasOption(application, "FailOnSharedResource=true") && { failsOnShared: true as const }),
    ...(isRemade(application) && { remade: true as const }),
    forces: replaces && hasOption(application, "Force=true"),
    replaces,
    ...(Object.keys(imagesBy).length > 0 && { imagesBy }),
    deletesWithDeclaration: textsAt(application, "metadata", "finalizers").some((finalizer) =>
      /^resources-finalizer\.argocd\.argoproj\.io(?:\/|$)/.test(finalizer),
    ),
  };
}

/**
 * What keeps all of its objects that say nothing else, waits for somebody before it deletes them, or passes over what does not
 * change. The first one counts.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#no-prune-resources
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/appcontroller.go (shouldBeDeleted)
 */
function markOf(application: ValueMap, name: string): readonly string[] {
  const options = textsAt(application, "spec", "syncPolicy", "syncOptions");
  const first = options.find((option) => option.startsWith(`${name}=`));
  const values = ["Prune", "Delete"].includes(name) ? ["false", "confirm"] : ["true"];
  return first !== undefined && values.some((value) => first === `${name}=${value}`) ? [first] : [];
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/#hook-deletion-policies */
function isRemade(application: ValueMap): boolean {
  const wordsOf = (name: string) =>
    (textAt(application, "metadata", "annotations", `argocd.argoproj.io/${name}`) ?? "").split(/[\s,]+/);
  const policies = wordsOf("hook-delete-policy").filter((word) => word !== "");
  const isOfSync = wordsOf("hook").some((word) => ["PreSync", "Sync", "PostSync"].includes(word));
  return isOfSync && (policies.length === 0 || policies.some((word) => word !== "HookFailed"));
}

/**
 * The first that is known counts: https://github.com/argoproj/argo-cd/blob/v3.1.0/controller/sync.go (SyncAppState). What
 * goes with an Application goes by its finalizer.
 */
function orphansPods(application: ValueMap): boolean {
  const is = (policy: string): boolean => hasOption(application, `PrunePropagationPolicy=${policy}`);
  return is("orphan") && !is("background") && !is("foreground");
}

/** The fields for which Argo CD syncs nothing, where it applies them all the same. */
export function overlookedBy(application: ValueMap): readonly Value[] {
  return respectsIgnored(application) ? [] : ignoredOf(application);
}

function respectsIgnored(application: ValueMap): boolean {
  return ignoredOf(application).length > 0 && hasOption(application, "RespectIgnoreDifferences=true");
}

function ignoredOf(application: ValueMap): readonly Value[] {
  const ignored = getIn(application, "spec", "ignoreDifferences");
  return isList(ignored) ? ignored : [];
}

/**
 * Why a change does not arrive at the merge; undefined where it does.
 * @param windows why it syncs later, where windows decide
 * @param revision of this repository; undefined for what is in none
 */
export function waitingOf(
  application: ValueMap,
  revision: string | undefined,
  branch: TargetBranch,
  windows: () => string | undefined,
): Waiting | undefined {
  if (skipsReconcile(application)) return { code: "suspended", reason: skipsReconciling() };
  const reach = revision === undefined ? "reached" : reachOf(revision, branch);
  const shown = revision === undefined || revision === "" ? "HEAD" : revision;
  if (reach === "notReached") return { code: "notReached", reason: follows(shown) };
  if (reach === "unknown" && !isUsualTarget(shown)) {
    return { code: "notReached", reason: mayFollow(shown) };
  }
  if (!syncsByItself(application)) return { code: "manualSync", reason: waitsForSync() };
  const window = windows();
  return window === undefined ? undefined : { code: "syncWindow", reason: window };
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/skip_reconcile/ ; the value is what Go reads as true. */
function skipsReconcile(application: ValueMap): boolean {
  const value = textAt(application, "metadata", "annotations", "argocd.argoproj.io/skip-reconcile") ?? "";
  return ["1", "t", "T", "true", "TRUE", "True"].includes(value);
}

/** https://argocd-image-updater.readthedocs.io/en/stable/configuration/images/ */
function imageRules(application: ValueMap): ValueMap {
  const annotations = Object.entries(mapAt(application, "metadata", "annotations"));
  return Object.fromEntries(
    annotations.filter(([key]) => key.startsWith("argocd-image-updater.argoproj.io/")),
  );
}

function syncsByItself(application: ValueMap): boolean {
  const automated = getIn(application, "spec", "syncPolicy", "automated");
  return isMap(automated) && automated.enabled !== false;
}

/** Whether the Application says a sync option. */
export function hasOption(application: ValueMap, option: string): boolean {
  return textsAt(application, "spec", "syncPolicy", "syncOptions").includes(option);
}
