import { MOST_LETTERS } from "../../model/slips.ts";
import { mayShareNamespace } from "../../model/identity.ts";
import { question } from "../../model/similar.ts";
import type { Finding } from "../forecast.ts";
import type { Gone } from "../elsewhere.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import { asksOf, type Ask } from "./names/asked-names.ts";
import { isHeld as isConfigHeld } from "./names/named-keys.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import { namesAskedIn, namesHeldIn } from "./names/held-names.ts";
import { changedObjects, changesWorkloads, type Loss } from "./losses.ts";
import { slipsInReferences, unheldReferences } from "./names/reference-slips.ts";
import { ownSlips } from "./names/own-slips.ts";
import { strayedAccount } from "./names/strayed-accounts.ts";
import { wordSlips } from "./names/word-slips.ts";
import { slipsInHosts } from "./traffic/begun-hosts.ts";
import { slipsInParents } from "./traffic/namesakes.ts";
import { isCompanion } from "./traffic/route-companions.ts";
import { keyText } from "../../model/key-text.ts";

const DOCUMENTATION = {
  id: "misspelt-name",
  title: "Misspelt name",
  what: "A new or changed object names something that is a letter or two off from what exists, or contradicts itself.",
  cases: [
    "It names something that the build does not hold and nobody named before, while something in its namespace is a letter or two off: the Service of a route, a Gateway that other routes name, the class of a Gateway, the target of an autoscaler, the role or account of a binding (unless another object of its kind names it too), a label by which a Service, a budget, a network policy or a monitor selects, or a named port. Or a text uses such a name for a Service.",
    "A webhook, a scaler of KEDA, a CloudNativePG database, a Gateway or another custom resource names a Service, parameters, a certificate, a login, a store or a Secret that the build does not hold, instead of one that it holds. Or only the namespace of what an object names changes, although that stays where it was.",
    "A custom resource or the values of a release name something that is a letter or two off from what the build holds, if base named that in the same field, or if the field has the word of its kind (`clusterRef`, `proxyClass`). A field with such a word may not name something else instead either.",
    "Or it is a letter or two off from what base named of the same kind, wherever that is: a store of External Secrets, an issuer, a class of gateways, a middleware, a database, a Kafka cluster.",
    "A binding names an account of a namespace in which the build has nothing else, while the account is in another namespace.",
    "A rule of a role gets an API group with a version, a resource with capitals, or a resource that none of the rule's API groups has.",
    "Pods name a well-known label or taint of nodes that is a letter or two off, an operating system or architecture that does not exist, or a value of a label that is a letter or two off from what others ask for.",
    "Pods take another key of a ConfigMap or Secret whose contents are not in the build, and the key is a letter or two off.",
    "A word of an argument, a variable, a config or an expression of a rule was the name of an object of the build, which stays, and is a letter or two off now. The same for a variable that a Flux Kustomization gives as others do.",
    "Two letters swap places where nothing here knows what is right: the address or the chart of a source, its branch, a health check, the key of an ExternalSecret, a verb of a role, a variable or an argument of a container.",
    "In an argument, a command or a variable, an option gets a character before it that only looks like a hyphen, or one that nobody sees.",
    "An AlertmanagerConfig routes to a receiver that it does not have, a ConstraintTemplate does not have the name of its kind, or the severity of an alert is a letter off.",
    "A new annotation or label is a letter off from one that a well-known program reads (nginx, Traefik, cert-manager, ExternalDNS, balancers, Argo CD, Flux, Helm, meshes and others), or a sync option of Argo CD is.",
  ],
  why: "Nothing refuses it: the route answers with an error, the autoscaler scales nothing, the binding or the rule grants nothing, the Service has no pods.",
  link: "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
  remediation: "Correct the name, or leave it where something else brings what it means.",
  severities: ["warning"],
} as const;

export const misspeltName: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  // What is missing may be in what was left out.
  const isUnsure = context.head.incomplete || context.isPartial === true;
  const told = [
    ...(isUnsure ? [] : misspelt(context)),
    ...slipsInHosts(context),
    ...slipsInParents(context),
    ...ownSlips(context),
  ];
  const others = new Set(told.map(({ object }) => object));
  const references = isUnsure ? [] : unheldReferences(context).filter(({ object }) => !others.has(object));
  const words = maySlip(context) ? wordSlips(context).filter(({ object }) => !others.has(object)) : [];
  return [...told, ...references, ...words].map(({ object, message }) =>
    objectFinding(context, DOCUMENTATION, object, { severity: "warning", message }),
  );
}

type Sides = Pick<CheckContext, "base" | "head">;

/** Whether something changes that may have a word which was a name: who looks at these words is loaded then. */
function maySlip(context: CheckContext): boolean {
  const isOther = ({ group }: KubernetesObject) => group.includes(".");
  return (
    changesWorkloads(context) ||
    changedObjects(context, isOther).length > 0 ||
    context.changes.some(isLettersOff)
  );
}

/** Whether a letter may be another one in a text of a ConfigMap, once or wherever a word stands. */
function isLettersOff({ base, head }: CheckContext["changes"][number]): boolean {
  return [...(head?.entries ?? [])].some(([key, { content }]) => {
    const old = base?.entries.get(key)?.content;
    if (old === undefined || old === content || Math.abs(old.length - content.length) > MOST_LETTERS)
      return false;
    let at = 0;
    while (at < content.length && content[at] === old[at]) at++;
    return [old, content].some((text) => /[a-z-]/i.test(text.slice(Math.max(0, at - 1), at + 1)));
  });
}

/** What is named that the build does not hold, and another deployable may. */
export function slippedNames({ base, head }: Sides): readonly Gone[] {
  if (head.incomplete) return [];
  const asked = slips({ base, head }).flatMap(({ ask: { group, of: kind, name, namespace } }) =>
    group === undefined ? [] : [{ group, kind, name, namespace }],
  );
  return [...asked, ...slipsInReferences({ base, head }).map(({ named }) => named)];
}

interface Begun {
  readonly object: KubernetesObject;
  readonly ask: Ask;
  /** In whose place. */
  readonly old?: Ask;
}

interface Slip {
  readonly object: KubernetesObject;
  readonly ask: Ask;
  readonly meant: string;
  /** It takes the place of what was meant. */
  readonly isInPlace?: boolean;
}

function slips({ base, head }: Sides): readonly Slip[] {
  const begun = head.index.objects.flatMap((object): readonly Begun[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest) return [];
    const asks = asksOf(object);
    const known = before === undefined ? [] : asksOf(before);
    if (before === undefined || known.length < asks.length) return asks.map((ask) => ({ object, ask }));
    // Of a Service whose place another name takes other checks tell, where nothing of the object names it any more.
    const now = new Set(asks.map(askKey));
    return asks.flatMap((ask, at) => {
      const old = known[at];
      if (old === undefined || known.length !== asks.length || askKey(old) === askKey(ask)) return [];
      return now.has(askKey(old)) ||
        ask.isUntold === true ||
        isCompanion({ group: ask.group ?? "", kind: ask.of })
        ? [{ object, ask, old }]
        : [];
    });
  });
  if (begun.length === 0) return [];
  const held = namesHeldIn(head);
  return begun.flatMap(({ object, ask, old }) => {
    const strayed = strayedAccount(head, object, ask);
    if (strayed !== undefined && old === undefined) {
      const text = `${ask.of} ${ask.namespace ?? ""}/${ask.name}`;
      return [{ object, ask: { ...ask, text }, meant: strayed }];
    }
    const near = held.meant(ask);
    const meant = old === undefined || old.name === near ? near : replaced(old, ask, { base, head });
    if (meant !== undefined) return [{ object, ask, meant, isInPlace: old !== undefined }];
    const named = isOfOthers(ask) && !isHeld(head, ask) ? namesAskedIn(base).meant(ask) : undefined;
    return named === undefined ? [] : [{ object, ask, meant: named, isInPlace: true }];
  });
}

/** Of custom kinds, which charts seldom make, what base names is there, wherever that is. */
function isOfOthers({ group = "", of: kind, isUntold }: Ask): boolean {
  return group.includes(".") && (isUntold === true || isCompanion({ group, kind }));
}

/** What is in the build, where a name of nothing there takes its place, or another namespace alone does and it stays. */
function replaced(old: Ask, ask: Ask, { base, head }: Sides): string | undefined {
  const hasMoved = old.name === ask.name && isHeld(head, old);
  if (!(ask.isBeside === true || hasMoved) || old.of !== ask.of || !isHeld(base, old) || isHeld(head, ask))
    return undefined;
  return old.name === ask.name ? `${old.namespace ?? ""}/${old.name}` : old.name;
}

function isHeld(side: OverlaySide, { of, group, namespace, name }: Ask): boolean {
  if (of === "Secret") return isConfigHeld({ name, namespace }, side);
  return (side.index.byKind.get(of) ?? []).some(
    (each) => each.group === group && each.name === name && mayShareNamespace(each.namespace, namespace),
  );
}

function misspelt({ base, head, elsewhere }: CheckContext): readonly Loss[] {
  const come = elsewhere?.come ?? [];
  const comes = ({ of, namespace, name }: Ask) =>
    come.some(
      (each) => each.kind === of && each.name === name && mayShareNamespace(each.namespace, namespace),
    );
  const found = slips({ base, head }).filter(({ ask }) => !comes(ask));
  if (found.length === 0) return [];
  const [before, now] = [askedIn(base), askedIn(head)];
  const told = found.flatMap(({ object, ask, meant, isInPlace }): readonly Loss[] => {
    const others = ask.isShared || isInPlace === true ? undefined : now.get(askKey({ ...ask, name: meant }));
    if (before.has(askKey(ask)) || others?.has(object.kind) === true) return [];
    const message = `${object.kind} ${object.name} names ${ask.text}, which is not in the build.${question(meant)}`;
    return [{ object, message }];
  });
  return [...new Map(told.map((each) => [each.message, each])).values()];
}

function askKey({ of, namespace, name }: Ask): string {
  return keyText([of, namespace, name]);
}

/** The kinds of those who ask, by what they ask for. */
function askedIn({ index }: OverlaySide): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const object of index.objects) {
    for (const key of asksOf(object).map(askKey))
      found.set(key, (found.get(key) ?? new Set()).add(object.kind));
  }
  return found;
}
