import { getIn, type Value } from "../yaml/value.ts";
import { fieldOf } from "../yaml/any-case.ts";

const GROUP = "kustomize.config.k8s.io";

/**
 * Whether a kustomization file's document is plainly a Kubernetes object: of another API group, and with a name.
 * Flux's own `Kustomization` often lies in a file that is called like one of kustomize's. Anything less plain, a
 * misspelt group say, stays a kustomization that does not build, so that somebody is told.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export function isOtherObject(document: Value | undefined): boolean {
  const apiVersion = fieldOf(document, "apiVersion");
  const name = getIn(document, "metadata", "name");
  if (typeof apiVersion !== "string" || typeof name !== "string" || name === "") return false;
  const [group, version] = apiVersion.split("/");
  return version !== undefined && group !== GROUP;
}
