import { contentStart } from "../../yaml/documents.ts";
import type { Value } from "../../yaml/value.ts";

/** What the text of a document says of it before anybody reads it, or where nobody can. */

/**
 * A text of another name that is no YAML is most often something else that speaks of secrets. A kind may have a tag, an
 * anchor or a line of its own, and its quotes are escaped where it stands in a text.
 */
export const BROKEN_OTHER =
  /\bkind\\*["']?\s*:\s*(?:[!&>|]\S{0,99}\s+){0,3}\\*["']?Secret(?!Store\b|ProviderClass\b)|\bstringData\b|\bsecretGenerator\b/i;

/** What of a Secret, or of what makes one, a broken text may still name, be it by an escape or a tag; prose does not. */
export const BROKEN_SECRET = /secret|stringData|\bliterals\b|\/data\b|\bdata["']?\s*:|\\[xuU]|!!|!</i;

/** What is no plain word, such as what a template gives, is a kind too. */
const TOP_KIND = /^kind[ \t]*:[ \t]*(?:(\S+)[ \t]*(?=#|$))?/gm;
/** By a tag, an anchor, quotes or an escape. */
const DISGUISED_KIND = /kind["']?\s*:\s*[!&*|>"'\\]|["'\\]kind|\\[xuU]/;
const ANOTHER_KIND =
  /^(?:Application(?:Set)?|AppProject|Certificate|(?:Cluster)?Issuer|ClusterRole(?:Binding)?|(?:Cluster)?SecretStore|(?:Cluster)?Task|(?:Cluster|Cron)?Workflow(?:Template)?|ConfigMap|CronJob|CustomResourceDefinition|DaemonSet|Deployment|Gateway|HorizontalPodAutoscaler|HTTPRoute|Ingress(?:Route)?|Job|Namespace|NetworkPolicy|PersistentVolumeClaim|Pipeline|Pod|PodDisruptionBudget|PodMonitor|PrometheusRule|Role(?:Binding)?|ScaledObject|Service|ServiceAccount|ServiceMonitor|StatefulSet|VirtualService)$/;

/** The one kind of a document that speaks of no Secret's content; undefined where it could be another one. */
function plainKind(document: string): string | undefined {
  const [kind, ...others] = [...document.matchAll(TOP_KIND)].map(([, word = ""]) => word);
  const isOther = others.length > 0 || DISGUISED_KIND.test(document) || BROKEN_OTHER.test(document);
  return isOther ? undefined : kind;
}

/** A chart's templates are no YAML, and most of them make other objects: what those say is no Secret's. */
export function isOfAnotherKind(document: string): boolean {
  return isAnotherKind(plainKind(document));
}

export function isAnotherKind(kind: Value | undefined): boolean {
  return typeof kind === "string" && ANOTHER_KIND.test(kind);
}

/** The documents of a text that may be no YAML. What is no line's end for all parsers ends no document either. */
export function documentsOf(text: string): readonly string[] {
  return text.split(/(?:^|\n)---(?=[ \t\r\n]|$)/);
}

/**
 * Definitions are most of the YAML of many repositories, and say what objects may hold, not what they do: the other
 * documents of a text, and what stands for a name in those that were left out.
 */
export function withoutDefinitions(text: string): {
  readonly rest: string;
  readonly names: readonly string[];
} {
  if (!text.includes(DEFINITION)) return { rest: text, names: [] };
  const documents = documentsOf(text);
  const definitions = new Set(documents.filter(isDefinition));
  if (definitions.size === 0) return { rest: text, names: [] };
  return {
    rest: documents.filter((document) => !definitions.has(document)).join("\n---"),
    names: [...definitions].flatMap((document) => [...document.matchAll(NAMED)].map(([, name = ""]) => name)),
  };
}

const DEFINITION = "CustomResourceDefinition";
const HAS_DEFINITION = /^kind: CustomResourceDefinition/m;
/** A line of the whole document that a tool writes into no definition: another object, or what may spell one. */
const OTHER_LINE =
  /^(?![ \t\r\n#]|apiVersion: apiextensions\.k8s\.io\/|kind: CustomResourceDefinition[ \t]*(?:#|$)|(?:metadata|spec|status):)./m;
/**
 * An escaped letter or an alias may spell the kind of an object in it, and a mark that ends a line for Go may hide it. In patterns
 * of headers an escaped backtick is common.
 */
const SPELLED = /\\(?:x|u00|U000000)(?:4[1-9a-f]|5[\da]|6[1-9a-f]|7[\da])|\x85|\bkind["']?\s*:\s*\*/i;

function isDefinition(document: string): boolean {
  if (!HAS_DEFINITION.test(document) || OTHER_LINE.test(document)) return false;
  // What begins further right has no fields at the beginning of a line: such a line is a part of some text.
  const isIndented = !/[a-z]/.test(document.charAt(contentStart(document)));
  return !isIndented && !SPELLED.test(document) && !BROKEN_OTHER.test(document);
}

/** Where a definition has its own name, its group and its kinds. */
const NAMED = /^ {0,8}(?:- )?(?:kind|listKind|plural|singular|name|group): +["']?([\w.-]+)["']? *$/gm;
