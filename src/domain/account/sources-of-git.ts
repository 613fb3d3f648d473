/** A repository, what of it, and where to: as charts of Applications and other generators are given them. */
const MARKS = [
  /^[ \t-]*["']?\w*(?:repo_?url|source|repo|repository|git_?url)["']?:[ \t]*["']?(?:https?:\/\/|git@|ssh:)/im,
  /^[ \t-]*["']?\w*(?:path|chart|revision|ref|branch)["']?:/im,
  /^[ \t-]*["']?\w*(?:namespace|destination)["']?:/im,
];

/** Whether a text says by settings of somebody's own what of a repository is deployed where. */
export function namesSources(path: string, text: string): boolean {
  return /\.ya?ml$/.test(path) && MARKS.every((mark) => mark.test(text));
}
