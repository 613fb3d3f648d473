import { isOfLocalTool } from "../../model/local-tool.ts";
import { parseYaml } from "../../yaml/parse.ts";

/** What a file's text shows, without parsing it: templates and broken files are no YAML, and count all the same. */

const API_VERSION = /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?([^\s"',#}]*)/gm;
const KIND = /^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?[A-Za-z{$]/m;
/** The same in one line: `{apiVersion: v1, kind: ConfigMap}`. */
const IN_FLOW = [/apiVersion["']?[ \t]*:/, /kind["']?[ \t]*:/];

/** Whether a text holds what looks like a Kubernetes object, or the template of one. */
export function holdsObject(text: string): boolean {
  const versions = [...text.matchAll(API_VERSION)].map(([, version = ""]) => version);
  if (versions.length > 0 && versions.every(isOfLocalTool)) {
    return false;
  }
  return (versions.length > 0 && KIND.test(text)) || holdsFlow(text);
}

function holdsFlow(text: string): boolean {
  if (!IN_FLOW.every((field) => field.test(text))) return false;
  return text.split("\n").some((line) => IN_FLOW.every((field) => field.test(line)));
}

/** Why a text that should be YAML is none: somebody fills it first, or it is broken. What it holds is then not known. */
export function damageOf(text: string): "template" | "damaged" | undefined {
  if (parseYaml(text).ok) return undefined;
  return /\{\{|\{%|<%/.test(text) ? "template" : "damaged";
}

/** A ytt template says so in comments: https://carvel.dev/ytt/docs/latest/lang/ */
export function isYtt(text: string): boolean {
  return /^#@/m.test(text);
}
