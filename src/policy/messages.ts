/** What a policy file may have wrong, for people. Each says what to do. */
export const FAULTS = {
  noYaml: (what: string) => `it is no YAML that Rollcast reads: ${what}.`,
  empty: () => "it is empty: write at least `version: 1`.",
  documents: () => "it holds more than one YAML document (---): keep one.",
  tooLong: (limit: number) => `it is longer than ${limit} characters: a policy is a page or two.`,
  noVersion: () => "the version is missing: write `version: 1` first.",
  laterVersion: (version: string) =>
    `version ${version} is not one that this Rollcast reads: it reads version 1. Use a later release, or write \`version: 1\`.`,
  unknownKey: (key: string, meant: string, known: readonly string[]) =>
    `unknown key "${key}".${meant} Known here: ${known.join(", ")}.`,
  missing: (key: string, example: string) => `"${key}" is missing: write ${example}.`,
  type: (key: string, wanted: string) => `"${key}" must be ${wanted}.`,
  empties: (key: string) => `"${key}" is empty: write at least one, or leave it out.`,
  choice: (key: string, value: string, known: readonly string[], meant: string) =>
    `"${key}" cannot be "${value}".${meant} It is one of ${known.join(", ")}.`,
  unknownCheck: (check: string, meant: string) =>
    `there is no check "${check}".${meant} \`rollcast checks\` lists them.`,
  firm: (check: string) =>
    `${check} can neither be exempted from nor made milder: no policy makes a change apply, or be analysed.`,
  silentGate: (check: string) =>
    `the gate names ${check}, which starts switched off, so that it would never fail: switch it on (\`checks: { ${check}: warning }\`).`,
  noReason: () => "an exemption needs a `reason`, which every report shows.",
  noReasonToLeaveOut: () => "what is left out needs a `reason`, which every report shows.",
  noScope: (keys: readonly string[]) =>
    `nothing says where this holds: give it ${keys.join(" or ")}. For everywhere, write \`deployables: "**"\`.`,
  day: (value: string) => `"until" must be a day like 2026-12-31, not ${JSON.stringify(value)}.`,
  parameter: (check: string, key: string, wanted: string) => `"${key}" of ${check} must be ${wanted}.`,
  twice: (what: string) => `${what} stands here a second time: keep one.`,
  knownKind: (kind: string) =>
    `Rollcast knows what ${kind} does: a policy cannot say otherwise. Leave it out.`,
  kindText: (value: string) => `"${value}" is no kind like example.com/Widget (or example.com/*).`,
  host: (value: string) =>
    `"${value}" is no host like charts.example.com, example.com:8443 or *.example.com (without https:// and without a path).`,
  path: (value: string) => `"${value}" is no path of fields like spec.template.`,
  stars: (limit: number) =>
    `a glob has more than ${limit} stars that only an expression can match (beside {, [, (, ?, ! or ***): write it as several globs.`,
  glob: (limit: number) => `a glob has more than ${limit} characters: make it shorter.`,
} as const;
