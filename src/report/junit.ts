import { isActive } from "../domain/policy/active.ts";
import type { DeployableForecast, Finding, Forecast } from "../domain/forecast.ts";
import { viewOf, type View } from "./content/view.ts";
import { terminalProse, xmlText } from "./escape.ts";
import { JUNIT } from "./phrases/junit.ts";

/** A test of a deployable; `outcome` is undefined where it passes without a word. */
interface Case {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
  readonly outcome?: Outcome;
}

/** "told": it passes, and has something to say. */
interface Outcome {
  readonly kind: "failure" | "error" | "skipped" | "told";
  readonly type: string;
  readonly message: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * JUnit's XML, which other CI than GitHub's shows: a suite for each deployable that the change reaches. What fails the gate
 * is a failure, what was not analysed an error, what is exempted or analysed in part is skipped; the rest passes.
 * https://github.com/testmoapp/junitxml
 */
export function formatJunit(forecast: Forecast): string {
  const view = viewOf(forecast);
  const deployables = forecast.deployables.filter(({ touched }) => touched);
  const suites = [
    ...deployables.map((deployable) => suiteOf(view, deployable)),
    ...repositorySuite(view, new Set(deployables.map(({ id }) => id))),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: "Rollcast", ...countsOf(all) })}>`,
    ...suites.flatMap(suiteLines),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteOf(view: View, deployable: DeployableForecast): Suite {
  const findings = view.forecast.findings.filter((finding) => finding.deployable === deployable.id);
  return {
    name: deployable.id,
    cases: [
      analysisCase(deployable),
      // Its own case has said so, unless the gate asks for it.
      ...findings
        .filter((finding) => finding.check !== "not-analysed" || view.gates(finding))
        .flatMap(caseOf(view)),
    ],
  };
}

/** Findings of files that no deployable reads, and of deployables that the change does not reach. */
function repositorySuite(view: View, told: ReadonlySet<string>): readonly Suite[] {
  const findings = view.forecast.findings.filter(
    ({ deployable }) => deployable === null || !told.has(deployable),
  );
  const cases = findings.flatMap(caseOf(view));
  return cases.length === 0 ? [] : [{ name: JUNIT.repository, cases }];
}

function analysisCase({ status, analysis, problems }: DeployableForecast): Case {
  const name = JUNIT.analysis;
  const message = problems.map((problem) => problem.message).join(" ");
  if (
    status === "notAnalysed" ||
    analysis === "none" ||
    problems.some(({ code }) => code === "builders-differ")
  ) {
    return { name, outcome: { kind: "error", type: JUNIT.notAnalysed, message } };
  }
  return analysis === "full" ? { name } : { name, outcome: { kind: "skipped", type: JUNIT.partly, message } };
}

function caseOf(view: View): (finding: Finding) => readonly Case[] {
  return (finding) => {
    const { check, workload, container, message, remediation, file, line, severity, suppressed } = finding;
    if (severity === "ignore") return [];
    const subject = [workload?.kind, workload?.name, container].filter((part) => part !== undefined);
    const kind = view.gates(finding) ? "failure" : isUnknown(finding) ? "error" : "told";
    const outcome: Outcome =
      suppressed === undefined
        ? { kind, type: check, message: `${message} ${remediation}` }
        : { kind: "skipped", type: check, message: `${JUNIT.exempted(suppressed.reason)} ${message}` };
    return [
      {
        name: [check, ...subject].join(" "),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        outcome,
      },
    ];
  };
}

function isUnknown(finding: Finding): boolean {
  return (
    isActive(finding) && finding.check === "not-analysed" && (finding.isNew || finding.severity === "error")
  );
}

function suiteLines({ name, cases }: Suite): readonly string[] {
  return [
    `  <testsuite ${attributes({ name, ...countsOf(cases) })}>`,
    ...cases.flatMap((each) => caseLines(name, each)),
    "  </testsuite>",
  ];
}

function caseLines(suite: string, { name, file, line, outcome }: Case): readonly string[] {
  const start = `    <testcase ${attributes({ classname: suite, name, file, line })}`;
  return outcome === undefined
    ? [`${start}/>`]
    : [`${start}>`, `      ${outcomeElement(outcome)}`, "    </testcase>"];
}

function outcomeElement({ kind, type, message }: Outcome): string {
  const text = terminalProse(message);
  if (kind === "told") return `<system-out>${xmlText(text)}</system-out>`;
  if (kind === "skipped") return `<skipped ${attributes({ message: text })}/>`;
  return `<${kind} ${attributes({ type, message: text })}/>`;
}

function countsOf(cases: readonly Case[]): Readonly<Record<string, number>> {
  const of = (kind: Outcome["kind"]): number => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  return { tests: cases.length, failures: of("failure"), errors: of("error"), skipped: of("skipped") };
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${xmlText(String(value))}"`]))
    .join(" ");
}
