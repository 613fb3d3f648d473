import { isList, isMap, mapIn, textIn, type Value, type ValueMap } from "../yaml/value.ts";
import type { Reading } from "./reading.ts";
import { isOutward } from "./service-update.ts";
import { without } from "./values.ts";
import { imageParts } from "../model/image.ts";
import { ownValue } from "../model/own-value.ts";

/**
 * Defaults that depend on what is around the field, which the tables cannot tell. Sources:
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/defaults.go
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/apps/v1/defaults.go
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/batch/v1/defaults.go
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/networking/v1/defaults.go
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/resource/v1/defaults.go
 */
export function applyDefaults(type: string, value: ValueMap, reading: Reading): ValueMap {
  const rule = ownValue(RULES, type);
  return rule === undefined ? value : rule(value, reading);
}

type Rule = (value: ValueMap, reading: Reading) => ValueMap;

const RULES: Readonly<Record<string, Rule>> = {
  Container: container,
  EphemeralContainer: container,
  ImageVolumeSource: (value) => withDefaults(value, { pullPolicy: defaultPullPolicy(value.reference) }),
  Volume: volume,
  PodSpec: podSpec,
  DeploymentStrategy: (value) => rolling(value, { maxSurge: "25%", maxUnavailable: "25%" }),
  DaemonSetUpdateStrategy: (value) => rolling(value, { maxSurge: 0, maxUnavailable: 1 }),
  StatefulSetUpdateStrategy: statefulSetStrategy,
  StatefulSetSpec: (value) => claimTemplates(value),
  StatefulSetPersistentVolumeClaimRetentionPolicy: (value) =>
    withDefaults(value, { whenDeleted: "Retain", whenScaled: "Retain" }),
  ResourceFieldSelector: (value) => withDefaults(value, { divisor: "0" }),
  Job: (value) => ({ ...value, spec: jobSpec(mapIn(value.spec)) }),
  // Without one, it is the template's labels (SetDefaults_ReplicationController).
  ReplicationControllerSpec: (value) => {
    const { labels } = mapIn(mapIn(value.template).metadata);
    return labels === undefined ? value : withDefaults(value, { selector: labels });
  },
  PersistentVolumeClaim: (value, { isClaim }) =>
    isClaim === true ? { ...value, spec: withSources(mapIn(value.spec)) } : value,
  Secret: writtenText,
  "Subject.rbac.v1": subject,
  // None is the same as no field (SetDefaults_NetworkPolicy).
  NetworkPolicySpec: ({ policyTypes, ...value }) =>
    isList(policyTypes) && policyTypes.length > 0
      ? { ...value, policyTypes }
      : {
          ...value,
          policyTypes: isList(value.egress) && value.egress.length > 0 ? ["Ingress", "Egress"] : ["Ingress"],
        },
  ServiceSpec: service,
  ExactDeviceRequest: devices,
  DeviceSubRequest: devices,
  ServicePort: (value) => withDefaults(value, { targetPort: value.port ?? 0 }),
};

function withDefaults(value: ValueMap, defaults: ValueMap): ValueMap {
  return { ...defaults, ...value };
}

function container(value: ValueMap, { isPod }: Reading): ValueMap {
  const resources = isPod === true && isMap(value.resources) ? value.resources : undefined;
  return {
    imagePullPolicy: defaultPullPolicy(value.image),
    ...value,
    ...(resources !== undefined &&
      isMap(resources.limits) && {
        // Only a Pod's requests follow from its limits (SetDefaults_Pod).
        resources: { ...resources, requests: { ...resources.limits, ...mapIn(resources.requests) } },
      }),
  };
}

/** https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting */
function defaultPullPolicy(image: Value | undefined): string {
  // A name that cannot be read has no tag.
  if (image === undefined || image === "") return "IfNotPresent";
  const { tag, digest } = imageParts(textIn(image));
  const isLatest = tag === "latest" || (tag === undefined && digest === undefined);
  return isLatest ? "Always" : "IfNotPresent";
}

/** The mode is written already, by the tables. */
function devices(value: ValueMap): ValueMap {
  return value.allocationMode === "ExactCount" && (value.count ?? 0) === 0 ? { ...value, count: 1 } : value;
}

/** A volume without a source is an emptyDir. */
function volume(value: ValueMap): ValueMap {
  return Object.keys(value).every((key) => key === "name") ? { ...value, emptyDir: {} } : value;
}

/**
 * Both names of the account are stored, of which the newer one counts; and a Pod gets one from admission:
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/conversion.go (Convert_v1_PodSpec_To_core_PodSpec)
 * https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#serviceaccount-admission-controller
 */
function podSpec(value: ValueMap, { isPod }: Reading): ValueMap {
  const written = [value.serviceAccountName, value.serviceAccount].find((name) => (name ?? "") !== "");
  const account = written ?? (isPod === true ? "default" : undefined);
  return {
    ...value,
    ...(account !== undefined && { serviceAccountName: account, serviceAccount: account }),
    ...(isPod === true && value.enableServiceLinks === undefined && { enableServiceLinks: true }),
  };
}

/** Without a type it is RollingUpdate, which the tables have written already. */
function rolling(value: ValueMap, defaults: ValueMap): ValueMap {
  if (value.type !== "RollingUpdate") return value;
  return { ...value, rollingUpdate: withDefaults(mapIn(value.rollingUpdate), defaults) };
}

function statefulSetStrategy(value: ValueMap): ValueMap {
  if (value.type !== "RollingUpdate") return value;
  return { ...value, rollingUpdate: withDefaults(mapIn(value.rollingUpdate), { partition: 0 }) };
}

/** What a claim says of its own kind is cleared, and its status is the API server's. */
function claimTemplates(value: ValueMap): ValueMap {
  const templates = value.volumeClaimTemplates;
  if (!isList(templates)) return value;
  return {
    ...value,
    volumeClaimTemplates: templates.map((template) => {
      if (!isMap(template)) return template;
      return without(template, "apiVersion", "kind", "status");
    }),
  };
}

function jobSpec(value: ValueMap): ValueMap {
  const single = value.completions === undefined && value.parallelism === undefined;
  return withDefaults(value, {
    ...(single && { completions: 1 }),
    ...(value.parallelism === undefined && { parallelism: 1 }),
    completionMode: "NonIndexed",
    suspend: false,
    ...(value.backoffLimitPerIndex === undefined ? { backoffLimit: 6 } : { backoffLimit: 2_147_483_647 }),
    podReplacementPolicy: value.podFailurePolicy === undefined ? "TerminatingOrFailed" : "Failed",
    manualSelector: false,
  });
}

/** `stringData` goes over `data` and is never stored: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/conversion.go (Convert_v1_Secret_To_core_Secret) */
function writtenText(value: ValueMap): ValueMap {
  const { stringData, ...rest } = value;
  if (!isMap(stringData)) return value;
  const encoded = Object.entries(stringData).map(([key, text]): [string, Value] => [
    key,
    Buffer.from(textIn(text)).toString("base64"),
  ]);
  return { ...rest, data: { ...mapIn(rest.data), ...Object.fromEntries(encoded) } };
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/rbac/v1/defaults.go (SetDefaults_Subject) */
function subject(value: ValueMap): ValueMap {
  const isPerson = value.kind === "User" || value.kind === "Group";
  return isPerson ? withDefaults(value, { apiGroup: "rbac.authorization.k8s.io" }) : value;
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/defaults.go (SetDefaults_Service) */
function service(value: ValueMap): ValueMap {
  return {
    ...(value.type === "LoadBalancer" && { allocateLoadBalancerNodePorts: true }),
    ...(value.type !== "ExternalName" && { internalTrafficPolicy: "Cluster" }),
    ...(isOutward(value) && { externalTrafficPolicy: "Cluster" }),
    ...without(value, "sessionAffinityConfig"),
    ...sticky(value),
  };
}

function sticky({ sessionAffinity, sessionAffinityConfig }: ValueMap): ValueMap {
  if (sessionAffinity !== "ClientIP") return {};
  const isSaid = mapIn(mapIn(sessionAffinityConfig).clientIP).timeoutSeconds !== undefined;
  const config = isSaid ? sessionAffinityConfig : { clientIP: { timeoutSeconds: 10_800 } };
  return config === undefined ? {} : { sessionAffinityConfig: config };
}

/** A claim's source is stored under both names: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/persistentvolumeclaim/strategy.go (NormalizeDataSources) */
function withSources({ dataSource, ...rest }: ValueMap): ValueMap {
  // Under that name alone others are dropped: EnforceDataSourceBackwardsCompatibility.
  const isDropped = rest.dataSourceRef === undefined && isMap(dataSource) && !isOldSource(dataSource);
  const spec = isDropped || dataSource === undefined ? rest : { ...rest, dataSource };
  return withBothSources(spec);
}

function isOldSource({ apiGroup = "", kind }: ValueMap): boolean {
  if (kind === "PersistentVolumeClaim") return apiGroup === "";
  return kind === "VolumeSnapshot" && apiGroup === "snapshot.storage.k8s.io";
}

function withBothSources(spec: ValueMap): ValueMap {
  const { dataSource, dataSourceRef } = spec;
  if (isMap(dataSource) && dataSourceRef === undefined) return { ...spec, dataSourceRef: dataSource };
  const isOwn = isMap(dataSourceRef) && dataSourceRef.namespace === undefined;
  return isOwn && dataSource === undefined ? { ...spec, dataSource: dataSourceRef } : spec;
}
