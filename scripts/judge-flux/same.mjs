import { comparable } from "./ask.mjs";

/** Whether two answers say the same, or both that it fails. */
export function isSame(mine, real) {
  // Go replaces what is no UTF-8 any more when it answers; in the cluster the YAML then cannot be read.
  const isFailure = ({ error, failed, text }) =>
    error !== undefined || failed === true || text?.includes("\ufffd") === true;
  if (isFailure(mine) || isFailure(real)) return isFailure(mine) && isFailure(real);
  if (real.text !== undefined) return mine.text === real.text;
  if (real.paths !== undefined)
    return JSON.stringify([...mine.paths].sort()) === JSON.stringify([...real.paths].sort());
  const list = ({ object, objects }) => comparable(objects ?? [object]);
  return JSON.stringify(list(mine)) === JSON.stringify(list(real));
}
