import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn } from "../values.ts";
import { amountOf, validateDivisor } from "./resources.ts";
import { DNS_LABEL, isDnsLabel } from "./names.ts";
import { validateClaimSpec } from "./claims.ts";

/** What each source must say: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateVolumeSource) */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  configMap: ["name"],
  secret: ["secretName"],
  persistentVolumeClaim: ["claimName"],
  hostPath: ["path"],
  nfs: ["server", "path"],
  csi: ["driver"],
  iscsi: ["targetPortal", "iqn"],
  azureDisk: ["diskName", "diskURI"],
  azureFile: ["secretName", "shareName"],
  gcePersistentDisk: ["pdName"],
  awsElasticBlockStore: ["volumeID"],
  cinder: ["volumeID"],
  glusterfs: ["endpoints", "path"],
  rbd: ["image", "monitors"],
  cephfs: ["monitors"],
  vsphereVolume: ["volumePath"],
  flexVolume: ["driver"],
  ephemeral: ["volumeClaimTemplate"],
  photonPersistentDisk: ["pdID"],
  portworxVolume: ["volumeID"],
  quobyte: ["registry", "volume"],
  scaleIO: ["gateway", "system", "volumeName"],
  gitRepo: ["repository"],
  image: [],
};

const OF_VOLUMES: Readonly<Record<string, readonly string[]>> = {
  csi: ["driver", "volumeHandle"],
  local: ["path"],
  storageos: ["volumeName"],
};

/** @returns their names, which mounts may use */
export function validateVolumes(spec: ValueMap, path: Path, report: Report): ReadonlySet<string> {
  const names = new Set<string>();
  for (const volume of mapsIn(spec.volumes)) {
    const name = textIn(volume.name);
    const where = inside(at(path, "volumes"), name);
    if (name === "") report(at(where, "name"), "is missing");
    else if (!isDnsLabel(name)) report(at(where, "name"), DNS_LABEL);
    if (names.has(name)) report(at(where, "name"), "is the name of another volume");
    names.add(name);
    const sources = Object.keys(volume).filter((key) => key !== "name");
    if (sources.length > 1) report(where, `may be of one type, not ${sources.sort().join(" and ")}`);
    for (const source of sources) validateSource(source, mapIn(volume[source]), at(where, source), report);
  }
  return names;
}

/** @param isVolume of a PersistentVolume, which says some things otherwise */
export function validateSource(
  source: string,
  value: ValueMap,
  path: Path,
  report: Report,
  isVolume = false,
): void {
  const required = (isVolume ? OF_VOLUMES[source] : undefined) ?? REQUIRED[source] ?? [];
  for (const field of required) {
    if (value[field] === undefined || value[field] === "") report(at(path, field), "is missing");
  }
  validateItems(value, path, report);
  const template = mapIn(value.volumeClaimTemplate);
  if (source === "ephemeral" && isMap(template.spec))
    validateClaimSpec(template.spec, at(at(path, "volumeClaimTemplate"), "spec"), report);
  if (source === "hostPath" && textIn(value.path).split("/").includes(".."))
    report(at(path, "path"), "must not contain `..`");
  for (const field of ["nodePublishSecretRef", "secretRef"]) {
    if (source === "csi" && isMap(value[field]) && textIn(value[field].name) === "")
      report(at(at(path, field), "name"), "is missing");
  }
  if (
    source === "iscsi" &&
    typeof value.initiatorName === "string" &&
    !/^(?:iqn|eui|naa)\./.test(value.initiatorName)
  )
    report(at(path, "initiatorName"), "must start with iqn, eui or naa");
  if (source === "nfs" && !textIn(value.path).startsWith("/"))
    report(at(path, "path"), "must be an absolute path");
  if (source === "fc" && isMissing(value.targetWWNs) === isMissing(value.wwids))
    report(path, "must set targetWWNs or wwids, not both");
  if (source === "emptyDir") {
    const limit = amountOf(value.sizeLimit);
    if (limit !== undefined && limit < 0n) report(at(path, "sizeLimit"), "must not be negative");
  }
  if (source !== "projected") return;
  validateProjections(value, path, report);
}

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
      for (const target of [...mapsIn(part.items), part].map((each) => textIn(each.path))) {
        if (target !== "" && taken.has(target)) report(where, `writes ${target}, as another source does`);
        taken.add(target);
      }
    }
  });
}

function isMissing(value: Value | undefined): boolean {
  return value === undefined;
}

/** What of a pod a file may hold: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateVolumeDownwardAPI) */
const FILE_FIELDS = new Set([
  ...["metadata.name", "metadata.namespace", "metadata.uid", "metadata.labels", "metadata.annotations"],
]);

function validateItems(source: ValueMap, path: Path, report: Report): void {
  mapsIn(source.items).forEach((item, index) => {
    const where = inside(at(path, "items"), String(index));
    const { fieldRef, resourceFieldRef } = item;
    if (!isMap(fieldRef) && !isMap(resourceFieldRef) && textIn(item.key) === "")
      report(at(where, "key"), "is missing");
    if (isMap(fieldRef) && isMap(resourceFieldRef))
      report(where, "may have a fieldRef or a resourceFieldRef, not both");
    if (isMap(fieldRef) && !isFileField(textIn(fieldRef.fieldPath)))
      report(at(at(where, "fieldRef"), "fieldPath"), "is no field of a pod that a file can hold");
    if (isMap(resourceFieldRef))
      validateResourceFile(resourceFieldRef, at(where, "resourceFieldRef"), report);
    const mode = numberIn(item.mode);
    if (mode !== undefined && (mode < 0 || mode > 0o777))
      report(at(where, "mode"), "must be between 0 and 511 (0777)");
    const target = textIn(item.path);
    if (target === "") report(at(where, "path"), "is missing");
    if (target.startsWith("/") || target.split("/").includes(".."))
      report(at(where, "path"), "must be a relative path without `..`");
  });
}

function isFileField(field: string): boolean {
  return FILE_FIELDS.has(field) || /^metadata\.(?:labels|annotations)\['[^']+'\]$/.test(field);
}

function validateResourceFile(reference: ValueMap, path: Path, report: Report): void {
  for (const field of ["containerName", "resource"]) {
    if (textIn(reference[field]) === "") report(at(path, field), "is missing");
  }
  validateDivisor(reference, at(path, "divisor"), report);
}
