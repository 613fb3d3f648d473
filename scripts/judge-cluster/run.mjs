// Applies every case to the cluster, base and then head, and tells what happened to each object.
import { accountsOf, placed, readKinds } from "./place.mjs";
import { applyClientSide, applyServerSide } from "./apply.mjs";
import { eachOf } from "./each-of.mjs";
import { judge, look } from "./observe.mjs";

const AT_ONCE = 300;
const APPLY = { serverSide: applyServerSide, clientSide: applyClientSide };

/**
 * @param {{ client: any, nodes: any, kubectl: any, home: string }} plane
 * @returns {Promise<Map<string, Map<string, string>>>} by case, by `Kind/namespace/name`
 */
export async function runCases(plane, cases, way, progress = () => undefined) {
  const kinds = await readKinds(plane.client);
  // Cases that are asked again find nothing of their earlier objects.
  plane.runs = (plane.runs ?? 0) + 1;
  const name = `${way === "serverSide" ? "s" : "c"}${plane.runs}`;
  const happened = new Map();
  for (let first = 0; first < cases.length; first += AT_ONCE) {
    const batch = cases
      .slice(first, first + AT_ONCE)
      .map((each, index) => prepared(each, `${name}-${String(first + index).padStart(5, "0")}`, kinds));
    for (const [id, what] of await runBatch(plane, batch, APPLY[way])) happened.set(id, what);
    progress(Math.min(first + AT_ONCE, cases.length));
  }
  return happened;
}

function prepared({ id, earlier, base, head }, prefix, kinds) {
  const states = [...earlier, base, head].map((objects) =>
    placed(objects, prefix, kinds).map((each) => ({ ...each, id })),
  );
  return {
    id,
    accounts: accountsOf([base, head]),
    namespaces: new Set([prefix, ...states.flat().map(({ namespace }) => namespace)]),
    earlier: states.slice(0, -2),
    base: states.at(-2),
    head: states.at(-1),
  };
}

async function runBatch(plane, batch, apply) {
  await eachOf(batch, 6, (each) => makeNamespaces(plane.client, each));
  const namespaces = batch.flatMap((each) => [...each.namespaces]);
  const steps = Math.max(0, ...batch.map(({ earlier }) => earlier.length));
  for (let step = 0; step < steps; step += 1) {
    await apply(
      plane,
      batch.flatMap(({ earlier }) => earlier[step] ?? []),
    );
    await plane.nodes.settle(namespaces);
  }
  const refusedAtBase = await apply(
    plane,
    batch.flatMap(({ base }) => base),
  );
  await plane.nodes.settle(namespaces);
  const before = await looks(plane, batch);
  const refusedAtHead = await apply(
    plane,
    batch.flatMap(({ head }) => head),
  );
  await plane.nodes.settle(namespaces);
  const after = await looks(plane, batch);
  return batch.map((each) => [each.id, judgeCase(each, { before, after, refusedAtBase, refusedAtHead })]);
}

async function makeNamespaces(client, { namespaces, accounts }) {
  for (const name of namespaces) {
    await client.call("POST", "/api/v1/namespaces", {
      apiVersion: "v1",
      kind: "Namespace",
      metadata: { name },
    });
    for (const account of accounts) {
      const object = { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: account } };
      await client.call("POST", `/api/v1/namespaces/${name}/serviceaccounts`, object);
    }
  }
}

/** By the path of the object: both sides name most of them. */
async function looks(plane, batch) {
  const found = new Map();
  const objects = new Map(
    batch.flatMap(({ base, head }) => [...base, ...head]).map((each) => [each.path, each]),
  );
  await eachOf(objects.values(), 6, async (each) => found.set(each.path, await look(plane, each)));
  return found;
}

function judgeCase({ base, head }, { before, after, refusedAtBase, refusedAtHead }) {
  const atHead = new Map(head.map((each) => [each.key, each]));
  const atBase = new Map(base.map((each) => [each.key, each]));
  const answers = [...new Map([...atBase, ...atHead]).keys()].sort().map((key) => {
    const [old, now] = [atBase.get(key), atHead.get(key)];
    if (now === undefined) return [key, "delete"];
    if (old === undefined) return [key, refusedAtHead.has(now) ? "applyFails" : "create"];
    if (refusedAtBase.has(old)) return [key, "baseRefused"];
    // A version of the API that is not served has another path.
    const later = after.get(now.path) ?? after.get(old.path);
    return [key, judge(now.object.kind, before.get(old.path), later, refusedAtHead.has(now))];
  });
  return new Map(answers);
}
