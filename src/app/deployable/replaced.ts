import { SYNC_OPTIONS, syncOptionsIn } from "../../domain/manifests.ts";
import { namedObjects } from "../../domain/policy/flux-settings.ts";
import type { Deployable } from "../../model/deployable.ts";
import { mapAt, textAt } from "../../model/fields.ts";
import { identityOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Both } from "../discovery/pairs.ts";

/**
 * What an Application begins to replace, in words that go on after "it". Replaced is what is there; a hook is recreated by
 * each sync.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes
 */
export function beginsToReplace(
  { base: before, head: after }: Both<Deployable>,
  { base, head }: Both<readonly Manifest[]>,
): readonly string[] {
  if (after.kind !== "argoApplication" || before.applying.replaces) return [];
  const isWhole = after.applying.replaces;
  const there = new Map(base.map((manifest) => [identityOfManifest(manifest), manifest]));
  const begun = head.filter((manifest) => {
    const known = there.get(identityOfManifest(manifest));
    const isBegun = isWhole || hasOption(manifest, "Replace");
    return known !== undefined && isBegun && !hasOption(known, "Replace") && !isHook(manifest);
  });
  const replaced = begun.filter((manifest) => !hasOption(manifest, "Force"));
  // Those with pods are told one by one.
  const forced = begun.filter((manifest) => hasOption(manifest, "Force") && !hasPods(manifest));
  return [
    ...(forced.length === 0
      ? []
      : [`deletes and makes anew ${namedObjects(forced)} at every sync${dataOf(forced)}`]),
    ...(replaced.length === 0 && !isWhole
      ? []
      : [replacing(isWhole ? "objects" : namedObjects(replaced), replaced)]),
  ];
}

function replacing(what: string, replaced: readonly Manifest[]): string {
  const lost = replaced.some(hasPods) ? " (a number of pods; the mark of a restart, which restarts)" : "";
  const refused = replaced.filter(isFilledIn);
  const refusal =
    refused.length === 0
      ? ""
      : `; the API server refuses it of ${namedObjects(refused)}, where the cluster has filled in what cannot be changed, and the sync fails`;
  return `replaces ${what} instead of applying changes: what others have set there and is not written is lost${lost}${refusal}`;
}

function dataOf(forced: readonly Manifest[]): string {
  return forced.some(isClaim) ? ", and the data of a claim goes with it" : "";
}

function hasPods({ object }: Manifest): boolean {
  return object.kind === "Pod" || Object.keys(mapAt(object, "spec", "template", "spec")).length > 0;
}

/** The selector of a Job, the volume of a claim. */
function isFilledIn(manifest: Manifest): boolean {
  const { kind, apiVersion } = manifest.object;
  return isClaim(manifest) || (kind === "Job" && apiVersion === "batch/v1");
}

function isClaim({ object: { kind, apiVersion } }: Manifest): boolean {
  return kind === "PersistentVolumeClaim" && apiVersion === "v1";
}

function hasOption({ object }: Manifest, option: string): boolean {
  return syncOptionsIn(annotation(object, SYNC_OPTIONS)).includes(`${option}=true`);
}

function isHook({ object }: Manifest): boolean {
  return ["argocd.argoproj.io/hook", "helm.sh/hook"].some((name) => annotation(object, name) !== undefined);
}

function annotation(object: Manifest["object"], name: string): string | undefined {
  return textAt(object, "metadata", "annotations", name);
}
