import type { ValueMap } from "../../yaml/value.ts";
import { mapsIn } from "../values.ts";

/** The receivers that a route of Alertmanager and those below it name. */
export function receiversOf(route: ValueMap): readonly string[] {
  return [
    ...(typeof route.receiver === "string" ? [route.receiver] : []),
    ...mapsIn(route.routes).flatMap(receiversOf),
  ];
}
