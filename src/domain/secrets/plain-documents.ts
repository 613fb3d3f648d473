import type { Value } from "../../yaml/value.ts";

/** What the text of a document says of it before anybody reads it, or where nobody can. */

/** A text of another name that is no YAML is most often something else that speaks of secrets. */
export const BROKEN_OTHER =
  /\bkind["']?\s*:\s*["']?Secret(?!Store\b|ProviderClass\b)|\bstringData\b|\bsecretGenerator\b/i;

/** What of a Secret a broken text may still name, be it by an escape or a tag; prose does not. */
export const BROKEN_SECRET = /secret|stringData|\/data\b|\bdata["']?\s*:|\\[xuU]|!!|!</i;

const TOP_KIND = /^kind:[ \t]*(?:(\S+)[ \t]*)?(?:#|$)/gm;
/** By a tag, an anchor, quotes or an escape. */
const DISGUISED_KIND = /kind["']?\s*:\s*[!&*|>"'\\]|["'\\]kind|\\[xuU]/;
const ANOTHER_KIND =
  /^(?:Application(?:Set)?|AppProject|Certificate|(?:Cluster)?Issuer|ClusterRole(?:Binding)?|(?:Cluster)?SecretStore|(?:Cluster)?Task|(?:Cluster|Cron)?Workflow(?:Template)?|ConfigMap|CronJob|CustomResourceDefinition|DaemonSet|Deployment|Gateway|HorizontalPodAutoscaler|HTTPRoute|Ingress(?:Route)?|Job|Namespace|NetworkPolicy|PersistentVolumeClaim|Pipeline|Pod|PodDisruptionBudget|PodMonitor|PrometheusRule|Role(?:Binding)?|ScaledObject|Service|ServiceAccount|ServiceMonitor|StatefulSet|VirtualService)$/;

function kindsOf(document: string): readonly string[] {
  return [...document.matchAll(TOP_KIND)].map(([, kind = ""]) => kind);
}

/** The one kind of a document that speaks of no Secret's content; undefined where it could be another one. */
function plainKind(document: string): string | undefined {
  const [kind, ...others] = kindsOf(document);
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

/** The documents of a text that may be no YAML. */
export function documentsOf(text: string): readonly string[] {
  return text.split(/^---(?=\s|$)/m);
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
/** A key of the whole document that is no plain word may spell any other. */
const SPELLED_KEY = /^[^\sA-Za-z#.-]/m;

function isDefinition(document: string): boolean {
  const [kind, ...others] = kindsOf(document);
  const isOther = others.length > 0 || SPELLED_KEY.test(document) || BROKEN_OTHER.test(document);
  return kind === DEFINITION && !isOther;
}

/** Where a definition has its own name, its group and its kinds. */
const NAMED = /^ {0,8}(?:- )?(?:kind|listKind|plural|singular|name|group): +["']?([\w.-]+)["']? *$/gm;
