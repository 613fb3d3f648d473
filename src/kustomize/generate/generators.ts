import { generateConfig } from "./config.ts";
import { parseGeneratorResource } from "../files/generators.ts";
import { fail } from "../files/node.ts";
import type { Loader } from "../load/loader.ts";
import type { Resource } from "../resources/resource.ts";
import { requireBuiltin } from "../resources/plugin-config.ts";
import { generateServiceAccount } from "./iam-policy.ts";

/** Runs a generator that `generators` names. Throws `BuildError`, `UnsupportedError`. */
export function runGenerator(resource: Resource, loader: Loader): Resource {
  const { kind, node } = requireBuiltin(resource, loader);
  switch (kind) {
    case "ConfigMapGenerator":
      return generateConfig(parseGeneratorResource(node, "ConfigMap"), loader);
    case "SecretGenerator":
      return generateConfig(parseGeneratorResource(node, "Secret"), loader);
    case "IAMPolicyGenerator":
      return generateServiceAccount(node);
    default:
      return fail(node, `there is no builtin generator ${kind}`, "builtin-unknown");
  }
}
