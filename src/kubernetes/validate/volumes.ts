import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { DNS_LABEL, isDnsLabel } from "./names.ts";
import { validateClaimSpec } from "./claims.ts";
import { SOURCE_RULES, validateItems } from "./volume-sources.ts";
import { ownValue } from "../../model/own-value.ts";

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
  storageos: ["volumeName"],
};

const OF_VOLUMES: Readonly<Record<string, readonly string[]>> = {
  csi: ["driver", "volumeHandle"],
  local: ["path"],
};

/** @returns the volumes by their names, which mounts may use */
export function validateVolumes(spec: ValueMap, path: Path, report: Report): ReadonlyMap<string, ValueMap> {
  const names = new Map<string, ValueMap>();
  for (const volume of mapsIn(spec.volumes)) {
    const name = textIn(volume.name);
    const where = inside(at(path, "volumes"), name);
    if (name === "") report(at(where, "name"), "is missing");
    else if (!isDnsLabel(name)) report(at(where, "name"), DNS_LABEL);
    if (names.has(name)) report(at(where, "name"), "is the name of another volume");
    names.set(name, volume);
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
  const required = (isVolume ? ownValue(OF_VOLUMES, source) : undefined) ?? ownValue(REQUIRED, source) ?? [];
  for (const field of required) {
    if (value[field] === undefined || value[field] === "") report(at(path, field), "is missing");
  }
  validateItems(value, path, report);
  if (source === "ephemeral" && isMap(value.volumeClaimTemplate))
    validateClaimTemplate(value.volumeClaimTemplate, at(path, "volumeClaimTemplate"), report);
  if (Object.hasOwn(SOURCE_RULES, source)) SOURCE_RULES[source]?.(value, path, report);
}

/** Its claim is named after the pod and the volume. */
function validateClaimTemplate({ metadata, spec }: ValueMap, path: Path, report: Report): void {
  if (isMap(spec)) validateClaimSpec(spec, at(path, "spec"), report);
  const other = Object.keys(mapIn(metadata)).find((field) => field !== "labels" && field !== "annotations");
  if (other !== undefined) report(at(at(path, "metadata"), other), "may not be set");
}
