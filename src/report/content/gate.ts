import type { Finding } from "../../domain/forecast.ts";
import type { Block } from "../document/block.ts";
import { fold } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { group } from "./group.ts";
import { GATE } from "../phrases/gate.ts";
import type { View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** Why the gate fails, and how to get unblocked. */
export function gateSection(view: View): readonly Block[] {
  if (view.forecast.verdict === "pass") return [];
  const gating = view.forecast.findings.filter(view.gates);
  const byRemedy = group(gating, ({ check, remediation }) => keyText([check, remediation]));
  const steps = byRemedy.slice(0, SHOWN_STEPS).map(({ all }) => stepOf(all));
  return [
    { type: "alert", text: GATE.alert(view.failing, steps, byRemedy.length - steps.length) },
    ...probeBlocks(gating),
  ];
}

const SHOWN_STEPS = 3;

function stepOf(findings: readonly Finding[]): Text {
  const [first] = findings;
  if (first === undefined) return [];
  const places = group(
    findings.flatMap(({ file, line }) =>
      file === undefined ? [] : [{ file, ...(line !== undefined && { line }) }],
    ),
    ({ file, line }) => `${file}:${line ?? ""}`,
  ).map(({ first: place }) => place);
  return GATE.step({
    check: first.check,
    remediation: first.remediation,
    message: first.check === "apply-fails" ? first.message : undefined,
    workloads: sortedTexts(findings.flatMap(({ workload }) => (workload === null ? [] : [workload.name]))),
    containers: sortedTexts(findings.flatMap(({ container }) => container ?? [])),
    places,
    isOld: findings.every(({ isNew }) => !isNew),
  });
}

const SAFE_NAME = /^[A-Za-z0-9._/-]+$/;

/** A probe to start from; only where the container's name can stand in YAML as it is. */
function probeBlocks(findings: readonly Finding[]): readonly Block[] {
  const lacking = findings.filter(({ check }) => check === "missing-readiness-probe");
  const containers = sortedTexts(lacking.flatMap(({ container }) => container ?? [])).filter((each) =>
    SAFE_NAME.test(each),
  );
  const [first] = containers;
  if (first === undefined) return [];
  return [fold(GATE.probeTitle(), [{ type: "code", language: "diff", text: GATE.probe(first) }])];
}
