// What is stored otherwise than src/kubernetes says.

const PARTS = ["spec", "data", "rules", "webhooks"];
/** What the cluster makes of its own: addresses, ports, accounts, labels of a Job, and the claims that a template stands for. */
const MADE = new RegExp(
  [
    "[cC]lusterIP|ipFamil|[nN]odePort|allocateLoad|controller-uid|job-name|kube-api-access|volumeName$",
    "volumeClaimTemplates\\.\\d+\\.(?:apiVersion|kind|status)|terminationMessage|deprecatedServiceAccount",
    "^spec\\.(?:preemptionPolicy|priority|serviceAccount|tolerations|suspend|nodeName|finalizers)",
  ].join("|"),
);

/** @returns a line for each field */
export function differences(ours, stored) {
  return PARTS.flatMap((part) => compare(withoutEmpty(ours[part]), withoutEmpty(stored[part]), part)).filter(
    (line) => !MADE.test(line),
  );
}

/** Empty and missing are one to the server where a field is no pointer; which those are is asked by the recorded cases. */
function withoutEmpty(value) {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withoutEmpty(each)]);
  return Object.fromEntries(entries.filter(([, each]) => !isEmpty(each)));
}

function isEmpty(value) {
  return (
    value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0)
  );
}

function isContainer(value) {
  return typeof value === "object" && value !== null;
}

function compare(ours, stored, path) {
  if (isContainer(ours) || isContainer(stored)) {
    const [a, b] = [Object(ours), Object(stored)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
      compare(a[key], b[key], `${path}.${key}`),
    );
  }
  const [a, b] = [JSON.stringify(ours ?? null), JSON.stringify(stored ?? null)];
  return a === b ? [] : [`${path}: ours ${a}, stored ${b}`];
}
