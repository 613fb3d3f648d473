import { isImageReference, registryOf } from "../../../kubernetes/image-reference.ts";
import { imageParts } from "../../../model/image.ts";
import type { Workload } from "../../controllers/workload.ts";
import { changedContainers } from "./changed-containers.ts";
import { textAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { otherFiles } from "./database-files.ts";

/** Images that no new pod starts with, in the place of others. */
export function changedImages(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const before = base.workloads.get(workload.key);
  return changedContainers(workload, side, base).flatMap(({ container, former }): readonly Violation[] => {
    const { name, path, value } = container;
    const [was = "", is = ""] = [former, value].map((each) => textAt(each, "image"));
    const key = `image ${path} other`;
    if (isBare(is) && isNamed(was, is)) {
      const message = `The image of container ${name} is a name without a registry from now on, and was another one: unless Docker Hub has an official image of that name, no new pod starts with it.`;
      return [{ key, container: name, severity: "warning", message, unsafe: false }];
    }
    const registry = lostRegistry(was, is);
    if (registry !== undefined) {
      const message = `The image of container ${name} comes from Docker Hub from now on, and came from ${registry}: unless it is there under the same name, no new pod starts with it.`;
      return [{ key, container: name, severity: "warning", message, unsafe: false }];
    }
    const files = before === undefined ? undefined : otherFiles(before, workload, former, value);
    if (files !== undefined) {
      const message = `${files.why}, which container ${name} keeps: ${files.remedy}`;
      return [{ key, container: name, severity: files.severity, message, unsafe: true }];
    }
    if (!isUntagged(was, is)) return [];
    const message = `The image of container ${name} is the latest from now on, and was ${tagOf(was)}: new pods start whatever that is, or do not start where there is no such tag.`;
    return [{ key, container: name, severity: "warning", message, unsafe: false }];
  });
}

/** What stands for an image until `images` sets it, like `controller:latest` of https://book.kubebuilder.io */
function isBare(image: string): boolean {
  return /^[^/:@]+(?::latest)?$/.test(image) && isImageReference(image);
}

function isNamed(was: string, image: string): boolean {
  return /[/:@]/.test(was) && !isBare(was) && imageParts(was).name !== imageParts(image).name;
}

/** Without a tag it is "latest": https://kubernetes.io/docs/concepts/containers/images/#image-names */
function isUntagged(was: string, image: string): boolean {
  const [former, { name, tag, digest }] = [imageParts(was), imageParts(image)];
  const isPinned = former.digest !== undefined || (former.tag ?? "latest") !== "latest";
  return former.name === name && isPinned && (tag ?? "latest") === "latest" && digest === undefined;
}

function tagOf(image: string): string {
  const { tag, digest = "" } = imageParts(image);
  return tag ?? digest;
}

/** What copies Docker Hub has the same names. */
const COPIES = /docker|mirror|cache|proxy|hub/;

/** The registry without which a name stands from now on: https://github.com/distribution/reference/blob/v0.6.0/normalize.go */
function lostRegistry(was: string, image: string): string | undefined {
  const registry = registryOf(was);
  if (registry === undefined || COPIES.test(registry)) return undefined;
  const { name } = imageParts(image);
  return imageParts(was).name === `${registry}/${name}` && name.includes("/") ? registry : undefined;
}
