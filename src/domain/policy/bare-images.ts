import { isImageReference } from "../../kubernetes/image-reference.ts";
import { containersOf, type Workload } from "../controllers/workload.ts";
import { textAt } from "../fields.ts";
import type { OverlaySide } from "../side.ts";
import type { Violation } from "./check.ts";

/** What stands for an image until `images` sets it, like `controller:latest` of https://book.kubebuilder.io */
const BARE = /^[^/:@]+(?::latest)?$/;

/** Images that had more to their name, and now are a name alone: an entry of `images` goes, or names another. */
export function bareImages(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const before = side === base ? undefined : base.workloads.get(workload.key);
  if (before === undefined || before.object.manifest === workload.object.manifest) return [];
  const images = new Map(containersOf(before).map(({ path, value }) => [path, textAt(value, "image")]));
  return containersOf(workload).flatMap(({ name, path, value }): readonly Violation[] => {
    const [was = "", is = ""] = [images.get(path), textAt(value, "image")];
    const isNamed = /[/:@]/.test(was) && !BARE.test(was) && was.split(/[:@]/)[0] !== is.split(":")[0];
    if (!isNamed || !BARE.test(is) || !isImageReference(is)) return [];
    const message = `The image of container ${name} is a name without a registry from now on, and was another one: unless Docker Hub has an official image of that name, no new pod starts with it.`;
    return [{ key: `bare ${path}`, container: name, severity: "warning", message, unsafe: false }];
  });
}
