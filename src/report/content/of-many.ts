import { firstFew } from "../../model/few.ts";
import { sortedTexts } from "../../domain/texts.ts";

/** From so many objects or places on, what is said alike of them is said once. */
const MANY = 3;

/** The object that a message begins with. */
const SUBJECT = /^([A-Z]\w+) ([^\s:,]+)/;
/** What is said of one of many only. */
const DETAILS = / \([^()]*\)/g;

/** What a message says of the object that it begins with, whatever its name is; undefined where it begins with none. */
export function saidOfObject(message: string): string | undefined {
  return SUBJECT.test(message) ? message.replace(SUBJECT, "$1").replace(DETAILS, "") : undefined;
}

/** Messages that say the same of their objects as one, with the names; undefined where the objects are few. */
export function saidOfMany(messages: readonly string[]): string | undefined {
  const [first = ""] = messages;
  const nameOf = (message: string): string => SUBJECT.exec(message)?.[2] ?? "";
  const others = sortedTexts(messages.map(nameOf)).filter((name) => name !== nameOf(first));
  if (others.length + 1 < MANY) return undefined;
  const said = new Set(messages.map((message) => message.replace(SUBJECT, "$1")));
  const shared = said.size === 1 ? first : first.replace(DETAILS, "");
  return shared.replace(SUBJECT, (subject) => `${subject} (and ${firstFew(others)})`);
}
