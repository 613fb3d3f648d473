const VERSION = /\/?v(\d+)(?:(alpha|beta)(\d+))?$/;
const STAGES = ["alpha", "beta"];

/**
 * Whether a version of an API comes after another: stable ones after betas, these after alphas, and then by number.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#version-priority
 */
export function isLaterVersion(apiVersion: string, other: string): boolean {
  const [left, right] = [rankOf(apiVersion), rankOf(other)];
  const index = left.findIndex((number, at) => number !== right[at]);
  return (left[index] ?? 0) > (right[index] ?? 0);
}

function rankOf(apiVersion: string): readonly number[] {
  const [, major = "0", stage, minor = "0"] = VERSION.exec(apiVersion) ?? [];
  return [stage === undefined ? STAGES.length : STAGES.indexOf(stage), Number(major), Number(minor)];
}
