import { BuildError } from "../../kustomize/error.ts";
import { compareText } from "../../model/order.ts";
import { mapsIn, textIn, type Value, type ValueMap } from "../../yaml/value.ts";
import { fieldIn } from "../replaced-fields.ts";

interface Image {
  readonly name: string;
  readonly newName: string;
  readonly newTag: string;
  readonly digest: string;
}

/** Keeps what the file says. */
const KEEP = "*";

/**
 * `kustomize edit set image`: takes the place of the file's entry of that name, whatever else that said; and sorts all.
 * Throws `BuildError`.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kustomize/commands/edit/set/setimage.go
 * @param entries `images` of the file
 * @param args like `name=new:tag`, `name:tag`, `name@digest`, `name=*:tag`
 */
export function setImages(entries: Value, args: readonly string[]): readonly ValueMap[] {
  const asked = new Map(args.map(parseArgument).map((image) => [image.name, image]));
  const merged = new Map<string, ValueMap>();
  for (const entry of mapsIn(entries)) {
    const name = text(entry, "name");
    const image = asked.get(name);
    if (image === undefined) {
      merged.set(name, entry);
      continue;
    }
    // An entry that comes twice is met with what the first one left.
    const kept = keep(image, entry);
    asked.set(name, kept);
    merged.set(name, toEntry(kept));
  }
  for (const [name, image] of asked) {
    if (!merged.has(name)) merged.set(name, toEntry(image));
  }
  return [...merged].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

function keep(image: Image, entry: ValueMap): Image {
  const part = (name: "newName" | "newTag" | "digest") =>
    image[name] === KEEP ? text(entry, name) : image[name];
  return { name: image.name, newName: part("newName"), newTag: part("newTag"), digest: part("digest") };
}

function toEntry(image: Image): ValueMap {
  const parts = Object.entries(image).filter(
    ([key, value]) => key === "name" || (value !== "" && value !== KEEP),
  );
  return Object.fromEntries(parts);
}

function parseArgument(argument: string): Image {
  const equals = argument.indexOf("=");
  const value = argument.slice(equals + 1);
  const { name, newTag, digest } = splitImage(value);
  if (name === argument) {
    throw new BuildError(
      "argo-option",
      `"${argument}" in kustomize.images is no image; write name=new, name:tag, name@digest or name=new:tag`,
    );
  }
  return equals < 0
    ? { name, newName: "", newTag, digest }
    : { name: argument.slice(0, equals), newName: name, newTag, digest };
}

/** https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/image/image.go (Split) */
function splitImage(image: string): Omit<Image, "newName"> {
  const slash = Math.max(image.indexOf("/"), 0);
  const at = image.indexOf("@", slash);
  const colon = image.indexOf(":", slash);
  if (at >= 0 && (colon < 0 || at < colon)) {
    return { name: image.slice(0, at), newTag: "", digest: image.slice(at + 1) };
  }
  if (colon < 0) return { name: image, newTag: "", digest: "" };
  const end = at < 0 ? image.length : at;
  return { name: image.slice(0, colon), newTag: image.slice(colon + 1, end), digest: image.slice(end + 1) };
}

function text(entry: ValueMap, name: string): string {
  const value = fieldIn(entry, name);
  return textIn(value);
}
