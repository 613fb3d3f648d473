import type { Report } from "../fault.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { inside } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { ownValue } from "../../model/own-value.ts";
import { REQUIRED_KEYS } from "../validate/configs.ts";
import { given, repeated, spec, SPEC, type Rules } from "./rules.ts";

/** https://github.com/external-secrets/external-secrets/blob/v1.3.2/apis/externalsecrets/v1/externalsecret_validator.go */
export const externalSecret: Rules = (self, report) => {
  const [data, from] = [mapsIn(self.data), mapsIn(self.dataFrom)];
  if (data.length + from.length === 0) report(SPEC, "must have data or dataFrom");
  const { creationPolicy, deletionPolicy } = mapIn(self.target);
  const creation = textIn(creationPolicy) || "Owner";
  if (textIn(deletionPolicy) === "Delete" && ["Merge", "None"].includes(creation))
    report(spec("target", "deletionPolicy"), `may not be Delete where creationPolicy is ${creation}`);
  if (textIn(deletionPolicy) === "Merge" && creation === "None")
    report(spec("target", "deletionPolicy"), "may not be Merge where creationPolicy is None");
  from.forEach((source, index) => {
    if (given(source, ["extract", "find"]).length === 2)
      report(inside(spec("dataFrom"), String(index)), "may not have extract and find at once");
  });
  const brought = data.map(({ secretKey }) => textIn(secretKey));
  for (const key of repeated(brought)) report(inside(spec("data"), key), "is there twice");
  if (!["Merge", "None"].includes(creation))
    unmade(mapIn(self.target), from.length > 0 ? undefined : brought, report);
  // What stands for another name is not known.
  if (from.length === 0 && !brought.some((key) => key.includes("${")))
    unbrought(mapIn(self.target), new Set(brought), report);
};

/** Keys without which the API server refuses a Secret of the type. @param brought undefined: not known */
function unmade(target: ValueMap, brought: readonly string[] | undefined, report: Report): void {
  const { type, data, templateFrom, mergePolicy } = mapIn(target.template);
  const own = Object.keys(mapIn(data));
  const made = own.length > 0 && mergePolicy !== "Merge" ? own : brought && [...own, ...brought];
  if (made === undefined || templateFrom !== undefined || made.some((key) => key.includes("${"))) return;
  for (const key of ownValue(REQUIRED_KEYS, textIn(type)) ?? []) {
    if (!made.includes(key))
      report(
        spec("target", "template"),
        `does not make the key ${key}, which a Secret of type ${textIn(type)} must have`,
      );
  }
}

/**
 * Keys that a template names and nothing brings, of which nothing is made:
 * https://github.com/external-secrets/external-secrets/blob/main/runtime/template/v2/template.go (`missingkey=error`)
 */
function unbrought(target: ValueMap, brought: ReadonlySet<string>, report: Report): void {
  for (const [key, text] of Object.entries(mapIn(mapIn(target.template).data))) {
    const lacking = namedBy(textIn(text)).find((name) => !brought.has(name));
    if (lacking !== undefined)
      report(inside(spec("target", "template", "data"), key), `names .${lacking}, which data does not bring`);
  }
}

/** What a template of Go takes of what it is given; nothing where a dot may be something else. */
function namedBy(text: string): readonly string[] {
  const actions = text.split("{{").slice(1).map(actionIn);
  const isPlain = actions.every(
    (action) => !/^-?\s*(?:range|with|define|block|template)\b|["`]/.test(action),
  );
  return isPlain
    ? actions.flatMap((action) =>
        [...action.matchAll(/(?<![\w.$)\]])\.([A-Za-z_]\w*)/g)].map(([, name = ""]) => name),
      )
    : [];
}

/** Without quoted text and comments. */
function actionIn(part: string): string {
  const [action = ""] = part.split("}}");
  return action.replace(/"(?:\\.|[^"\\])*"|`[^`]*`|\/\*.*/gs, "");
}
