import type { RepositoryFacts } from "../app/discovery/sides.ts";
import { createPayload } from "./payload.ts";

/** What the run says of the repository: its URLs, and the branch that the change goes into. */
export function repositoryFacts(event: {
  readonly name: string;
  readonly payload: unknown;
}): RepositoryFacts {
  const payload = createPayload(event.name, event.payload);
  const text = (...path: readonly string[]): string | null => {
    const found = payload.get(...path);
    return typeof found === "string" && found !== "" ? found : null;
  };
  const into = text("pull_request", "base", "ref") ?? text("merge_group", "base_ref") ?? text("ref");
  const name = into === null || into.startsWith("refs/tags/") ? null : into.replace(/^refs\/heads\//, "");
  const usual = text("repository", "default_branch");
  const urls = ["clone_url", "ssh_url", "html_url"].flatMap((field) => text("repository", field) ?? []);
  return {
    ownUrls: urls,
    branch: { name, isDefault: name === null || usual === null ? null : name === usual },
  };
}
