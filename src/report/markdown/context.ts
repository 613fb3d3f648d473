import type { SourceLocation } from "../../model/manifest.ts";
import { codeSpan, link, urlPath } from "../escape.ts";

/** Where the links of a report lead. */
export interface ReportContext {
  /** A page with the full report: of the run, or of its artifact. */
  readonly reportUrl?: string;
  /** Like `https://github.com/owner/name`; with `headSha` it makes source lines links. */
  readonly repositoryUrl?: string;
  readonly headSha?: string;
}

/** A place in the repository, linked where the context allows it. */
export function place({ file, line }: SourceLocation, { repositoryUrl, headSha }: ReportContext): string {
  const label = codeSpan(line === undefined ? file : `${file}:${line}`);
  if (repositoryUrl === undefined || headSha === undefined) return label;
  const anchor = line === undefined ? "" : `#L${line}`;
  return link(label, `${repositoryUrl}/blob/${headSha}/${urlPath(file)}${anchor}`);
}
