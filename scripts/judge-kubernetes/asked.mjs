/** What the API server chooses itself is no part of the question: a Job's labels and selector, a Service's addresses and ports. */
export function asked({ kind, spec, data, binaryData, type, immutable, roleRef, rules, subjects }) {
  const rest = { data, binaryData, type, immutable, roleRef, rules, subjects };
  if (kind === "Job") return { ...rest, spec: { ...spec, selector: null, template: spec?.template?.spec } };
  if (kind === "Service") return { ...rest, spec: { selector: spec?.selector, type: spec?.type } };
  // The cluster's own.
  if (kind === "Namespace") return rest;
  return { ...rest, spec };
}
