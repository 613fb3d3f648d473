/** Where Rollcast itself is, for links in its reports. */
export const HOME = "https://github.com/OWNER/rollcast";

/** A page of the documentation, like "checks.md#apply-fails". */
export function docsUrl(page: string): string {
  return `${HOME}/blob/v1/docs/${page}`;
}
