import { isList, isMap } from "../../../yaml/value.ts";
import { checkLength, NotUnderstood, printed, type GoValue } from "./value.ts";

const VERB = /%([-+ 0#]*)((?:[1-9]\d*)?)(\.\d+)?([a-zA-Z%])/g;

/** Go's `fmt.Sprintf`, of the verbs that people use, with values of the right type. */
export function formatted(format: string, values: readonly GoValue[]): string {
  let index = 0;
  let widths = 0;
  const text = format.replace(
    VERB,
    (_, flags: string, width: string, precision: string | undefined, verb: string) => {
      if (verb === "%") return "%";
      if (precision !== undefined || /[+ #]/.test(flags) || index >= values.length) {
        throw new NotUnderstood("a printf of that kind");
      }
      checkLength((widths += Number(width)), "a printf");
      return padded(formatOne(verb, values[index++]), flags, Number(width));
    },
  );
  if (index < values.length) throw new NotUnderstood("a printf with more values than verbs");
  return text;
}

function formatOne(verb: string, value: GoValue): string {
  if (verb === "v") return value === undefined ? "<nil>" : printed(value);
  if (verb === "s" && typeof value === "string") return value;
  if (verb === "s" && (isList(value) || isMap(value))) throw new NotUnderstood("a printf of that kind");
  if (verb === "d" && typeof value === "bigint") return String(value);
  if (verb === "q" && typeof value === "string") return JSON.stringify(value);
  if (verb === "t" && typeof value === "boolean") return String(value);
  throw new NotUnderstood("a printf of that kind");
}

function padded(text: string, flags: string, width: number): string {
  if (width > 1000) throw new NotUnderstood("a printf of that width");
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0")) return text.padStart(width);
  const sign = text.startsWith("-") ? "-" : "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}
