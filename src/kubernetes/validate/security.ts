import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, numbersIn, textIn } from "../values.ts";
import { DNS_SUBDOMAIN, isDnsSubdomain, isLocalPath } from "./names.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateSeccompProfileField, ValidateAppArmorProfileField) */
export function validateProfiles(security: ValueMap, path: Path, report: Report): void {
  validateIds(security, path, report);
  validateWindows(mapIn(security.windowsOptions), at(path, "windowsOptions"), report);
  for (const field of ["seccompProfile", "appArmorProfile"]) {
    const profile = security[field];
    if (!isMap(profile)) continue;
    const type = textIn(profile.type);
    if (type === "") report(at(at(path, field), "type"), "is missing");
    const isLocal = profile.localhostProfile !== undefined;
    if (isLocal && type !== "Localhost")
      report(at(at(path, field), "localhostProfile"), "may only be set when the type is Localhost");
    // An empty name passes for a seccomp profile, not for one of AppArmor.
    const isNamed = field === "seccompProfile" ? isLocal : textIn(profile.localhostProfile) !== "";
    if (type === "Localhost" && !isNamed) report(at(at(path, field), "localhostProfile"), "is missing");
    const file = textIn(profile.localhostProfile);
    if (field === "seccompProfile" && !isLocalPath(file))
      report(at(at(path, field), "localhostProfile"), "must be a relative path without `..`");
  }
}

const HIGHEST_ID = 2_147_483_647;

function validateIds(security: ValueMap, path: Path, report: Report): void {
  for (const field of ["runAsUser", "runAsGroup", "fsGroup"]) {
    if ((numberIn(security[field]) ?? 0) > HIGHEST_ID)
      report(at(path, field), `must be at most ${HIGHEST_ID}`);
  }
  if (numbersIn(security.supplementalGroups).some((id) => id < 0 || id > HIGHEST_ID))
    report(at(path, "supplementalGroups"), `must be between 0 and ${HIGHEST_ID}`);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateWindowsSecurityContextOptions) */
function validateWindows(options: ValueMap, path: Path, report: Report): void {
  if (options.gmsaCredentialSpec === "") report(at(path, "gmsaCredentialSpec"), "must not be empty");
  const name = options.gmsaCredentialSpecName;
  if (typeof name === "string" && !isDnsSubdomain(name))
    report(at(path, "gmsaCredentialSpecName"), DNS_SUBDOMAIN);
  if (options.runAsUserName !== undefined && !isWindowsUser(textIn(options.runAsUserName)))
    report(at(path, "runAsUserName"), "must be a Windows user, with an optional domain before a backslash");
}

function isWindowsUser(text: string): boolean {
  const parts = text.split("\\");
  const user = parts.at(-1) ?? "";
  const domain = parts.length > 1 ? parts[0] : undefined;
  return (
    parts.length <= 2 &&
    user !== "" &&
    user.length <= 104 &&
    !/^[. ]+$/.test(user) &&
    !/["/\\:;|=,+*?<>@[\]]/.test(user) &&
    (domain === undefined || /^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(domain))
  );
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateSysctls) */
export function validateSysctls(spec: ValueMap, path: Path, report: Report): void {
  const security = mapIn(spec.securityContext);
  const names = new Set<string>();
  mapsIn(security.sysctls).forEach((sysctl, index) => {
    const where = at(inside(at(path, "sysctls"), String(index)), "name");
    const name = textIn(sysctl.name);
    if (name === "") report(where, "is missing");
    else if (name.length > 253 || !SYSCTL.test(name)) report(where, "is no name of a kernel parameter");
    else if (names.has(name)) report(where, "is the name of another one");
    names.add(name);
    const dotted = name.replaceAll("/", ".");
    if (spec.hostNetwork === true && dotted.startsWith("net."))
      report(where, "may not be set beside hostNetwork");
    if (spec.hostIPC === true && /^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(dotted))
      report(where, "may not be set beside hostIPC");
  });
}

const SYSCTL = /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;
