// Random workloads, from the types of Kubernetes that src/kubernetes knows, and changes of one to three fields.
import fc from "fast-check";

const KINDS = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
  ["batch/v1", "CronJob"],
];
const POD = { containers: [{ name: "app", image: "registry.example/app:1.0" }] };
const TEXTS = ["a", "b", "", "app", "/tmp", "app=1"];
const QUANTITIES = ["1", "1Gi", "1024Mi", "1073741824", "0.5", "500m", "0"];

/** An edit is a path and a value; without a value the field is taken away. */
export function changeOf({ kindFacts, structFacts }) {
  const fieldsOf = (steps) => fields(structFacts, steps);
  return fc
    .constantFrom(...KINDS)
    .chain(([apiVersion, kind]) => {
      const template = templatePath(kind);
      const type = kindFacts(apiVersion, kind).type;
      const all = fieldsOf({ type, path: [], depth: 0 }).filter(({ path }) => isJudged(path, template));
      const edit = fc
        .constantFrom(...all)
        .chain(({ path, field }) =>
          fc.oneof(
            { weight: 4, arbitrary: valueOf(structFacts, field, 0).map((value) => [path, value]) },
            { weight: 1, arbitrary: fc.constant([path]) },
          ),
        );
      return fc.record({
        object: fc.constant(skeleton(apiVersion, kind)),
        base: fc.array(edit, { maxLength: 2 }),
        head: fc.array(edit, { minLength: 1, maxLength: 3 }),
      });
    })
    .map(({ object, base, head }) => {
      const before = edited(object, base);
      return { base: before, edits: head };
    });
}

export function edited(object, edits) {
  const copy = structuredClone(object);
  for (const [path, ...value] of edits) write(copy, path, value);
  return copy;
}

function write(object, path, [value]) {
  let owner = object;
  for (const step of path.slice(0, -1)) {
    if (owner[step] === null || typeof owner[step] !== "object") {
      if (value === undefined) return;
      owner[step] = typeof path[path.indexOf(step) + 1] === "number" ? [] : {};
    }
    owner = owner[step];
  }
  if (value === undefined) Reflect.deleteProperty(owner, path.at(-1));
  else owner[path.at(-1)] = structuredClone(value);
}

function templatePath(kind) {
  return kind === "CronJob" ? ["spec", "jobTemplate", "spec", "template"] : ["spec", "template"];
}

function skeleton(apiVersion, kind) {
  const template = { metadata: { labels: { app: "web" } }, spec: structuredClone(POD) };
  const selector = { matchLabels: { app: "web" } };
  const metadata = { name: "web" };
  if (kind === "CronJob") {
    template.spec.restartPolicy = "Never";
    const spec = { schedule: "0 0 1 1 *", jobTemplate: { spec: { template } } };
    return { apiVersion, kind, metadata, spec };
  }
  const replicas = kind === "DaemonSet" ? {} : { replicas: 2 };
  const service = kind === "StatefulSet" ? { serviceName: "web" } : {};
  return { apiVersion, kind, metadata, spec: { ...replicas, ...service, selector, template } };
}

/** Not the selector, which is another question, nor names, which are other objects. */
function isJudged(path, template) {
  if (path[0] !== "spec" || path.includes("selector") || path.includes("volumeClaimTemplates")) return false;
  const inTemplate = template.every((step, index) => path[index] === step);
  return !inTemplate || path.length > template.length + 1;
}

const DEPTH = 7;

/** Every field with its path; of a list its first item. */
function fields(structFacts, { type, path, depth }) {
  if (depth > DEPTH) return [];
  return [...type.fields.values()].flatMap((field) => {
    const here = { path: [...path, field.name], field };
    if (field.scalar !== undefined || field.struct === "") return [here];
    const below = field.shape === "list" ? [...here.path, 0] : here.path;
    if (field.shape === "map") return [here];
    return [here, ...fields(structFacts, { type: structFacts(field.struct), path: below, depth: depth + 1 })];
  });
}

function valueOf(structFacts, field, depth) {
  const one = itemOf(structFacts, field, depth);
  if (field.shape === "list") return fc.array(one, { maxLength: 2 });
  if (field.shape === "map")
    return fc.dictionary(fc.constantFrom("a", "b", "example.com/c"), one, { maxKeys: 2 });
  return fc.oneof({ weight: 12, arbitrary: one }, { weight: 1, arbitrary: fc.constant(null) });
}

function itemOf(structFacts, field, depth) {
  if (field.values !== undefined) return fc.constantFrom(...field.values, "Other");
  if (field.scalar !== undefined) return scalarOf(field);
  if (depth > 2) return fc.constant({});
  const below = [...structFacts(field.struct).fields.values()];
  return fc
    .subarray(below, { maxLength: Math.min(3, below.length) })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((each) => [each.name, valueOf(structFacts, each, depth + 1)]))),
    );
}

function scalarOf({ scalar, fallback }) {
  const common = fallback === undefined ? [] : [fc.constant(fallback)];
  const bySort = {
    s: fc.constantFrom(...TEXTS),
    b: fc.boolean(),
    i: fc.constantFrom(0, 1, 2, 30, 8080),
    l: fc.constantFrom(0, 1, 30, 600),
    q: fc.constantFrom(...QUANTITIES),
    x: fc.constantFrom(0, 1, "25%", "http", 8080),
  };
  return fc.oneof(...common, bySort[scalar] ?? fc.constantFrom(...TEXTS));
}
