import type { AccountLine } from "../../domain/forecast.ts";
import { changesIn, inWords, isValuesFile, listed } from "./changed-values.ts";
import type { Trees } from "./read-document.ts";

/** Reasons why files of values are not analysed: nothing known reads them, or nothing renders their chart. */
const OF_VALUES = ["values", "chart"];

/** Says which values are others in files of values that nobody looked at: what comes of them is not known. */
export function withValueChanges(account: readonly AccountLine[], trees: Trees): readonly AccountLine[] {
  return account.map((line) => {
    if (!OF_VALUES.includes(line.code ?? "") || !isValuesFile(line.path)) return line;
    const changes = listed(inWords(changesIn([line.path], trees)));
    return changes === undefined ? line : { ...line, changes };
  });
}
