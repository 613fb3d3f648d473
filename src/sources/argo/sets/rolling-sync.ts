import { mapsAt, textAt, textsAt } from "../../../model/fields.ts";
import type { Deployable } from "../../../model/deployable.ts";
import { getIn, mapIn, type Value, type ValueMap } from "../../../yaml/value.ts";
import { inHeldStep, inNoStep } from "../messages.ts";

/**
 * Of an Application as its set makes it, when it is synced. With the strategy RollingSync none syncs itself: the set does so
 * step by step, automated or not, and leaves to somebody what no step selects.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/progressivesync/progressive_sync.go
 */
export function underStrategy(deployable: Deployable, application: ValueMap, set: ValueMap): Deployable {
  const steps = stepsOf(set);
  if (steps.length === 0) return deployable;
  const labels = getIn(application, "metadata", "labels");
  const { waiting, ...others } = deployable;
  // The first one that selects it.
  const step = steps.find((each) => selects(each, mapIn(labels)));
  const name = textOfSet(deployable);
  const reason = step === undefined ? inNoStep(name) : isHeld(step) ? inHeldStep(name) : undefined;
  if (reason === undefined) return waiting?.code === "manualSync" ? others : deployable;
  return waiting === undefined ? { ...deployable, waiting: { code: "manualSync", reason } } : deployable;
}

function textOfSet({ generated }: Deployable): string {
  return generated?.set ?? "";
}

function stepsOf(set: ValueMap): readonly ValueMap[] {
  if (textAt(set, "strategy", "type") !== "RollingSync") return [];
  return mapsAt(set, "strategy", "rollingSync", "steps");
}

/** A share of none is none; of others at least one Application goes on. */
function isHeld({ maxUpdate }: ValueMap): boolean {
  return maxUpdate === "0%" || (typeof maxUpdate === "number" && maxUpdate <= 0);
}

function selects(step: ValueMap, labels: ValueMap): boolean {
  return mapsAt(step, "matchExpressions").every((expression) => fits(expression, labels));
}

function fits(expression: ValueMap, labels: ValueMap): boolean {
  const operator = textAt(expression, "operator") ?? "";
  const value: Value | undefined = labels[textAt(expression, "key") ?? ""];
  if (value === undefined) return operator !== "In";
  const isListed = textsAt(expression, "values").some((each) => each === value);
  return operator === "In" ? isListed : operator === "NotIn" && !isListed;
}
