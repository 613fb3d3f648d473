import { enumerate } from "../../model/few.ts";
import { code, say, type Text } from "../document/text.ts";
import { count } from "./words.ts";

/** The words of the page that the comment has not. */
export const HTML = {
  title: (headline: string): string => `Rollcast: ${headline}`,
  workloads: "Workloads",
  graph: "From the file to the workload",
  account: "Changed files",
  search: "Search",
  searchHint: "name, place, cause; press / to search",
  environment: "Environment",
  kind: "Kind",
  risk: "Risk",
  all: "all",
  production: "production",
  other: "other",
  risks: { danger: "danger", caution: "caution", calm: "calm" },
  shownOf: "shown",
  workloadHeaders: ["Workload", "Where", "What happens", "Cause"],
  accountHeaders: ["File", "Change", "What it is", "Why, or who reads it"],
  moreRows: (hidden: number): string => `${count(hidden, "more row")}: the JSON report has all of them.`,
  graphLabel: (): string => "Which file changes what, and what that restarts or leaves stale",
  graphTooLarge: (): string => "There are too many files, causes and workloads for a picture: use the table.",
  keepsOld: (kind: string, config: string): Text =>
    say`keeps the old content of ${kind} ${code(config)} until someone restarts it`,
  readers: (names: readonly string[]): string =>
    names.length > 6 ? `${enumerate(names.slice(0, 5))} and ${names.length - 5} more` : enumerate(names),
} as const;
