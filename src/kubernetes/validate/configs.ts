import type { Value, ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside } from "../path.ts";
import { mapIn, textIn } from "../values.ts";
import { isConfigKey } from "./names.ts";
import { ownValue } from "../../model/own-value.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/types.go (MaxSecretSize), and of a ConfigMap the same */
const MAX_SIZE = 1024 * 1024;

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

/** By the type of a Secret. */
export const REQUIRED_KEYS: Readonly<Record<string, readonly string[]>> = {
  "kubernetes.io/tls": ["tls.crt", "tls.key"],
  "kubernetes.io/dockerconfigjson": [".dockerconfigjson"],
  "kubernetes.io/dockercfg": [".dockercfg"],
  "kubernetes.io/ssh-auth": ["ssh-privatekey"],
};
const ACCOUNT_NAME = "kubernetes.io/service-account.name";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateSecret) */
export function validateSecret(object: ValueMap, report: Report): void {
  const data = { ...mapIn(object.data), ...encoded(object.stringData) };
  validateKeys(data, "data", report);
  if (bytesOf(data) > MAX_SIZE) report(at(undefined, "data"), "is over 1 MiB, more than a Secret may hold");
  const type = textIn(object.type);
  for (const key of ownValue(REQUIRED_KEYS, type) ?? []) {
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
  if (type === "kubernetes.io/service-account-token") validateToken(object, report);
}

function validateToken(object: ValueMap, report: Report): void {
  const annotations = at(at(undefined, "metadata"), "annotations");
  if (textIn(mapIn(mapIn(object.metadata).annotations)[ACCOUNT_NAME]) === "")
    report(inside(annotations, ACCOUNT_NAME), "is missing, and a token needs its service account");
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
