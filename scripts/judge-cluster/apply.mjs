// The two ways of applying: on the server's side with force, as Flux does, and `kubectl apply`, as Argo CD does.
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { eachOf } from "./each-of.mjs";

const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

/** @returns {Promise<Map<object, string>>} the refusals, by placed object */
export async function applyServerSide({ client }, objects) {
  const refusals = new Map();
  const cases = new Map(objects.map(({ id }) => [id, objects.filter((each) => each.id === id)]));
  await eachOf(cases.values(), 6, async (ofCase) => {
    for (const each of ofCase) {
      const path = `${each.path}?fieldManager=kustomize-controller&force=true`;
      const { status, body } = await patiently(() => client.call("PATCH", path, each.object, "apply"));
      if (status >= 300) refusals.set(each, body.message ?? String(status));
    }
  });
  return refusals;
}

/** A busy server says so, and is asked again. */
async function patiently(ask) {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask();
    if (![429, 503, 504].includes(answer.status) || tries === 10) return answer;
    await wait(1000);
  }
}

/** All files in one process, then alone what was not applied, for its message. */
export async function applyClientSide(plane, objects) {
  const folder = join(plane.home, "apply");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const files = objects.map(({ object }, index) => {
    const file = join(folder, `${String(index).padStart(5, "0")}.json`);
    writeFileSync(file, JSON.stringify(object));
    return file;
  });
  await kubectl(plane, folder);
  const refusals = new Map();
  await eachOf(objects.entries(), 3, async ([index, each]) => {
    if (await wasApplied(plane.client, each)) return;
    const failure = await kubectl(plane, files[index]);
    if (failure !== undefined) refusals.set(each, failure);
  });
  return refusals;
}

function kubectl({ kubectl: { program, kubeconfig } }, file) {
  return new Promise((resolve) => {
    const args = ["--kubeconfig", kubeconfig, "apply", "-f", file];
    execFile(program, args, { maxBuffer: 2 ** 28 }, (error, _, stderr) =>
      resolve(error ? stderr.trim() : undefined),
    );
  });
}

/** Whether the live object says that kubectl applied this very one. */
async function wasApplied(client, { path, object }) {
  const { status, body } = await client.call("GET", path);
  const last = status === 200 ? body.metadata.annotations?.[LAST_APPLIED] : undefined;
  return last !== undefined && sorted(JSON.parse(last)) === sorted(object);
}

/** kubectl writes empty annotations. */
function sorted(object) {
  const { annotations, ...metadata } = object.metadata;
  const kept = Object.keys(annotations ?? {}).length === 0 ? metadata : object.metadata;
  return JSON.stringify({ ...object, metadata: kept }, (_, value) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
