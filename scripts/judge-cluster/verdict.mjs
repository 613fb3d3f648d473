// Whether a forecast and what happened are the same.
const SAME = new Set([
  "restart restart",
  "restart restartStuck",
  "restart replaced",
  "scale scaleUp",
  "restart scaleUp",
  "scale none",
]);
const NOT_JUDGED = ["baseRefused", "create", "delete", "gone"];

/** @returns {"same" | "unsafe" | "unknown" | "other" | "notJudged"} */
export function verdictOf(said, real) {
  if (NOT_JUDGED.includes(real)) return "notJudged";
  if (said === real || SAME.has(`${said} ${real}`)) return "same";
  if (said === "none" && ["restart", "replaced", "recreate"].includes(real)) return "unsafe";
  return said === "unknown" ? "unknown" : "other";
}
