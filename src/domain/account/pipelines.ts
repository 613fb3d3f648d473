import type { FileTree } from "../../tree/file-tree.ts";
import { fileNameOf } from "../../tree/path.ts";
import { isFile } from "./read-text.ts";

/** What a forge or a service runs by itself, by the names that each of them looks for. */
const PIPELINES: readonly RegExp[] = [
  /^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,
  /^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,
  /^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,
  /^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,
  /^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,
  /^\.prow(\/.+)?\.ya?ml$/,
  /(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,
  /(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i,
];

export function isPipeline(path: string): boolean {
  return PIPELINES.some((pattern) => pattern.test(path));
}

/** By its name it only tries out what changes, though it may do so in a cluster that stays. */
export function isOfTests(path: string): boolean {
  const words = fileNameOf(path)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some((word) => TESTS.test(word)) && !words.some((word) => SHIPS.test(word));
}

const TESTS = /^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/;
const SHIPS =
  /^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;

/** What people run by hand. */
export function isScript(path: string): boolean {
  return /\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(path);
}

const FOLDERS = [
  ...[".github/workflows", ".forgejo/workflows", ".gitea/workflows", ".gitlab", ".circleci", ".tekton"],
  ...[".woodpecker", ".buildkite", ".semaphore", ".harness", ".prow", ".pipelines", ".azure-pipelines"],
];

/** Those that stand where they usually do. */
export function pipelinesOf(tree: FileTree): readonly string[] {
  const inFolders = FOLDERS.flatMap((folder) => tree.list(folder).map((name) => `${folder}/${name}`));
  return [...tree.list(""), ...inFolders].filter((path) => isPipeline(path) && isFile(tree, path));
}
