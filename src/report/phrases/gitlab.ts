import type { Finding } from "../../domain/forecast.ts";
import { sarifText } from "../escape.ts";
import { SARIF } from "./sarif.ts";

export const GITLAB = {
  /** An exemption stands before the message: GitLab has no place of its own for it. */
  description: (
    message: string,
    { suppressed, severity }: Pick<Finding, "suppressed" | "severity">,
  ): string => {
    if (suppressed !== undefined) return `Exempted (${sarifText(suppressed.reason)}): ${message}`;
    return severity === "ignore" ? `${SARIF.off} ${message}` : message;
  },
} as const;
