/** A field of `resources`, and the resource in it. */
interface Asked {
  readonly field: "requests" | "limits";
  readonly resource: string;
}

/**
 * What each container of a pod has to say because a quota counts this; undefined for what none has to. Bare `cpu` and
 * `memory` are those that are requested.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/quota/v1/evaluator/core/pods.go (validationSet)
 */
export function askedOfEach(counted: string): Asked | undefined {
  const [, field, resource] = /^(?:(requests|limits)\.)?(cpu|memory)$/.exec(counted) ?? [];
  if (resource === undefined) return undefined;
  return { field: field === "limits" ? "limits" : "requests", resource };
}
