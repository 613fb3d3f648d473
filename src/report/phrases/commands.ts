import { code, join, say, type Text } from "../document/text.ts";
import { codes, verb } from "./names.ts";

export const COMMANDS = {
  afterMerge: (underFlux: boolean): Text =>
    say`${{ strong: ["After the merge"] }}, once it is applied, in each cluster${underFlux ? say` (with this field manager, else Flux undoes the restart, which restarts twice)` : []}:`,
  /** What no command restarts, each with what does. */
  byHand: (all: readonly Text[], hasCommands: boolean): Text =>
    hasCommands
      ? say`${{ strong: ["By hand"] }}: ${join(all, "; ")}.`
      : say`${{ strong: ["After the merge"] }}, once it is applied: ${join(all, "; ")}.`,
  other: (names: readonly string[]): Text =>
    say`restart ${codes(names, 6)} the way ${verb(names, "its controller offers", "their controllers offer")}, of which no one command is known`,
  /** @param example a command that deletes the first pod, where pods have known names */
  onDelete: (names: readonly string[], example: string | undefined): Text =>
    say`delete the pods of ${codes(names, 6)} one by one, each after the one before is ready (${code("OnDelete")}${example === undefined ? [] : say`; ${code(example)}, and so on`})`,
  paused: (names: readonly string[]): Text =>
    say`${codes(names, 6)} ${verb(names, "is", "are")} paused: take ${code("paused: true")} away, then ${verb(names, "it restarts", "they restart")}`,
} as const;
