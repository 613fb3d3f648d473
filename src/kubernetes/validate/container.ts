import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn, textsIn } from "../values.ts";
import {
  DNS_LABEL,
  isDnsLabel,
  isDnsSubdomain,
  isConfigKey,
  DNS_SUBDOMAIN,
  isPortName,
  isVariableName,
} from "./names.ts";
import { validateDevices } from "./devices.ts";
import { isFieldPath } from "./field-paths.ts";
import type { ContainerRole, PodContext } from "./pod-context.ts";
import { validateProbes } from "./probes.ts";
import { validateDivisor, validateResources } from "./resources.ts";
import { validateRestarts } from "./restarts.ts";
import { validateProfiles } from "./security.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateContainerCommon) */
export function validateContainer(
  container: ValueMap,
  role: ContainerRole,
  path: Path,
  context: PodContext,
): void {
  const { report } = context;
  const name = textIn(container.name);
  if (name === "") report(at(path, "name"), "is missing");
  else if (!isDnsLabel(name)) report(at(path, "name"), DNS_LABEL);
  const image = textIn(container.image);
  // A Deployment of OpenShift's image triggers is the one that leaves it out, and it is refused as well.
  if (image === "") report(at(path, "image"), "is missing");
  validateVariables(container, path, report);
  validatePorts(container, path, context);
  validateMounts(container, path, context);
  validateResources(mapIn(container.resources), at(path, "resources"), report);
  validateDevices(container, path, context);
  validateSecurity(mapIn(container.securityContext), at(path, "securityContext"), context);
  validateRestarts(container, role, path, context);
  validateProbes(container, role, path, context);
}

const VARIABLE_FIELDS = new Set([
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
]);

function validateVariables(container: ValueMap, path: Path, report: Report): void {
  for (const variable of mapsIn(container.env)) {
    const name = textIn(variable.name);
    const where = inside(at(path, "env"), name);
    if (name === "") report(at(where, "name"), "is missing");
    else if (!isVariableName(name)) report(at(where, "name"), "must be printable characters other than `=`");
    if (isMap(variable.valueFrom)) validateVariableSource(variable, variable.valueFrom, where, report);
  }
  mapsIn(container.envFrom).forEach((source, index) => {
    const where = inside(at(path, "envFrom"), String(index));
    const refs = ["configMapRef", "secretRef"].filter((key) => isMap(source[key]));
    const prefix = textIn(source.prefix);
    if (prefix !== "" && !isVariableName(prefix))
      report(at(where, "prefix"), "must be printable characters other than `=`");
    if (refs.length !== 1) report(where, "must name one config: configMapRef or secretRef");
    const name = textIn(mapIn(source[refs[0] ?? ""]).name);
    if (refs.length !== 1) return;
    if (name === "") report(at(at(where, refs[0] ?? ""), "name"), "is missing");
    else if (!isDnsSubdomain(name)) report(at(at(where, refs[0] ?? ""), "name"), DNS_SUBDOMAIN);
  });
}

function validateVariableSource(variable: ValueMap, source: ValueMap, where: Path, report: Report): void {
  const kinds = Object.keys(source);
  const path = at(where, "valueFrom");
  if (textIn(variable.value) !== "") report(path, "may not be set beside a `value` that is not empty");
  if (kinds.length !== 1) report(path, kinds.length === 0 ? "must name a source" : "must name one source");
  for (const kind of kinds) {
    const reference = mapIn(source[kind]);
    if (kind === "configMapKeyRef" || kind === "secretKeyRef") {
      const [key, name] = [textIn(reference.key), textIn(reference.name)];
      if (key === "") report(at(at(path, kind), "key"), "is missing");
      else if (!isConfigKey(key)) report(at(at(path, kind), "key"), "is no key that a config can have");
      if (!isDnsSubdomain(name))
        report(at(at(path, kind), "name"), name === "" ? "is missing" : DNS_SUBDOMAIN);
    } else if (kind === "fieldRef") {
      const field = textIn(reference.fieldPath);
      if (!isFieldPath(field, VARIABLE_FIELDS))
        report(at(at(path, kind), "fieldPath"), "is no field of a pod that a variable can take");
    } else if (kind === "resourceFieldRef") {
      if (textIn(reference.resource) === "") report(at(at(path, kind), "resource"), "is missing");
      validateDivisor(reference, at(at(path, kind), "divisor"), report);
    }
  }
}

function validatePorts(container: ValueMap, path: Path, { spec, report }: PodContext): void {
  const names = new Set<string>();
  mapsIn(container.ports).forEach((port, index) => {
    const name = textIn(port.name);
    const where = inside(at(path, "ports"), name === "" ? String(index) : name);
    if (numberIn(port.containerPort) === undefined) report(at(where, "containerPort"), "is missing");
    if (name !== "") {
      if (!isPortName(name))
        report(at(where, "name"), "must be at most 15 lower case letters, digits and hyphens, with a letter");
      if (names.has(name)) report(at(where, "name"), "is the name of another port of this container");
      names.add(name);
    }
    const host = numberIn(port.hostPort);
    if (spec.hostNetwork === true && host !== undefined && host !== numberIn(port.containerPort))
      report(at(where, "hostPort"), "must be the containerPort when hostNetwork is true");
  });
}

function validateMounts(container: ValueMap, path: Path, context: PodContext): void {
  const { volumes, report } = context;
  const [paths, mounted] = [new Set<string>(), new Set<string>()];
  for (const field of ["volumeMounts", "volumeDevices"]) {
    const target = field === "volumeMounts" ? "mountPath" : "devicePath";
    mapsIn(container[field]).forEach((mount) => {
      const name = textIn(mount.name);
      const where = inside(at(path, field), name);
      const volume = volumes.get(name);
      if (name === "") report(at(where, "name"), "is missing");
      else if (volume === undefined) report(at(where, "name"), "names no volume of the pod");
      const place = textIn(mount[target]);
      if (place === "") report(at(where, target), "is missing");
      else if (paths.has(place))
        report(at(where, target), "is where another volume of this container is mounted");
      paths.add(place);
      validateRecursive(mount, where, report);
      validateSubPath(mount, where, report);
      const isPrivileged = mapIn(container.securityContext).privileged === true;
      if (mount.mountPropagation === "Bidirectional" && !isPrivileged)
        report(at(where, "mountPropagation"), "may only be Bidirectional in a privileged container");
      if (field === "volumeMounts") mounted.add(name);
      else if (mounted.has(name)) report(at(where, "name"), "is a volume that is mounted too");
      else if (volume !== undefined && !isMap(volume.persistentVolumeClaim) && !isMap(volume.ephemeral))
        report(at(where, "name"), "must name a persistentVolumeClaim or an ephemeral volume");
    });
  }
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateMountRecursiveReadOnly) */
function validateRecursive(mount: ValueMap, where: Path, report: Report): void {
  const { recursiveReadOnly, readOnly, mountPropagation = "None" } = mount;
  if (recursiveReadOnly === undefined || recursiveReadOnly === "Disabled") return;
  const path = at(where, "recursiveReadOnly");
  if (!["Enabled", "IfPossible"].includes(textIn(recursiveReadOnly)))
    report(path, "must be Disabled, Enabled or IfPossible");
  else if (readOnly !== true) report(path, "may only be set beside readOnly: true");
  else if (mountPropagation !== "None") report(path, "may not be set beside mountPropagation");
}

function validateSubPath(mount: ValueMap, where: Path, report: Report): void {
  const [subPath, expression] = [textIn(mount.subPath), textIn(mount.subPathExpr)];
  if (subPath !== "" && expression !== "") report(at(where, "subPathExpr"), "may not be set beside subPath");
  for (const [field, value] of [["subPath", subPath] as const, ["subPathExpr", expression] as const]) {
    if (value.startsWith("/")) report(at(where, field), "must be a relative path");
    if (value.split("/").includes("..")) report(at(where, field), "must not contain `..`");
  }
}

function validateSecurity(security: ValueMap, path: Path, { spec, report }: PodContext): void {
  if (security.procMount === "Unmasked" && spec.hostUsers !== false)
    report(at(path, "procMount"), "may only be Unmasked when hostUsers is false");
  if (security.allowPrivilegeEscalation === false) {
    if (security.privileged === true)
      report(path, "may not set allowPrivilegeEscalation to false beside privileged: true");
    if (textsIn(mapIn(security.capabilities).add).some((name) => name === "CAP_SYS_ADMIN"))
      report(path, "may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN");
  }
  validateProfiles(security, path, report);
}
