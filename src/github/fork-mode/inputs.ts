import { UserError } from "../../model/user-error.ts";
import type { Inputs } from "../inputs.ts";

/**
 * The inputs of a run with rights over a stranger's files. What would make that dangerous is refused, and not ignored: whoever
 * wrote it expects it to work. Throws one `UserError` that lists everything.
 */
export function forkInputs(inputs: Inputs): Inputs {
  const faults = [
    ...(inputs.token === "" ? ["token: it is empty, and nothing could be asked of GitHub."] : []),
    ...(inputs.base !== undefined || inputs.head !== undefined
      ? [
          "base, head: what is compared follows from the pull request; any commit of any fork could be named here.",
        ]
      : []),
    ...(inputs.builder === "kustomize" || inputs.builder === "verify"
      ? [
          `builder: ${inputs.builder} starts a program on a stranger's files. Leave it out: the embedded builder starts none.`,
        ]
      : []),
    ...(inputs.allow.length > 0
      ? [
          `allow: ${inputs.allow.join(", ")} lets a stranger's files reach beyond the repository. Leave it out.`,
        ]
      : []),
    ...(inputs.allowHosts.length > 0
      ? ["allow-hosts: for a fork nothing is fetched from any host. Leave it out."]
      : []),
    ...(inputs.cacheDirectory !== undefined
      ? ["cache-directory: what a stranger's run leaves in a cache, other runs would read. Leave it out."]
      : []),
    ...(inputs.loadRestrictor === "none"
      ? ["load-restrictor: none lets them read what they name. Leave it out."]
      : []),
  ];
  if (faults.length > 0) {
    throw new UserError(
      ["mode: fork refuses these inputs:", ...faults.map((fault) => `- ${fault}`)].join("\n"),
    );
  }
  // A diff would bring lines of the pull request into the comment as they are, where another program may take them for commands.
  return { ...inputs, builder: "embedded", configValues: "keys" };
}
