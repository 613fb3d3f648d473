import { oncePer } from "../../model/once.ts";
import { isList, isMap } from "../../yaml/value.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import type { FieldSpec } from "../files/field-spec.ts";
import { editMap } from "../edit/edit-map.ts";
import type { ImageEntry } from "../files/kustomization.ts";
import type { Libraries } from "../patterns/libraries.ts";
import type { Matches } from "../patterns/compiled.ts";
import { compileExpression } from "../patterns/pattern.ts";
import { noteDifference, type Resource } from "../resources/resource.ts";
import { editResource, scalarText, withObject } from "../resources/edit-resources.ts";

/** What an entry of `images` changes. */
export type ImageChange = Omit<ImageEntry, "location">;

/**
 * Changes name, tag or digest of images: in every list called `containers` or `initContainers`, and then where the
 * field specs say. CustomResourceDefinitions are left alone.
 * Source: api/filters/imagetag of kustomize 5.8.3.
 * @param notes told when the name is no pattern, which matches nothing, and for each image that it matches
 */
export function setImage(
  resources: readonly Resource[],
  image: ImageChange,
  specs: readonly FieldSpec[],
  libraries: Libraries,
  notes: { readonly invalid?: () => void; readonly match?: () => void } = {},
): readonly Resource[] {
  const isImage = imageMatcher(image.name, libraries, notes.invalid ?? (() => undefined));
  let otherDigests: string[] = [];
  const edit = (value: Value): Value => {
    const before = scalarText(value);
    if (!isImage(before)) return value;
    notes.match?.();
    if (OTHER_DIGEST.test(before)) otherDigests.push(before);
    return editImage(before, image);
  };
  const others = specs.filter((spec) => !isCronJobVolume(spec));
  const cronJobVolumes = specs.filter(isCronJobVolume);
  return resources.map((resource) => {
    if (resource.object.kind === "CustomResourceDefinition") return resource;
    otherDigests = [];
    const object = hasContainers(resource.object) ? editContainers(resource.object, edit) : resource.object;
    const edited = withObject(resource, isMap(object) ? object : resource.object);
    const own = others.filter((spec) => !isForeignVolume(spec, resource));
    const settled = editResource(edited, own, "never", edit);
    const volumeImages: string[] = [];
    const complete = editResource(settled, cronJobVolumes, "never", (value) => {
      volumeImages.push(scalarText(value));
      return edit(value);
    });
    const noted = complete === settled ? complete : noteDifference(complete, "cronJobVolumes", volumeImages);
    return otherDigests.length > 0 && noted !== resource
      ? noteDifference(noted, "imageDigest", otherDigests)
      : noted;
  });
}

const CRON_JOB_VOLUMES = "spec/jobTemplate/spec/template/spec/volumes[]/image/reference";

function isCronJobVolume({ path }: FieldSpec): boolean {
  return path === CRON_JOB_VOLUMES;
}

/**
 * A PodSecurityPolicy has volumes of another kind: a list of words. Since image volumes were added, kustomize 5.7 and
 * later fail on it; here it builds as it did before.
 */
function isForeignVolume(spec: FieldSpec, { object }: Resource): boolean {
  return object.kind === "PodSecurityPolicy" && spec.path === "spec/volumes[]/image/reference";
}

const CONTAINER_FIELDS = new Set(["containers", "initContainers"]);

/** Remembered by object: most objects have none, and every image asks for all of them. */
const hasContainers = oncePer((object: ValueMap) => mentionsContainers(object));

function mentionsContainers(value: Value): boolean {
  if (isList(value)) return value.some(mentionsContainers);
  if (!isMap(value)) return false;
  for (const name in value) {
    if (CONTAINER_FIELDS.has(name)) return true;
    const field = value[name];
    if (typeof field === "object" && mentionsContainers(field)) return true;
  }
  return false;
}

function editContainers(value: Value, edit: (image: Value) => Value): Value {
  if (isList(value)) {
    const items = value.map((item) => editContainers(item, edit));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isMap(value)) return value;
  const edits: [string, Value][] = [];
  for (const [name, field] of Object.entries(value)) {
    const inside = editContainers(field, edit);
    const edited =
      CONTAINER_FIELDS.has(name) && isList(inside) ? inside.map((item) => editOne(item, edit)) : inside;
    if (edited !== field) edits.push([name, edited]);
  }
  return editMap(value, edits);
}

function editOne(container: Value, edit: (image: Value) => Value): Value {
  if (!isMap(container) || container.image === undefined) return container;
  const image = edit(container.image);
  return image === container.image ? container : editMap(container, [["image", image]]);
}

function editImage(value: string, image: ImageChange): string {
  const parts = splitImage(value);
  const name = image.newName === "" ? parts.name : image.newName;
  let { tag, digest } = parts;
  if (image.newTag !== "" || image.digest !== "") {
    tag = image.newTag;
    digest = image.digest;
  } else if (image.tagSuffix !== "") {
    tag += image.tagSuffix;
    digest = "";
  }
  return name + (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
}

/**
 * The name is a regular expression to kustomize, meant or not, and what `|` divides is not kept together
 * (api/internal/image/image.go); one that is invalid matches nothing.
 */
function imageMatcher(name: string, libraries: Libraries, noteInvalid: () => void): Matches {
  const isExact = /^[\w/:-]*$/.test(name);
  let compiled: Matches | undefined;
  return (image) => {
    // Cheaper, and true of nearly every image: a text without the pattern's plain start cannot match.
    if (isExact && !image.startsWith(name)) return false;
    compiled ??= compileImage(name, libraries, noteInvalid);
    return compiled(image);
  };
}

function compileImage(name: string, libraries: Libraries, noteInvalid: () => void): Matches {
  const expression = { before: "^", pattern: name, after: IMAGE_END };
  const result = compileExpression(expression, libraries);
  if (result.ok) return result.matches;
  noteInvalid();
  return () => false;
}

const IMAGE_END = "(:[a-zA-Z0-9_.{}-]*)?(@[a-zA-Z0-9]+([.+_-][a-zA-Z0-9]+)*:[a-zA-Z0-9_.{}-]*)?$";

/** A digest that earlier releases take for no digest. */
const OTHER_DIGEST = /@(?!sha256:)/;

/** `[[host[:port]/]component/]component[:tag][@digest]` */
function splitImage(image: string): { readonly name: string; readonly tag: string; readonly digest: string } {
  const slash = Math.max(image.indexOf("/"), 0);
  const colon = image.indexOf(":", slash);
  const at = image.indexOf("@", slash);
  if (at >= 0 && (colon < 0 || at < colon))
    return { name: image.slice(0, at), tag: "", digest: image.slice(at + 1) };
  if (colon < 0) return { name: image, tag: "", digest: "" };
  const tagEnd = at < 0 ? image.length : at;
  return {
    name: image.slice(0, colon),
    tag: image.slice(colon + 1, tagEnd),
    digest: at < 0 ? "" : image.slice(at + 1),
  };
}
