import type { CheckId } from "../../domain/check-ids.ts";
import { code, name, say, type Place, type Text } from "../document/text.ts";
import { checkDocs } from "./harm.ts";
import { codes, verb } from "./names.ts";
import { inParentheses, type Named } from "./scope.ts";
import { count } from "./words.ts";

interface Item {
  readonly check: CheckId;
  readonly workload: string | undefined;
  readonly containers: readonly string[];
  readonly message: string;
  /** Not of known issues: the page of the check has it. */
  readonly remediation: string | undefined;
  /** The change brings it, but not by a change of this file. */
  readonly untouchedFile: boolean;
  readonly place: Place | undefined;
  readonly where: readonly Named[];
  /** How many deployables the change reaches. */
  readonly all: number;
}

export const FINDINGS = {
  newTitle: (): Text => [{ strong: ["New with this change:"] }],
  moreNew: (hidden: number): Text => [count(hidden, "more new finding")],
  knownTitle: (number: number, names: readonly string[]): Text =>
    names.length === 1 && names[0] !== undefined && names[0] !== ""
      ? say`${count(number, "known issue")} of ${code(names[0])}, not made by this change`
      : say`${count(number, "known issue")}, not made by this change`,
  item: ({
    check,
    workload,
    containers,
    message,
    remediation,
    untouchedFile,
    place,
    where,
    all,
  }: Item): Text => {
    const subject = workload === undefined ? [] : say`${{ strong: [name(workload)] }}: `;
    const inContainers =
      containers.length === 0
        ? []
        : say` in ${verb(containers, "container", "containers")} ${codes(containers)}`;
    const at = place === undefined ? [] : say` ${{ place }}.`;
    const places = where.length === all || where.length === 0 ? [] : say` ${inParentheses(where)}`;
    const remedy = remediation === undefined ? [] : say` ${{ prose: remediation }}`;
    const origin = untouchedFile ? say` This file stays as it is: what the change makes of it is new.` : [];
    return say`${subject}${checkDocs(check)}${inContainers}: ${{ prose: message }}${remedy}${at}${origin}${places}`;
  },
  exemptedNow: (): Text => [{ strong: ["Exempted in this change"] }, ", with the reason that it gives:"],
  exemptedTitle: (number: number): Text => [count(number, "exemption"), ", with its reason"],
} as const;
