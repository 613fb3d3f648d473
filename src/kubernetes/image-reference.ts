import { imageParts } from "../model/image.ts";

/** https://github.com/distribution/reference/blob/main/reference.go: a name has no more than this. */
const MAX_NAME = 255;
/** A name, a tag of 128 and the longest digest, with what is between. */
const MAX_REFERENCE = 600;

const DOMAIN =
  /^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
const HASH = /^[a-f0-9]{64}$/;

/** Whether the kubelet can read the name of an image: what it cannot read, no pod starts with (InvalidImageName). */
export function isImageReference(text: string): boolean {
  if (text.length > MAX_REFERENCE || HASH.test(text)) return false;
  const { name, tag, digest } = imageParts(text);
  if ((digest !== undefined && !DIGEST.test(digest)) || (tag !== undefined && !TAG.test(tag))) return false;
  const [first = "", ...others] = name.split("/");
  const hasDomain = others.length > 0 && isDomain(first);
  const path = hasDomain ? others : [first, ...others];
  return (
    name.length <= MAX_NAME &&
    (!hasDomain || DOMAIN.test(first)) &&
    path.every((component) => COMPONENT.test(component))
  );
}

/** The registry that an image's name begins with; undefined: it is Docker Hub's. */
export function registryOf(image: string): string | undefined {
  const [first = "", ...rest] = image.split("/");
  return rest.length > 0 && isDomain(first) ? first : undefined;
}

/** https://github.com/distribution/reference/blob/main/normalize.go (splitDockerDomain) */
function isDomain(first: string): boolean {
  return /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
}
