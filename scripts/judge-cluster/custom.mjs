// What the API server says of new objects of Flux's and Argo CD's kinds, with their own definitions: a letter each, a line for
// each field. Taken, refused both ways, under server-side apply alone, under a strict create (kubectl, Argo CD) alone.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { readDefinitions } from "../kubernetes/definitions.mjs";
import { customChanges } from "./custom-changes.mjs";
import { eachOf } from "./each-of.mjs";

const DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
const recordingOf = (release) =>
  fileURLToPath(
    new URL(`../../__tests__/kubernetes/recorded/kubernetes-${release}-custom.txt`, import.meta.url),
  );

/** @returns the exit code */
export async function custom({ client }, release) {
  const plurals = new Map();
  for (const { definition } of readDefinitions()) {
    const { group, names } = definition.spec;
    plurals.set(names.kind, `${group} ${names.plural}`);
    const answer = await client.call("POST", DEFINITIONS, definition);
    if (answer.status >= 300) throw new Error(answer.body.message);
  }
  const changes = customChanges();
  const letters = [];
  for (const { object } of changes.slice(0, 1)) await served(client, pathOf(object, plurals));
  let done = 0;
  await eachOf(changes.entries(), 6, async ([index, { object }]) => {
    letters[index] = letterOf(await ask(client, pathOf(object, plurals), object));
    done += 1;
    if (done % 500 === 0) console.error(`${done} of ${changes.length}`);
  });
  const lines = new Map();
  for (const [index, { place }] of changes.entries())
    lines.set(place, `${lines.get(place) ?? ""}${letters[index]}`);
  writeFileSync(recordingOf(release), [...lines].map((line) => `${line.join(" ")}\n`).join(""));
  console.log(`${changes.length} changes of ${lines.size} fields in ${recordingOf(release)}`);
  return 0;
}

function pathOf({ apiVersion, kind }, plurals) {
  return `/apis/${apiVersion}/namespaces/default/${plurals.get(kind).split(" ")[1]}`;
}

/** A definition is served some time after it is there. */
async function served(client, path) {
  for (let tries = 0; tries < 60; tries += 1) {
    await wait(1000);
    const { status } = await client.call("GET", path);
    if (status === 200) break;
  }
  await wait(5000);
}

async function ask(client, path, object) {
  const manager = "fieldManager=kustomize-controller&dryRun=All";
  const onServer = `${path}/${object.metadata.name}?${manager}&force=true`;
  const answers = [
    await client.call("PATCH", onServer, object, "apply"),
    await client.call("POST", `${path}?${manager}&fieldValidation=Strict`, object),
  ];
  return answers.map(({ status, body }) => {
    if (status < 300) return false;
    if (![400, 422, 500].includes(status)) throw new Error(`${status}: ${body.message}`);
    return true;
  });
}

function letterOf([onServer, onClient]) {
  if (onServer) return onClient ? "r" : "s";
  return onClient ? "c" : "t";
}
