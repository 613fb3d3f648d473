import { plainGlob } from "../../model/plain-glob.ts";

/** Variables of shells, of make, of pipelines and of Terraform. */
const VARIABLES =
  /\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;

/** The text with a star for everything that is filled in first. */
export function withoutVariables(text: string): string {
  return text.replace(VARIABLES, "*");
}

/**
 * Which paths a text without variables names: from the top of the repository where it is `anchored`, else anywhere below
 * it. Undefined where it names next to nothing, and so everything.
 */
export function pathsNamed(named: string, anchored: boolean): ((path: string) => boolean) | undefined {
  const isOpen = !anchored || named.startsWith("*/");
  const inside = named.replace(/^(?:\.{0,2}\/|\*\/)+/, "").replace(/\/$/, "/**");
  const words = inside.replace(/\.\w+$/, "").match(/\w/g)?.length ?? 0;
  if (words < 2 && isOpen) return undefined;
  const parts = inside.split("/").map((part) => (part === "**" ? part : part.replace(/\*{2,}/g, "*")));
  return plainGlob([...(isOpen ? ["**"] : []), ...parts].join("/"));
}
