/** Where the program itself is: for links to its pages. */
export interface Project {
  /** Its repository's page. */
  readonly home: string;
  /** The branch, tag or commit whose documentation is meant. */
  readonly ref: string;
}

/** Held by a test to `repository` in package.json, the one place that names the owner; `npm run docs` writes it elsewhere. */
export const PROJECT: Project = { home: "https://github.com/OWNER/rollcast", ref: "v0" };

/** A page of the documentation, like "checks.md#apply-fails". */
export function docsUrl(page: string, { home, ref }: Project = PROJECT): string {
  return `${home}/blob/${ref}/docs/${page}`;
}
