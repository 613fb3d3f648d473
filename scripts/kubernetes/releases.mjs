// Writes src/kubernetes/tables/releases.ts: fields that some release does not have, or takes out by default. From the Go
// types of k8s.io/api, whose comments name the feature gates, and from the defaults of the gates in the newest release.
//
//   go mod download k8s.io/api@v0.34.4 k8s.io/api@v0.36.3 k8s.io/api@v0.37.2 k8s.io/kubernetes@v1.37.2
//   node scripts/kubernetes/releases.mjs > src/kubernetes/tables/releases.ts
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const RELEASES = ["0.34.4", "0.36.3", "0.37.2"];
const GROUPS = ["core/v1", "apps/v1", "batch/v1"];
/** Fields whose comment does not name their gate: containers that are no init containers. */
const GATED = { "Container.restartPolicy": "ContainerRestartRules" };
/** Gates that no field names and that decide what an update may change, or what is valid. */
const RULES = [
  "MaxUnavailableStatefulSet",
  "MutablePodResourcesForSuspendedJobs",
  "RelaxedServiceNameValidation",
];

const modules = execFileSync("go", ["env", "GOMODCACHE"]).toString().trim();
const minorOf = (release) => Number(release.split(".")[1]);

/** `Type.field` → the gate that its comment names, or "". */
function fieldsOf(release) {
  const found = new Map();
  for (const group of GROUPS) {
    const text = readFileSync(`${modules}/k8s.io/api@v${release}/${group}/types.go`, "utf8");
    for (const [, type, body] of text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm)) {
      let gate = "";
      for (const line of body.split("\n")) {
        gate = /\+featureGate=(\w+)/.exec(line)?.[1] ?? gate;
        const name = /^\t\w+ .*json:"([A-Za-z]\w*)/.exec(line)?.[1];
        if (name === undefined) continue;
        found.set(`${type}.${name}`, gate);
        gate = "";
      }
    }
  }
  return found;
}

/** The minor release since which a gate is on by default; undefined for one that is off. */
function gates() {
  const newest = RELEASES.at(-1);
  const text = readFileSync(
    `${modules}/k8s.io/kubernetes@v1.${newest.slice(2)}/pkg/features/kube_features.go`,
    "utf8",
  );
  const found = new Map();
  for (const [, name, body] of text.matchAll(/^\t(\w+): \{\n((?:\t\t\{Version: [\s\S]*?)?)^\t\},/gm)) {
    const versions = [...body.matchAll(/MustParse\("1\.(\d+)"\), Default: (true|false)/g)];
    if (versions.length > 0)
      found.set(name, Number(versions.find(([, , on]) => on === "true")?.[1]) || undefined);
  }
  return found;
}

const onSince = gates();
const all = RELEASES.map((release) => [minorOf(release), fieldsOf(release)]);
const oldest = all[0][0];
const [newest] = all.at(-1);
const lines = [];
for (const [path, named] of all.at(-1)[1]) {
  const gate = GATED[path] ?? named;
  const known = all.find(([, fields]) => fields.has(path))[0];
  const on = onSince.has(gate) ? (onSince.get(gate) ?? newest + 1) : known;
  if (known > oldest || (on > oldest && on <= newest)) lines.push(`${path} ${known} ${on}`);
}
const rules = RULES.map((gate) => `${gate} ${onSince.get(gate)}`);
console.log(`/* Made by scripts/kubernetes/releases.mjs from k8s.io/api ${RELEASES.join(", ")}: do not edit. */

/** The releases that were compared: the minor versions of the oldest and of the newest. */
export const COMPARED = [${oldest}, ${newest}] as const;

/** \`Type.field\`, the first compared release that has it, and the one since which it is kept by default (${newest + 1}: in none). */
export const LATER_FIELDS = \`
${lines.sort().join("\n")}
\`;

/** Feature gates that decide something else, and since when they are on by default. */
export const LATER_GATES = \`
${rules.join("\n")}
\`;`);
