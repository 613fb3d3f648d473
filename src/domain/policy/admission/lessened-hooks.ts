import { sameValue } from "../../../model/equal.ts";
import { firstFew } from "../../../model/few.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, changesWorkloads, type Loss } from "../losses.ts";
import { podHooks } from "./mutators.ts";

const HOOKS = /^admissionregistration\.k8s\.io\/(Validating|Mutating)WebhookConfiguration$/;

/**
 * Webhooks that are asked about less, or elsewhere, while the programs that answer stay as they are: of what pods have to pass,
 * another check tells. https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/
 */
export function lessenedHooks(context: CheckContext): readonly Loss[] {
  if (changesWorkloads(context)) return [];
  return changedObjects(context, isHooks).flatMap(({ before, after }): readonly Loss[] => {
    const [old, all] = [othersOf(before), context.head.index.objects.filter(isHooks)];
    const now = all.filter(({ kind }) => kind === before.kind).flatMap(othersOf);
    const asked = old.filter((hook) => answers(hook, context)).flatMap(asksOf);
    const by = (hooks: readonly ValueMap[]) =>
      asked.filter((ask) => !hooks.some((hook) => asksOf(hook).some((each) => covers(each, ask))));
    const unasked = by(now);
    const passing = by(now.filter(isStrict)).filter((ask) => ask.isStrict && !unasked.includes(ask));
    return [
      ...told(unasked, "no longer asks about", "that passes without it"),
      ...told(
        passing,
        "lets pass, where nobody answers,",
        "nothing refuses that any more (`failurePolicy: Ignore`)",
      ),
      ...old.flatMap((hook) => turned(hook, after && othersOf(after))),
    ].map((what) => ({ object: after ?? before, message: `${before.kind} ${before.name} ${what}.` }));
  });
}

function isHooks({ group, kind }: KubernetesObject): boolean {
  return HOOKS.test(`${group}/${kind}`);
}

function othersOf({ manifest }: KubernetesObject): readonly ValueMap[] {
  const ofPods = new Set(podHooks(manifest).map(({ name }) => name));
  return mapsAt(manifest, "webhooks").filter(({ name }) => !ofPods.has(name));
}

/** One that goes with its Service is meant to go. */
function answers(hook: ValueMap, { base, head }: CheckContext): boolean {
  const name = textAt(hook, "clientConfig", "service", "name");
  const isIn = ({ index }: CheckContext["head"]) =>
    (index.byKind.get("Service") ?? []).some((service) => service.name === name);
  return isIn(head) || !isIn(base);
}

interface Ask {
  readonly group: string;
  readonly resource: string;
  readonly operation: string;
  readonly isStrict: boolean;
}

/** Of another version it is asked all the same, by `matchPolicy: Equivalent`. */
function asksOf(hook: ValueMap): readonly Ask[] {
  return mapsAt(hook, "rules").flatMap((rule) =>
    textsAt(rule, "apiGroups").flatMap((group) =>
      textsAt(rule, "resources").flatMap((resource) =>
        textsAt(rule, "operations").map((operation) => ({
          ...{ group, resource, operation, isStrict: isStrict(hook) },
        })),
      ),
    ),
  );
}

function isStrict({ failurePolicy }: ValueMap): boolean {
  return failurePolicy !== "Ignore";
}

function covers(wide: Ask, ask: Ask): boolean {
  const isIn = (all: string, one: string) => all === one || all === "*" || all === "*/*";
  return (
    isIn(wide.group, ask.group) && isIn(wide.resource, ask.resource) && isIn(wide.operation, ask.operation)
  );
}

function told(asks: readonly Ask[], verb: string, then: string): readonly string[] {
  const all = asks.map(({ group, resource, operation }) => `${operation} of ${resource}.${group}`);
  return all.length === 0 ? [] : [`${verb} ${firstFew([...new Set(all)])}: ${then}`];
}

const SELECTING = ["namespaceSelector", "objectSelector", "matchConditions"];

/** A webhook that stays, by its name. */
function turned(old: ValueMap, now: readonly ValueMap[] = []): readonly string[] {
  const hook = now.find(({ name }) => name === old.name);
  if (hook === undefined) return [];
  const [was, is] = [old, hook].map((each) => mapAt(each, "clientConfig", "service"));
  const fields = SELECTING.filter((field) => !sameValue(old[field] ?? null, hook[field] ?? null));
  const name = textAt(hook, "name") ?? "";
  return [
    ...(fields.length === 0
      ? []
      : [
          `asks ${name} about other objects than before (${fields.join(", ")}): what it left out then may be refused, and the rest passes without it`,
        ]),
    ...(was?.name !== is?.name || placeIn(was) === placeIn(is)
      ? []
      : [
          `calls ${name} at ${placeIn(is)} from now on, and at ${placeIn(was)} before, while what answers stays as it is: where that is not served, what it is asked about is refused`,
        ]),
  ];
}

/** ":443/validate": what stands behind the name of its Service. */
function placeIn(service: ValueMap | undefined): string {
  return `:${scalarText(service?.port ?? 443)}${textAt(service, "path") ?? "/"}`;
}
