import type { Finding } from "../forecast.ts";
import type { Check } from "./check.ts";
import type { PolicyExemption, PolicyPlace } from "./policy.ts";

const DOCUMENTATION = {
  id: "policy-file",
  title: "Policy file",
  what: "Something in the team's policy file does not do what it says: an exemption has ended, a glob matches no deployable or workload, or the file's name is nearly right (warnings); or Rollcast cannot read the file, at base or after the merge (error).",
  why: "An exemption that has ended exempts nobody, a glob with a typo decides nothing, and with a file that cannot be read every later run fails.",
  link: "https://owasp.org/www-community/Fail_securely",
  remediation: "Correct the line that the message names.",
  severities: ["error", "warning"],
} as const;

/** Found by the app, which reads the file: see the functions below. */
export const policyFile: Check = { ...DOCUMENTATION, find: () => [] };

/** Whether an exemption holds on a day, like "2026-12-31"; its last day is one of them. */
export function holdsOn({ until }: Pick<PolicyExemption, "until">, today: string): boolean {
  return until === undefined || today <= until;
}

/** Exemptions whose last day is over: what they named is found again. */
export function endedExemptions(exemptions: readonly PolicyExemption[], today: string): readonly Finding[] {
  return exemptions
    .filter((exemption) => !holdsOn(exemption, today))
    .map(({ checks, reason, until, place }) =>
      policyFinding(place, {
        severity: "warning",
        isNew: false,
        message: `The exemption from ${checks.join(", ")} (${reason}) ended on ${until ?? ""} and holds no more.`,
        remediation: "Remove it, or give it a later `until` if the reason still stands.",
      }),
    );
}

/** Globs that no deployable of either side matches, by the place of what they belong to. */
export function unmatchedGlobs(unmatched: readonly Unmatched[]): readonly Finding[] {
  return unmatched.map((each) =>
    unmatchedFinding(
      each,
      "No deployable matches",
      "Correct the globs, or remove them; `rollcast list` shows the deployables.",
    ),
  );
}

/** Globs over workloads that fit no name in the repository, of what may be a typing error. */
export function unmatchedWorkloads(unmatched: readonly Unmatched[]): readonly Finding[] {
  return unmatched.map((each) =>
    unmatchedFinding(
      each,
      "No workload of this repository can be called",
      "Correct the globs over workloads, or remove them.",
    ),
  );
}

interface Unmatched {
  readonly globs: readonly string[];
  readonly place: PolicyPlace;
}

function unmatchedFinding({ globs, place }: Unmatched, none: string, remediation: string): Finding {
  const message = `${none} ${globs.map((glob) => `\`${glob}\``).join(", ")}.`;
  return policyFinding(place, { severity: "warning", isNew: false, message, remediation });
}

/** A file that somebody takes for the policy, and that nothing reads. */
export function misnamedPolicy(found: string, wanted: string, isNew: boolean): Finding {
  return policyFinding(
    { file: found, line: 1 },
    {
      severity: "warning",
      isNew,
      message: `\`${found}\` is not read: the policy file is called \`${wanted}\`.`,
      remediation: `Rename it to \`${wanted}\`, or name it with --policy (policy).`,
    },
  );
}

/** The file cannot be read: on base nothing of it holds; on head no run after the merge could be made. */
export function unreadablePolicy(place: PolicyPlace, fault: string, side: "base" | "head"): Finding {
  const consequence =
    side === "head"
      ? "After the merge every run would fail."
      : "No policy holds for this change, which corrects it.";
  return policyFinding(place, {
    severity: "error",
    isNew: true,
    message: `The policy file ${place.file} cannot be read${side === "base" ? " at base" : ""}: ${fault} ${consequence}`,
    remediation: DOCUMENTATION.remediation,
  });
}

function policyFinding(
  { file, line }: PolicyPlace,
  rest: Pick<Finding, "severity" | "message" | "remediation" | "isNew">,
): Finding {
  return { check: DOCUMENTATION.id, deployable: null, workload: null, unsafe: false, file, line, ...rest };
}
