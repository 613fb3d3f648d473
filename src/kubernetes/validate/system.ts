import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { validateSysctls } from "./security.ts";

/** What may only be set for pods of the one operating system, beside `os` (validateLinux, validateWindows). */
const OF_LINUX = {
  pod: [
    "appArmorProfile",
    "seLinuxOptions",
    "fsGroup",
    "fsGroupChangePolicy",
    "supplementalGroups",
    "supplementalGroupsPolicy",
    "sysctls",
    "runAsUser",
    "runAsGroup",
    "seccompProfile",
  ],
  container: [
    "appArmorProfile",
    "seLinuxOptions",
    "capabilities",
    "readOnlyRootFilesystem",
    "privileged",
    "allowPrivilegeEscalation",
    "procMount",
    "runAsUser",
    "runAsGroup",
    "seccompProfile",
  ],
  spec: ["hostPID", "hostIPC", "hostUsers", "shareProcessNamespace"],
} as const;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateOS, validateWindowsHostProcessPod) */
export function validateSystem(spec: ValueMap, path: Path, report: Report): void {
  validateSysctls(spec, at(path, "securityContext"), report);
  validateHostProcess(spec, path, report);
  if (!isMap(spec.os)) return;
  const name = textIn(spec.os.name);
  if (name === "linux" || name === "windows") validateOptions(spec, name, path, report);
  else report(at(at(path, "os"), "name"), name === "" ? "is missing" : "must be linux or windows");
}

function containersOf(spec: ValueMap): readonly (readonly [path: string, security: ValueMap])[] {
  return ["initContainers", "containers"].flatMap((role) =>
    mapsIn(spec[role]).map((container) => [role, mapIn(container.securityContext)] as const),
  );
}

function validateOptions(spec: ValueMap, name: "linux" | "windows", path: Path, report: Report): void {
  const [ofPod, ofContainer] =
    name === "linux" ? [["windowsOptions"], ["windowsOptions"]] : [OF_LINUX.pod, OF_LINUX.container];
  const foreign = `may not be set for a pod of ${name}`;
  for (const field of ofPod) {
    if (mapIn(spec.securityContext)[field] !== undefined)
      report(at(at(path, "securityContext"), field), foreign);
  }
  if (name === "windows") {
    for (const field of OF_LINUX.spec) if (spec[field] !== undefined) report(at(path, field), foreign);
  }
  for (const [role, security] of containersOf(spec)) {
    const found = ofContainer.find((field) => security[field] !== undefined);
    if (found !== undefined) report(at(at(path, role), found), foreign);
  }
}

function validateHostProcess(spec: ValueMap, path: Path, report: Report): void {
  const ofPod = mapIn(mapIn(spec.securityContext).windowsOptions).hostProcess;
  const own = containersOf(spec).map(([, security]) => mapIn(security.windowsOptions).hostProcess);
  const where = at(path, "hostNetwork");
  if (ofPod !== undefined && own.some((each) => each !== undefined && each !== ofPod))
    report(at(path, "containers"), "must have the hostProcess of the pod");
  const processes = own.filter((each) => (each ?? ofPod) === true).length;
  if (processes === 0) return;
  if (processes !== own.length) report(at(path, "containers"), "must all have hostProcess, or none");
  if (spec.hostNetwork !== true) report(where, "must be true for hostProcess");
}
