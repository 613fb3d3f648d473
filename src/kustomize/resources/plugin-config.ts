import { isMap, textIn, type Value } from "../../yaml/value.ts";
import { UnsupportedError } from "../error.ts";
import type { Node } from "../files/node.ts";
import type { Loader } from "../load/loader.ts";
import type { Resource } from "./resource.ts";
import { currentId } from "./resource-id.ts";
import { identityOf } from "../load/identity.ts";

/** A resource read as a configuration: all of it is where its document starts. */
function configNode(resource: Resource): Node {
  const { file, line = 1, column = 1 } = resource.origin.location;
  return { value: resource.object, file, path: [], locator: () => ({ line, column }) };
}

/**
 * The kind and configuration of a builtin plugin. Throws `UnsupportedError` for any other: programs and containers
 * are not run.
 */
export function requireBuiltin(
  resource: Resource,
  loader: Loader,
): { readonly kind: string; readonly node: Node } {
  const { group, version, kind } = currentId(resource);
  if (group === "" && version === "builtin") return { kind, node: configNode(resource) };
  const annotations = isMap(resource.object.metadata) ? resource.object.metadata.annotations : undefined;
  const asked = isMap(annotations) ? annotations["config.kubernetes.io/function"] : undefined;
  throw new UnsupportedError(
    "plugin",
    "plugins",
    `${kind} is ${whatItIs(asked)}: bring what it makes into the repository`,
    resource.origin.location,
    identityOf(resource.object, loader),
  );
}

/** What would run, and what it would see: whoever allows it should know. */
function whatItIs(asked: Value | undefined): string {
  if (asked === undefined) {
    return "an external plugin, a program of this machine that would have to be run and would see its files, network and environment";
  }
  return /(?:^|[\s{,])["']?exec["']?\s*:/.test(textIn(asked))
    ? "a program of the repository (exec function), which would have to be run and would see this machine's files, network and environment"
    : "a function in a container, which would have to be run and would see every object of the build, Secrets too";
}
