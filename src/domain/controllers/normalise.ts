import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../fields.ts";
import type { PodTemplate } from "./pod-template.ts";
import { readQuantity } from "./quantity.ts";

/**
 * A pod template as the API server would store it, so that two that mean the same are equal data. Rules:
 * equality: https://github.com/kubernetes/apimachinery/blob/master/pkg/api/equality/semantic.go
 * defaults: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/v1/defaults.go
 * When in doubt two templates stay different: a restart too many is noise, one too few is a wrong "safe".
 */
export interface NormalisedTemplate {
  readonly metadata: ValueMap;
  readonly spec: ValueMap;
}

/** What counts in quantities: the amount, or also the notation (`rollouts/quantity.ts`). */
export type QuantityComparison = "value" | "notation";

export function normaliseTemplate(template: PodTemplate, quantities: QuantityComparison): NormalisedTemplate {
  return {
    metadata: tidyMap(template.metadata, "metadata", quantities),
    spec: podSpec(tidyMap(template.spec, "spec", quantities)),
  };
}

/** Fields of free keys: a key with an empty value is not the same as no key. */
const FREE_MAPS = new Set([
  "labels",
  "annotations",
  "nodeSelector",
  "matchLabels",
  "volumeAttributes",
  "options",
]);
const QUANTITY_MAPS = new Set(["limits", "requests", "overhead"]);
const QUANTITIES = new Set(["sizeLimit", "divisor"]);
/** Fields that Go holds as a plain value, not a pointer: absent is the same as empty. */
const PLAIN_BOOLEANS = new Set([
  "hostNetwork",
  "hostPID",
  "hostIPC",
  "stdin",
  "stdinOnce",
  "tty",
  "readOnly",
]);
const PLAIN_NUMBERS = new Set(["initialDelaySeconds", "hostPort"]);
const PLAIN_STRUCTS = new Set(["resources", ...FREE_MAPS, ...QUANTITY_MAPS]);
/** Fields that Go holds as a pointer to text: empty is not the same as absent. */
const POINTER_TEXTS = new Set([
  "runtimeClassName",
  "preemptionPolicy",
  "storageClassName",
  "hostnameOverride",
  "procMount",
  "volumeAttributesClassName",
]);

function tidy(value: Value, key: string, quantities: QuantityComparison): Value {
  if (isList(value)) return value.map((item) => tidy(item, key, quantities));
  if (QUANTITIES.has(key)) return readQuantity(value)?.[quantities] ?? value;
  if (!isMap(value) || FREE_MAPS.has(key)) return value;
  if (!QUANTITY_MAPS.has(key)) return tidyMap(value, key, quantities);
  return Object.fromEntries(
    Object.entries(value).map(([name, amount]) => [name, readQuantity(amount)?.[quantities] ?? amount]),
  );
}

function tidyMap(map: ValueMap, parent: string, quantities: QuantityComparison): ValueMap {
  return Object.fromEntries(
    Object.entries(map)
      .map(([key, value]) => [key, tidy(value, key, quantities)] as const)
      .filter(([key, value]) => !isEmpty(value, key, parent)),
  );
}

function isEmpty(value: Value, key: string, parent: string): boolean {
  if (value === null) return true;
  if (isList(value)) return value.length === 0;
  if (isMap(value)) return PLAIN_STRUCTS.has(key) && Object.keys(value).length === 0;
  if (value === "") return !POINTER_TEXTS.has(key);
  if (value === false) return PLAIN_BOOLEANS.has(key) && parent !== "csi";
  return value === 0 && PLAIN_NUMBERS.has(key);
}

function podSpec(spec: ValueMap): ValueMap {
  const { serviceAccount, ...rest } = spec;
  const accountName = spec.serviceAccountName ?? serviceAccount;
  return {
    dnsPolicy: "ClusterFirst",
    restartPolicy: "Always",
    securityContext: {},
    terminationGracePeriodSeconds: 30,
    schedulerName: "default-scheduler",
    ...rest,
    ...(accountName !== undefined && { serviceAccountName: accountName }),
    ...mapList(spec, "initContainers", container),
    ...mapList(spec, "containers", container),
    ...mapList(spec, "volumes", volume),
  };
}

/** The field with every map of its list rewritten; nothing when it is not there. */
function mapList(owner: ValueMap, field: string, rewrite: (item: ValueMap) => ValueMap): ValueMap {
  const list = owner[field];
  return isList(list) ? { [field]: list.map((item) => (isMap(item) ? rewrite(item) : item)) } : {};
}

/** The field's map rewritten; nothing when it is not there. */
function mapField(owner: ValueMap, field: string, rewrite: (value: ValueMap) => ValueMap): ValueMap {
  const value = owner[field];
  return isMap(value) ? { [field]: rewrite(value) } : {};
}

function container(value: ValueMap): ValueMap {
  return {
    imagePullPolicy: defaultPullPolicy(textAt(value, "image") ?? ""),
    terminationMessagePath: "/dev/termination-log",
    terminationMessagePolicy: "File",
    ...value,
    ...mapList(value, "ports", (port) => ({ protocol: "TCP", ...port })),
    ...mapList(value, "env", (variable) => ({
      ...variable,
      ...mapField(variable, "valueFrom", (source) => ({
        ...source,
        ...mapField(source, "fieldRef", fieldRef),
        ...mapField(source, "resourceFieldRef", (ref) => ({ divisor: "0", ...ref })),
        ...mapField(source, "fileKeyRef", (ref) => ({ optional: false, ...ref })),
      })),
    })),
    ...mapField(value, "livenessProbe", probe),
    ...mapField(value, "readinessProbe", probe),
    ...mapField(value, "startupProbe", probe),
    ...mapField(value, "lifecycle", (hooks) => ({
      ...hooks,
      ...mapField(hooks, "postStart", httpHandler),
      ...mapField(hooks, "preStop", httpHandler),
    })),
  };
}

/** https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting */
function defaultPullPolicy(image: string): string {
  const [reference = "", digest] = image.split("@");
  const tag = /:([^/]*)$/.exec(reference)?.[1];
  const isLatest = tag === "latest" || (tag === undefined && digest === undefined);
  return isLatest ? "Always" : "IfNotPresent";
}

function fieldRef(value: ValueMap): ValueMap {
  return { apiVersion: "v1", ...value };
}

const PROBE_DEFAULTS = { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 };

function probe(value: ValueMap): ValueMap {
  const numbers = Object.entries(PROBE_DEFAULTS).map(([field, fallback]): [string, Value] => [
    field,
    numberAt(value, field) === 0 ? fallback : (value[field] ?? fallback),
  ]);
  return {
    ...value,
    ...Object.fromEntries(numbers),
    ...httpHandler(value),
    ...mapField(value, "grpc", (grpc) => ({ service: "", ...grpc })),
  };
}

function httpHandler(value: ValueMap): ValueMap {
  return { ...value, ...mapField(value, "httpGet", (http) => ({ path: "/", scheme: "HTTP", ...http })) };
}

const FILE_MODE = { defaultMode: 420 };

function volume(value: ValueMap): ValueMap {
  const sources = Object.keys(value).filter((key) => key !== "name");
  if (sources.length === 0) return { ...value, emptyDir: {} };
  return {
    ...value,
    ...mapField(value, "configMap", (source) => ({ ...FILE_MODE, ...source })),
    ...mapField(value, "secret", (source) => ({ ...FILE_MODE, ...source })),
    ...mapField(value, "downwardAPI", (source) => ({ ...FILE_MODE, ...downwardApi(source) })),
    ...mapField(value, "projected", (source) => ({
      ...FILE_MODE,
      ...source,
      ...mapList(source, "sources", projectedSource),
    })),
    ...mapField(value, "ephemeral", (source) => ({
      ...source,
      ...mapField(source, "volumeClaimTemplate", (template) => ({
        ...template,
        spec: { volumeMode: "Filesystem", ...mapAt(template, "spec") },
      })),
    })),
    ...mapField(value, "image", (image) => ({
      pullPolicy: defaultPullPolicy(textAt(image, "reference") ?? ""),
      ...image,
    })),
    ...driverDefaults(value),
  };
}

function downwardApi(value: ValueMap): ValueMap {
  return mapsAt(value, "items").length === 0
    ? value
    : {
        ...value,
        ...mapList(value, "items", (item) => ({ ...item, ...mapField(item, "fieldRef", fieldRef) })),
      };
}

function projectedSource(value: ValueMap): ValueMap {
  return {
    ...value,
    ...mapField(value, "downwardAPI", downwardApi),
    ...mapField(value, "serviceAccountToken", (token) => ({ expirationSeconds: 3600, ...token })),
  };
}

const DRIVER_DEFAULTS: Readonly<Record<string, ValueMap>> = {
  iscsi: { iscsiInterface: "default" },
  rbd: { pool: "rbd", user: "admin", keyring: "/etc/ceph/keyring" },
  azureDisk: { cachingMode: "ReadWrite", fsType: "ext4", kind: "Shared" },
  scaleIO: { storageMode: "ThinProvisioned", fsType: "xfs" },
};

function driverDefaults(value: ValueMap): ValueMap {
  const drivers = Object.entries(DRIVER_DEFAULTS).flatMap(([driver, defaults]) =>
    Object.entries(mapField(value, driver, (source) => ({ ...defaults, ...source }))),
  );
  return Object.fromEntries(drivers);
}
