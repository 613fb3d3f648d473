import { isOfLocalTool, isOfMachines } from "../../model/local-tool.ts";
import { splitDocuments } from "../../yaml/documents.ts";
import { parseYaml, parseYamlAsJson } from "../../yaml/parse.ts";

/** What a file's text shows, without parsing it: templates and broken files are no YAML, and count all the same. */

/** A map is no version and no kind, but what a schema says of one. */
const API_VERSION = /^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm;
const KIND = /^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m;
/** The same in one line: `{apiVersion: v1, kind: ConfigMap}`. */
const IN_FLOW = [/apiVersion["']?[ \t]*:/, /kind["']?[ \t]*:/];

/** Whether a text holds what looks like a Kubernetes object, or the template of one. */
export function holdsObject(text: string): boolean {
  const versions = versionsIn(text);
  if (versions.length > 0 && versions.every((version) => isOfLocalTool(version) || isOfMachines(version))) {
    return false;
  }
  if (isOfClient(text)) return false;
  return (versions.length > 0 && KIND.test(text)) || holdsFlow(text);
}

/** Which clusters a program knows: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/ */
function isOfClient(text: string): boolean {
  const kinds = [...text.matchAll(/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(\w*)/gm)];
  return /^clusters:/m.test(text) && kinds.length > 0 && kinds.every(([, kind]) => kind === "Config");
}

/** Whether a text holds settings of the programs that a cluster consists of. */
export function holdsMachineSettings(text: string): boolean {
  return versionsIn(text).some(isOfMachines);
}

function versionsIn(text: string): readonly string[] {
  const versions = [...text.matchAll(API_VERSION)].map(([, version = ""]) => version);
  // A program says so of what type it is.
  return versions.filter((version) => !/^string;?$/.test(version));
}

function holdsFlow(text: string): boolean {
  if (!IN_FLOW.every((field) => field.test(text))) return false;
  return text.split("\n").some((line) => IN_FLOW.every((field) => field.test(line)));
}

/** Whether each document of a text is YAML that JSON can hold, as all objects must be. */
export function isReadable(text: string): boolean {
  return splitDocuments(text).every((part) => parseYamlAsJson(part.text).ok);
}

/** Why a text that should be YAML is none: somebody fills it first, or it is broken. What it holds is then not known. */
export function damageOf(text: string): "template" | "damaged" | undefined {
  if (parseYaml(text).ok) return undefined;
  return /\{\{|\{%|<%/.test(text) ? "template" : "damaged";
}

/** Files that are encrypted as a whole: https://docs.ansible.com/ansible/latest/vault_guide/, https://github.com/AGWA/git-crypt */
const ENCRYPTED = /^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;

export function isEncrypted(text: string): boolean {
  return ENCRYPTED.test(text);
}

/** What charts call things, and hardly anybody else: https://helm.sh/docs/chart_best_practices/values/, `helm create` */
const OF_VALUES =
  /^[ \t]*(replicaCount|imagePullSecrets|(?:full)?nameOverride|pod(?:Annotations|Labels|SecurityContext|DisruptionBudget)|(?:liveness|readiness|startup)Probe|nodeSelector|tolerations|topologySpreadConstraints|extraEnv(?:Vars)?|serviceMonitor|volumeMounts)[ \t]*:/gm;
/** What other settings have too, as a map. */
const ALSO_OF_VALUES =
  /^[ \t]*(image|service|serviceAccount|securityContext|ingress|resources|autoscaling|persistence|networkPolicy)[ \t]*:[ \t]*$/gm;

/** Only objects have annotations and labels whose names begin with a domain: https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set */
const MARKS_OBJECTS =
  /^[ \t]*(?:\w*[aA]nnotations|\w*[lL]abels):[ \t]*\n[ \t]+["']?[\w-]+(?:\.[\w-]+)+\/[\w.-]+["']?:/m;

/** Whether a text that holds no object holds values of a chart, whatever it is called. */
export function holdsValues(text: string): boolean {
  // An object of a program's own, such as an entry of a catalogue, has annotations too.
  if (versionsIn(text).length > 0) return false;
  if (MARKS_OBJECTS.test(text)) return true;
  const named = (fields: RegExp) => new Set([...text.matchAll(fields)].map(([, field]) => field)).size;
  const own = named(OF_VALUES);
  return own > 1 || (own === 1 && named(ALSO_OF_VALUES) > 1);
}
