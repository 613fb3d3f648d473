import { isImageReference, registryOf } from "../../../kubernetes/image-reference.ts";
import { sameValue } from "../../../model/equal.ts";
import { imageParts } from "../../../model/image.ts";
import type { Value, ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { changedContainers } from "./changed-containers.ts";
import { mapsAt, textAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { claimsOf } from "../needs/claim-users.ts";

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
    const [old, now] = [was, is].map((image) => POSTGRES.exec(image)?.[1]);
    const isOther = old !== undefined && now !== undefined && old !== now;
    const claims = volumesOf(workload);
    if (
      !isOther ||
      claims.length === 0 ||
      !keepsFiles(former, value) ||
      before === undefined ||
      !sameValue([...volumesOf(before)], [...claims])
    )
      return [];
    const message = `PostgreSQL does not start on the files of another major version, which container ${name} keeps: dump and restore them first, or have pg_upgrade do it.`;
    return [{ key, container: name, severity: "error", message, unsafe: true }];
  });
}

/** What stands for an image until `images` sets it, like `controller:latest` of https://book.kubebuilder.io */
function isBare(image: string): boolean {
  return /^[^/:@]+(?::latest)?$/.test(image) && isImageReference(image);
}

function isNamed(was: string, image: string): boolean {
  return /[/:@]/.test(was) && !isBare(was) && imageParts(was).name !== imageParts(image).name;
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

/** Its major version: https://www.postgresql.org/docs/current/upgrading.html */
const POSTGRES =
  /(?:^|\/)(?:postgres(?:ql)?|postgis|pgvector|pgvecto-rs|timescaledb(?:-ha)?):(?:.*\bpg|v)?(\d+)/;

/** It is a server, and neither its directory nor what it is told of one changes. */
function keepsFiles(before: ValueMap, after: ValueMap): boolean {
  const isMounted = mapsAt(after, "volumeMounts").some((mount) =>
    /postgres|pgdata/i.test(textAt(mount, "mountPath") ?? ""),
  );
  return (
    isMounted &&
    after.command === undefined &&
    ["volumeMounts", "env"].every((field) => sameValue(before[field] ?? null, after[field] ?? null))
  );
}

/** Claims by their names, and the templates by which a StatefulSet makes them. */
function volumesOf(workload: Workload): readonly Value[] {
  return [...mapsAt(workload.object.manifest, "spec", "volumeClaimTemplates"), ...claimsOf(workload)];
}
