import { type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, scalarText, textIn, textsIn } from "../values.ts";
import { amountOf } from "./container.ts";
import { isConfigKey } from "./names.ts";
import { validatePort } from "./probes.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/types.go (MaxSecretSize), and of a ConfigMap the same */
const MAX_SIZE = 1024 * 1024;
const SPEC = at(undefined, "spec");

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateConfigMap) */
export function validateConfigMap(object: ValueMap, report: Report): void {
  const [data, binary] = [mapIn(object.data), mapIn(object.binaryData)];
  validateKeys(data, "data", report);
  validateKeys(binary, "binaryData", report);
  for (const key of Object.keys(data)) {
    if (Object.hasOwn(binary, key)) report(inside(at(undefined, "data"), key), "is in binaryData too");
  }
  const size =
    Object.values(data).reduce<number>((sum, value) => sum + Buffer.byteLength(textIn(value)), 0) +
    bytesOf(binary);
  if (size > MAX_SIZE) report(at(undefined, "data"), "is over 1 MiB, more than a ConfigMap may hold");
}

function bytesOf(data: ValueMap): number {
  return Object.values(data).reduce<number>(
    (sum, value) => sum + Buffer.from(textIn(value), "base64").length,
    0,
  );
}

function validateKeys(data: ValueMap, field: string, report: Report): void {
  for (const key of Object.keys(data)) {
    if (!isConfigKey(key))
      report(at(undefined, field), "has a key that is not made of letters, digits, `-`, `_` and `.`");
  }
}

const REQUIRED_KEYS: Readonly<Record<string, readonly string[]>> = {
  "kubernetes.io/tls": ["tls.crt", "tls.key"],
  "kubernetes.io/dockerconfigjson": [".dockerconfigjson"],
  "kubernetes.io/dockercfg": [".dockercfg"],
  "kubernetes.io/ssh-auth": ["ssh-privatekey"],
};

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateSecret) */
export function validateSecret(object: ValueMap, report: Report): void {
  const data = { ...mapIn(object.data), ...encoded(object.stringData) };
  validateKeys(data, "data", report);
  if (bytesOf(data) > MAX_SIZE) report(at(undefined, "data"), "is over 1 MiB, more than a Secret may hold");
  const type = textIn(object.type);
  for (const key of REQUIRED_KEYS[type] ?? []) {
    if (!Object.hasOwn(data, key))
      report(at(undefined, "data"), `must have the key ${key}, since the type is ${type}`);
    else if (key.startsWith(".docker") && !isJson(textIn(data[key])))
      report(at(undefined, "data"), `must hold JSON under ${key}`);
  }
  if (
    type === "kubernetes.io/basic-auth" &&
    !Object.hasOwn(data, "username") &&
    !Object.hasOwn(data, "password")
  )
    report(
      at(undefined, "data"),
      "must have the key username or password, since the type is kubernetes.io/basic-auth",
    );
}

function encoded(stringData: Value | undefined): ValueMap {
  return Object.fromEntries(
    Object.entries(mapIn(stringData)).map(([key, value]) => [
      key,
      Buffer.from(textIn(value)).toString("base64"),
    ]),
  );
}

function isJson(base64: string): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64, "base64").toString());
    return typeof value === "object";
  } catch {
    return false;
  }
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateService) */
export function validateService(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  const type = textIn(spec.type);
  const ports = mapsIn(spec.ports);
  if (type === "ExternalName") {
    if (textIn(spec.externalName) === "") report(at(SPEC, "externalName"), "is missing");
    return;
  }
  if (ports.length === 0 && textIn(spec.clusterIP) !== "None") report(at(SPEC, "ports"), "must have one");
  if (type === "LoadBalancer" && textIn(spec.clusterIP) === "None")
    report(at(SPEC, "clusterIP"), "may not be None for a LoadBalancer");
  const [names, numbers] = [new Set<string>(), new Set<string>()];
  ports.forEach((port, index) => {
    const name = textIn(port.name);
    const where = inside(at(SPEC, "ports"), name === "" ? String(index) : name);
    if (ports.length > 1 && name === "")
      report(at(where, "name"), "must be set when there are several ports");
    if (name !== "" && !/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name))
      report(at(where, "name"), "must be lower case letters, digits and hyphens");
    if (names.has(name)) report(at(where, "name"), "is the name of another port");
    names.add(name);
    if (numberIn(port.port) === undefined) report(at(where, "port"), "is missing");
    validatePort(port.targetPort, at(where, "targetPort"), report);
    const key = `${textIn(port.protocol)} ${scalarText(port.port)}`;
    if (numbers.has(key)) report(where, "has the port and protocol of another one");
    numbers.add(key);
  });
}

export function validateClaim(object: ValueMap, report: Report): void {
  validateClaimSpec(mapIn(object.spec), SPEC, report);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidatePersistentVolumeClaimSpec) */
export function validateClaimSpec(spec: ValueMap, path: Path, report: Report): void {
  const modes = textsIn(spec.accessModes);
  if (modes.length === 0) report(at(path, "accessModes"), "must have one");
  if (modes.includes("ReadWriteOncePod") && modes.length > 1)
    report(at(path, "accessModes"), "may not have others beside ReadWriteOncePod");
  if (
    modes.some(
      (mode) => !["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"].includes(mode),
    )
  )
    report(at(path, "accessModes"), "must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod");
  const storage = amountOf(mapIn(mapIn(spec.resources).requests).storage);
  const where = inside(at(at(path, "resources"), "requests"), "storage");
  if (storage === undefined) report(where, "is missing");
  else if (storage <= 0n) report(where, "must be more than 0");
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/rbac/validation/validation.go (ValidateRoleBinding) */
export function validateBinding(object: ValueMap, report: Report): void {
  const role = mapIn(object.roleRef);
  const path = at(undefined, "roleRef");
  if (textIn(role.name) === "") report(at(path, "name"), "is missing");
  const kinds = textIn(object.kind) === "RoleBinding" ? ["Role", "ClusterRole"] : ["ClusterRole"];
  if (!kinds.includes(textIn(role.kind))) report(at(path, "kind"), `must be ${kinds.join(" or ")}`);
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/autoscaling/validation/validation.go */
export function validateAutoscaler(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  const [min, max] = [numberIn(spec.minReplicas) ?? 1, numberIn(spec.maxReplicas)];
  if (max === undefined) report(at(SPEC, "maxReplicas"), "is missing");
  else if (max < min) report(at(SPEC, "maxReplicas"), "must not be less than minReplicas");
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/policy/validation/validation.go */
export function validateBudget(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  if (spec.minAvailable !== undefined && spec.maxUnavailable !== undefined)
    report(SPEC, "may set minAvailable or maxUnavailable, not both");
}
