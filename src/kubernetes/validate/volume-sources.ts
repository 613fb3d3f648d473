import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn } from "../values.ts";
import { isFieldPath } from "./field-paths.ts";
import { DNS_SUBDOMAIN, isDnsSubdomain, isLocalPath } from "./names.ts";
import { amountOf, validateDivisor } from "./resources.ts";

type Rule = (value: ValueMap, path: Path, report: Report) => void;

/**
 * What each type of volume may say, beyond what it must:
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateVolumeSource)
 */
export const SOURCE_RULES: Readonly<Record<string, Rule>> = {
  hostPath: (value, path, report) => {
    if (textIn(value.path).split("/").includes("..")) report(at(path, "path"), "must not contain `..`");
  },
  nfs: (value, path, report) => {
    if (!textIn(value.path).startsWith("/")) report(at(path, "path"), "must be an absolute path");
  },
  emptyDir: (value, path, report) => {
    const limit = amountOf(value.sizeLimit);
    if (limit !== undefined && limit < 0n) report(at(path, "sizeLimit"), "must not be negative");
  },
  csi: validateCsi,
  iscsi: validateIscsi,
  fc: validateFibre,
  flocker: validateFlocker,
  gcePersistentDisk: validatePartition,
  awsElasticBlockStore: validatePartition,
  projected: validateProjections,
};

/** In any case of letters: ValidateCSIDriverName. */
function validateCsi(value: ValueMap, path: Path, report: Report): void {
  const driver = textIn(value.driver);
  if (driver !== "" && !isDnsSubdomain(driver.toLowerCase())) report(at(path, "driver"), DNS_SUBDOMAIN);
  if (driver.length > 63) report(at(path, "driver"), "must be at most 63 characters long");
  for (const field of ["nodePublishSecretRef", "secretRef"]) {
    if (isMap(value[field]) && textIn(value[field].name) === "")
      report(at(at(path, field), "name"), "is missing");
  }
}

const INITIATORS = [
  /^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,
  /^eui.[A-Za-z0-9]{16}$/,
  /^naa.[A-Za-z0-9]{32}$/,
];

function validateIscsi(value: ValueMap, path: Path, report: Report): void {
  for (const field of ["iqn", "initiatorName"]) {
    const name = value[field];
    if (typeof name !== "string" || (field === "iqn" && name === "")) continue;
    if (!INITIATORS.some((initiator) => initiator.test(name)))
      report(at(path, field), "must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1");
  }
}

function validateFibre(value: ValueMap, path: Path, report: Report): void {
  if ((value.targetWWNs === undefined) === (value.wwids === undefined))
    report(path, "must set targetWWNs or wwids, not both");
  if (value.targetWWNs !== undefined && value.lun === undefined)
    report(at(path, "lun"), "is missing, which targetWWNs need");
}

function validateFlocker(value: ValueMap, path: Path, report: Report): void {
  const [name, id] = [textIn(value.datasetName), textIn(value.datasetUUID)];
  if ((name === "") === (id === "")) report(path, "must set datasetName or datasetUUID, not both");
  if (name.includes("/")) report(at(path, "datasetName"), "must not contain a slash");
}

function validatePartition(value: ValueMap, path: Path, report: Report): void {
  const partition = numberIn(value.partition) ?? 0;
  if (partition < 0 || partition > 255) report(at(path, "partition"), "must be between 1 and 255");
}

const TARGETS = ["path", "credentialBundlePath", "keyPath", "certificateChainPath"];

function validateProjections(value: ValueMap, path: Path, report: Report): void {
  const taken = new Set<string>();
  mapsIn(value.sources).forEach((projection, index) => {
    const where = inside(at(path, "sources"), String(index));
    const kinds = Object.keys(projection);
    if (kinds.length > 1) report(where, "must be of one type");
    for (const kind of kinds) {
      const part = mapIn(projection[kind]);
      if ((kind === "configMap" || kind === "secret") && textIn(part.name) === "")
        report(at(at(where, kind), "name"), "is missing");
      validateItems(part, at(where, kind), report);
      for (const field of TARGETS) validateTarget(part[field], at(at(where, kind), field), report);
      if (kind === "serviceAccountToken") validateToken(part, at(where, kind), report);
      for (const target of [...mapsIn(part.items), part].map((each) => textIn(each.path))) {
        if (target !== "" && taken.has(target)) report(where, `writes ${target}, as another source does`);
        taken.add(target);
      }
    }
  });
}

const [SHORTEST_TOKEN, LONGEST_TOKEN] = [600, 2 ** 32];

function validateToken(token: ValueMap, path: Path, report: Report): void {
  const seconds = numberIn(token.expirationSeconds);
  if (seconds !== undefined && (seconds < SHORTEST_TOKEN || seconds > LONGEST_TOKEN))
    report(at(path, "expirationSeconds"), `must be between ${SHORTEST_TOKEN} and ${LONGEST_TOKEN}`);
  if (textIn(token.path) === "") report(at(path, "path"), "is missing");
}

/** What begins with `..` is the kubelet's own: ValidateLocalNonReservedPath. */
function validateTarget(target: Value | undefined, path: Path, report: Report): void {
  if (!isLocalPath(textIn(target)) || textIn(target).startsWith(".."))
    report(path, "must be a relative path without `..`");
}

/** What of a pod a file may hold: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateVolumeDownwardAPI) */
const FILE_FIELDS = new Set([
  ...["metadata.name", "metadata.namespace", "metadata.uid", "metadata.labels", "metadata.annotations"],
]);

/** The files of a ConfigMap, a Secret or the downward API. */
export function validateItems(source: ValueMap, path: Path, report: Report): void {
  mapsIn(source.items).forEach((item, index) => {
    const where = inside(at(path, "items"), String(index));
    const { fieldRef, resourceFieldRef } = item;
    if (!isMap(fieldRef) && !isMap(resourceFieldRef) && textIn(item.key) === "")
      report(at(where, "key"), "is missing");
    if (isMap(fieldRef) && isMap(resourceFieldRef))
      report(where, "may have a fieldRef or a resourceFieldRef, not both");
    if (isMap(fieldRef) && !isFieldPath(textIn(fieldRef.fieldPath), FILE_FIELDS))
      report(at(at(where, "fieldRef"), "fieldPath"), "is no field of a pod that a file can hold");
    if (isMap(resourceFieldRef))
      validateResourceFile(resourceFieldRef, at(where, "resourceFieldRef"), report);
    const mode = numberIn(item.mode);
    if (mode !== undefined && (mode < 0 || mode > 0o777))
      report(at(where, "mode"), "must be between 0 and 511 (0777)");
    if (textIn(item.path) === "") report(at(where, "path"), "is missing");
    validateTarget(item.path, at(where, "path"), report);
  });
}

function validateResourceFile(reference: ValueMap, path: Path, report: Report): void {
  for (const field of ["containerName", "resource"]) {
    if (textIn(reference[field]) === "") report(at(path, field), "is missing");
  }
  validateDivisor(reference, at(path, "divisor"), report);
}
