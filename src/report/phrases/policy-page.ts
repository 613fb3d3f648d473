import type { PolicyReport, Revision } from "../../domain/forecast.ts";

/** What `rollcast policy` says around the settings. */
export const POLICY_PAGE = {
  title: (report: Pick<PolicyReport, "file" | "from"> | undefined, { ref }: Revision): string => {
    if (report === undefined) return `There is no policy file: every check goes by its own defaults.`;
    const { file, from } = report;
    if (from === "none") return `No policy holds: ${file} of ${ref} is not there, or cannot be read.`;
    return from === "other"
      ? `The policy ${file}, of the repository that holds it, decides:`
      : `The policy ${file} of ${ref} decides:`;
  },
  byDefault: "default",
  change: "Changed here, in force from the merge on:",
  nothing: "(nothing)",
} as const;
