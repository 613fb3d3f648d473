/** What stands for itself between blanks, quotes and commas. */
const BETWEEN = /[\s"',=]+/;
/** With a registry before it and a tag or digest behind: https://github.com/distribution/reference/blob/main/reference.go */
const IMAGE = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/[\w./-]+(?::\w[\w.-]*|@sha256:\w+)$/i;
/** https://docs.docker.com/reference/compose-file/services/ */
const COMPOSE = /^services[ \t]*:/m;

/**
 * Whether a text names other container images than it did, for somebody who deploys them: a list of versions, say. What
 * Docker Compose runs is in no cluster.
 */
export function namesOtherImages(before: string, after: string): boolean {
  if ([before, after].some((text) => COMPOSE.test(text))) return false;
  const [old, now] = [imagesIn(before), imagesIn(after)];
  return old.size !== now.size || [...now].some((image) => !old.has(image));
}

function imagesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(BETWEEN).filter((word) => IMAGE.test(word)));
}
