import { oncePer } from "../../../model/once.ts";
import { ownValue } from "../../../model/own-value.ts";
import { question } from "../../../model/similar.ts";
import { createMeant, type Meant } from "../../../model/slips.ts";
import { findTemplates } from "../../controllers/pod-template.ts";
import { mapAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { KNOWN_MARKS } from "./known-marks.ts";

/** Annotations and labels that come, and that are a letter off from one by which a well-known program works. */
export function slipsInMarks(
  before: KubernetesObject | undefined,
  after: KubernetesObject,
): readonly string[] {
  const known = new Set(before === undefined ? [] : marksOf(before));
  return marksOf(after)
    .filter((mark) => !known.has(mark))
    .flatMap((mark) => {
      const meant = meantBy(mark);
      return meant === undefined
        ? []
        : [`begins with ${mark}, by which no program is known to work.${question(meant)}`];
    });
}

function marksOf({ manifest }: KubernetesObject): readonly string[] {
  const metadata = [
    mapAt(manifest, "metadata"),
    ...findTemplates(manifest).map((template) => template.metadata),
  ];
  return metadata
    .flatMap((each) => [mapAt(each, "annotations"), mapAt(each, "labels")])
    .flatMap((marks) => Object.keys(marks))
    .filter((mark) => mark.includes("/"));
}

function meantBy(mark: string): string | undefined {
  const [prefix = "", name = ""] = mark.split("/");
  const names = namesOf(prefix);
  if (names === undefined) {
    const meant = prefixMeant(KNOWN_MARKS)(prefix);
    return meant !== undefined && namesOf(meant)?.includes(name) === true ? `${meant}/${name}` : undefined;
  }
  const meant = createMeant(new Set(names))(name);
  return meant === undefined ? undefined : `${prefix}/${meant}`;
}

function namesOf(prefix: string): readonly string[] | undefined {
  return ownValue(KNOWN_MARKS, prefix)?.split(" ");
}

const prefixMeant = oncePer((marks: typeof KNOWN_MARKS): Meant => createMeant(new Set(Object.keys(marks))));
