import type { Aim } from "../../model/aim.ts";
import type { Finding } from "../forecast.ts";
import { deployableFinding, type Check } from "./check.ts";

const DOCUMENTATION = {
  id: "no-target",
  title: "Patch, image or replacement that matches nothing",
  what: "An entry of `images`, or of `patches` with a target, or the target of a replacement matches nothing any more, or is new or edited and matches nothing: a name is misspelt, or what it meant was renamed. Or a kustomization that Flux builds gets a field that none has, or a kustomization file a second document. Entries of a Component are left out, since not all of them fit every root.",
  why: "Kustomize skips it without a word: the tag is not set, the field is not patched.",
  link: "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/",
  remediation: "Correct what it asks for, or remove the entry.",
  severities: ["warning"],
} as const;

/** Of entries that the build noted: see `aimFinding`. */
export const noTarget: Check = { ...DOCUMENTATION, find: () => [] };

/** @param isLost it matched something before */
export function aimFinding(deployable: string, { kind, at, location }: Aim, isLost: boolean): Finding {
  const nothing = `matches nothing${isLost ? " any more" : ""}: kustomize passes over it, and what it sets is not set.`;
  const message = {
    image: `The entry of images for ${at} ${nothing}`,
    replacement: `The replacement into ${at} ${nothing}`,
    patch: `The patch with the target ${at} ${nothing}`,
    document: `${at} holds more than one document: kustomize reads the first alone, and what stands after it does nothing.`,
    field: `A kustomization has no field ${at}: Flux drops it without a word, which everybody else refuses.`,
  }[kind];
  return deployableFinding(deployable, DOCUMENTATION, { severity: "warning", message }, location);
}
