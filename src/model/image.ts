/** What an image is called by; a tag or a digest that it has none of is undefined. */
export interface ImageParts {
  /** With the registry, where it names one. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/**
 * A name, and after it a tag, a digest or both: the tag stands after the last slash, since a registry may have a port.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
export function imageParts(image: string): ImageParts {
  const at = image.indexOf("@");
  const tagged = at === -1 ? image : image.slice(0, at);
  const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
  return {
    name: colon === -1 ? tagged : tagged.slice(0, colon),
    tag: colon === -1 ? undefined : tagged.slice(colon + 1),
    digest: at === -1 ? undefined : image.slice(at + 1),
  };
}
