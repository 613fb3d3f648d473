import { question } from "../../../model/similar.ts";
import { createMeant, type Meant } from "../../../model/slips.ts";
import { findTemplates } from "../../controllers/pod-template.ts";
import { mapAt, textsAt } from "../../fields.ts";
import { syncOptionsOf, type KubernetesObject } from "../../manifests.ts";
import { isMap } from "../../../yaml/value.ts";
import { meantMark } from "./known-marks.ts";

/** Annotations and labels that come, and that are a letter off from one by which a well-known program works. */
export function slipsInMarks(
  before: KubernetesObject | undefined,
  after: KubernetesObject,
): readonly string[] {
  const known = new Set(before === undefined ? [] : marksOf(before));
  return marksOf(after)
    .filter((mark) => !known.has(mark))
    .flatMap((mark) => {
      const meant = meantMark(mark);
      return meant === undefined
        ? []
        : [`begins with ${mark}, by which no program is known to work.${question(meant)}`];
    });
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ */
const OPTIONS =
  "ApplyOutOfSyncOnly ClientSideApplyMigration CreateNamespace Delete FailOnSharedResource Force Prune PruneLast PrunePropagationPolicy Replace RespectIgnoreDifferences ServerSideApply SkipDryRunOnMissingResource Validate";
let meantOption: Meant | undefined;

/** Options of Argo CD that come, and that it passes over, since they are a letter off from one that it knows. */
export function slipsInOptions(
  before: KubernetesObject | undefined,
  after: KubernetesObject,
): readonly string[] {
  const known = new Set(before === undefined ? [] : optionsOf(before));
  const begun = optionsOf(after).filter((option) => option !== "" && !known.has(option));
  return begun.flatMap((option) => {
    meantOption ??= createMeant(new Set(OPTIONS.split(" ")));
    const meant = meantOption(option);
    return meant === undefined
      ? []
      : [`begins with the sync option ${option}, which Argo CD does not know.${question(meant)}`];
  });
}

function optionsOf(object: KubernetesObject): readonly string[] {
  const { kind, manifest } = object;
  const above = kind === "ApplicationSet" ? ["spec", "template"] : [];
  const own = kind.startsWith("Application") ? textsAt(manifest, ...above, ...SYNC_POLICY) : [];
  return [...own, ...syncOptionsOf(object)].map((option) => option.split("=", 1)[0] ?? "");
}

const SYNC_POLICY = ["spec", "syncPolicy", "syncOptions"];

function marksOf({ manifest }: KubernetesObject): readonly string[] {
  const metadata = [
    mapAt(manifest, "metadata"),
    // Without a spec there are no pods.
    ...(isMap(manifest.spec) ? findTemplates(manifest) : []).map((template) => template.metadata),
  ];
  return metadata
    .flatMap((each) => [mapAt(each, "annotations"), mapAt(each, "labels")])
    .flatMap((marks) => Object.keys(marks))
    .filter((mark) => mark.includes("/"));
}
