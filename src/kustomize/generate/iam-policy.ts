import { fail, locationOf, record, text } from "../files/node.ts";
import type { Node } from "../files/node.ts";
import type { Resource } from "../resources/resource.ts";

/**
 * The ServiceAccount of an IAMPolicyGenerator, which binds it to an account of Google's cloud.
 * Source: api/filters/iampolicygenerator of kustomize 5.8.1. Throws `BuildError`.
 */
export function generateServiceAccount(node: Node): Resource {
  const fields = record(node, ["cloud", "kubernetesService", "serviceAccount"], false);
  if (text(fields("cloud")) !== "gke") return fail(node, "IAMPolicyGenerator knows no other cloud than gke");
  const account = record(fields("kubernetesService"), ["namespace", "name"], false);
  const cloudAccount = record(fields("serviceAccount"), ["name", "projectId"], false);
  const email = `${text(cloudAccount("name"))}@${text(cloudAccount("projectId"))}.iam.gserviceaccount.com`;
  const namespace = text(account("namespace"));
  return {
    object: {
      apiVersion: "v1",
      kind: "ServiceAccount",
      metadata: {
        annotations: { "iam.gke.io/gcp-service-account": email },
        name: text(account("name")),
        ...(namespace === "" ? {} : { namespace }),
      },
    },
    previousIds: [],
    prefixes: [],
    suffixes: [],
    needsHash: false,
    behavior: "unspecified",
    origin: { location: locationOf(node) },
  };
}
