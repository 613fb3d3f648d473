import { isMap } from "../../yaml/value.ts";
import { UnsupportedError } from "../error.ts";
import type { Node } from "../files/node.ts";
import type { Loader } from "../load/loader.ts";
import type { Resource } from "./resource.ts";
import { currentId } from "./resource-id.ts";
import { identityOf } from "../load/identity.ts";

/** A resource read as a configuration: all of it is where its document starts. */
export function configNode(resource: Resource): Node {
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
  const isFunction = isMap(annotations) && annotations["config.kubernetes.io/function"] !== undefined;
  throw new UnsupportedError(
    "plugin",
    "plugins",
    `${kind} is ${isFunction ? "a function in a container" : "an external plugin"}, which would have to be run: ` +
      "bring what it makes into the repository",
    resource.origin.location,
    identityOf(resource.object, loader),
  );
}
