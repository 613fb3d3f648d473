import { question } from "../../../model/similar.ts";
import { findTemplates } from "../../controllers/pod-template.ts";
import { mapAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
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
