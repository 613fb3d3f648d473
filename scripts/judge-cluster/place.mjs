// Where the objects of a case live: each case has namespaces of its own, so that many share one cluster.
import { setTimeout as wait } from "node:timers/promises";

const TOGETHER = ["Namespace", "ServiceAccount", "ConfigMap", "Secret", "PersistentVolumeClaim", "Service"];

/** What the API server serves: `apiVersion kind` → the plural and whether it has a namespace. */
export async function readKinds(client) {
  const groups = (await client.call("GET", "/apis")).body.groups.flatMap(({ versions }) =>
    versions.map(({ groupVersion }) => [groupVersion, `/apis/${groupVersion}`]),
  );
  const lists = await Promise.all(
    [["v1", "/api/v1"], ...groups].map(async ([version, path]) => {
      const { resources } = await listed(client, path);
      return resources
        .filter(({ name }) => !name.includes("/"))
        .map(({ kind, name, namespaced }) => [`${version} ${kind}`, { path, plural: name, namespaced }]);
    }),
  );
  return new Map(lists.flat());
}

/** A busy server answers later. */
async function listed(client, path) {
  for (let tries = 0; tries < 20; tries += 1) {
    const { status, body } = await client.call("GET", path);
    if (status === 200) return body;
    await wait(1000);
  }
  throw new Error(`The API server does not say what it serves at ${path}`);
}

/** The objects of one state of a case, in the order in which they are applied. */
export function placed(objects, prefix, kinds) {
  const rank = ({ kind }) => (TOGETHER.includes(kind) ? TOGETHER.indexOf(kind) : TOGETHER.length);
  return objects
    .map((object) => place(object, prefix, kinds))
    .toSorted((a, b) => rank(a.object) - rank(b.object));
}

function place(written, prefix, kinds) {
  const object = structuredClone(written);
  const { kind, metadata } = object;
  const known = kinds.get(`${object.apiVersion} ${kind}`);
  const key = `${kind}/${metadata?.namespace ?? ""}/${metadata?.name}`;
  if (known === undefined)
    return { key, object, path: `/apis/${object.apiVersion}/${kind}`, namespace: prefix };
  const namespace = metadata.namespace === undefined ? prefix : `${prefix}-${metadata.namespace}`;
  if (known.namespaced) metadata.namespace = namespace;
  else metadata.name = `${prefix}-${metadata.name}`;
  const scope = known.namespaced ? `/namespaces/${namespace}` : "";
  return { key, object, path: `${known.path}${scope}/${known.plural}/${metadata.name}`, namespace };
}

/** The service accounts that pods of these objects name: without them the API server refuses the pods. */
export function accountsOf(objects) {
  return new Set(
    ["default", ...JSON.stringify(objects).matchAll(/"serviceAccount(?:Name)?":"([a-z0-9-]+)"/g)].map(
      (found) => (typeof found === "string" ? found : found[1]),
    ),
  );
}
