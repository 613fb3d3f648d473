import { groupOf } from "../../../model/identity.ts";
import { ownValue } from "../../../model/own-value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";

/** Another object that a custom resource names. */
export interface CustomName {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  /** It is kept beside whoever names it, and not elsewhere. */
  readonly isBeside?: true;
}

type Names = (object: KubernetesObject) => readonly CustomName[];

/** The objects that a custom resource names in fields of its own. */
export function customNames(object: KubernetesObject): readonly CustomName[] {
  return [
    ...(ownValue(NAMES, `${object.group}/${object.kind}`)?.(object) ?? []),
    ...named(object, "", "ServiceAccount", accountsNamedBy(object)),
    ...beside(named(object, "", "Secret", secretsNamedBy(object))),
    ...beside(certificateOf(object)),
  ];
}

/** Of Flux's own objects, and of what they make of charts, others tell. */
function secretsNamedBy({ group, manifest }: KubernetesObject): readonly string[] {
  const isOthers = group.includes(".") && !group.endsWith(".toolkit.fluxcd.io");
  return isOthers ? secretsIn(manifest.spec ?? null, "") : [];
}

/** As most kinds write it: `apiTokenSecretRef: { name, key }`. What is in another namespace says so. */
function secretsIn(value: Value, field: string): readonly string[] {
  if (isList(value)) return value.flatMap((item) => secretsIn(item, field));
  if (!isMap(value)) return [];
  const name = textAt(value, "name");
  if (/secret(?!store)\w*ref$/i.test(field) && name !== undefined)
    return value.namespace === undefined ? [name] : [];
  return Object.entries(value).flatMap(([key, child]) => secretsIn(child, key));
}

/** https://cert-manager.io/docs/concepts/ca-injector/#injecting-ca-data-from-a-certificate-resource */
function certificateOf({ manifest }: KubernetesObject): readonly CustomName[] {
  const text = textAt(manifest, "metadata", "annotations", "cert-manager.io/inject-ca-from");
  const [namespace = "", name] = text?.split("/") ?? [];
  return named({ namespace }, "cert-manager.io", "Certificate", [name]);
}

/** Whether the names of the kind are known one by one, and with them which of them only the build has. */
export function isListed({ group, kind }: KubernetesObject): boolean {
  return ownValue(NAMES, `${group}/${kind}`) !== undefined;
}

/** Where kinds of Argo, Tekton, Prometheus and others say whose rights their pods have. */
const ACCOUNTS = [
  ["serviceAccountName"],
  ["serviceAccount"],
  ["workflowSpec", "serviceAccountName"],
  ["taskRunTemplate", "serviceAccountName"],
];

function accountsNamedBy({ group, manifest }: KubernetesObject): readonly (string | undefined)[] {
  return group.includes(".") ? ACCOUNTS.map((path) => textAt(manifest, "spec", ...path)) : [];
}

function named(
  { namespace }: Pick<KubernetesObject, "namespace">,
  group: string,
  kind: string,
  names: readonly (string | undefined)[],
): readonly CustomName[] {
  return names.flatMap((name) => (name === undefined ? [] : [{ group, kind, namespace, name }]));
}

function beside(names: readonly CustomName[]): readonly CustomName[] {
  return names.map((each) => ({ ...each, isBeside: true }));
}

const POOLS: Names = (object) =>
  named(object, object.group, "IPAddressPool", textsAt(object.manifest, "spec", "ipAddressPools"));

const CLUSTER: Names = (object) =>
  named(object, object.group, "Cluster", [textAt(object.manifest, "spec", "cluster", "name")]);

const KAFKA: Names = (object) =>
  named(object, object.group, "Kafka", [textAt(object.manifest, "metadata", "labels", "strimzi.io/cluster")]);

/** Of one of two kinds, one of which is of all namespaces: a store, an issuer. */
function eitherOf(object: KubernetesObject, usual: string, reference: ValueMap): readonly CustomName[] {
  const [kind = usual, name] = [textAt(reference, "kind"), textAt(reference, "name")];
  const namespace = kind.startsWith("Cluster") ? null : object.namespace;
  return named({ namespace }, textAt(reference, "group") ?? object.group, kind, [name]);
}

/** https://keda.sh/docs/latest/concepts/authentication/ */
const AUTHENTICATIONS: Names = (object) =>
  mapsAt(object.manifest, "spec", "triggers").flatMap((trigger) =>
    beside(eitherOf(object, "TriggerAuthentication", mapAt(trigger, "authenticationRef"))),
  );

/** https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#service-reference */
const HOOKS: Names = ({ manifest }) =>
  mapsAt(manifest, "webhooks").flatMap((hook) => {
    const service = mapAt(hook, "clientConfig", "service");
    const namespace = textAt(service, "namespace") ?? null;
    return beside(named({ namespace }, "", "Service", [textAt(service, "name")]));
  });

/** https://cloudnative-pg.io/plugin-barman-cloud/docs/usage/ */
const STORES: Names = (object) => {
  const others = mapsAt(object.manifest, "spec", "externalClusters").map((each) => mapAt(each, "plugin"));
  const stores = [...mapsAt(object.manifest, "spec", "plugins"), ...others].map((plugin) =>
    textAt(plugin, "parameters", "barmanObjectName"),
  );
  return beside(named(object, "barmancloud.cnpg.io", "ObjectStore", stores));
};

/** https://gateway-api.sigs.k8s.io/reference/spec/#gatewayinfrastructure */
function parametersOf(object: KubernetesObject, ...path: readonly string[]): readonly CustomName[] {
  const { group, kind, name, namespace } = mapAt(object.manifest, "spec", ...path, "parametersRef");
  if (typeof group !== "string" || typeof kind !== "string" || typeof name !== "string") return [];
  return [{ group, kind, name, namespace: typeof namespace === "string" ? namespace : object.namespace }];
}

const NAMES: Readonly<Record<string, Names>> = {
  "keda.sh/ScaledObject": AUTHENTICATIONS,
  "keda.sh/ScaledJob": AUTHENTICATIONS,
  "admissionregistration.k8s.io/ValidatingWebhookConfiguration": HOOKS,
  "admissionregistration.k8s.io/MutatingWebhookConfiguration": HOOKS,
  "postgresql.cnpg.io/Cluster": STORES,
  "gateway.networking.k8s.io/Gateway": (object) => [
    // Another class than one of the build a controller may make for itself.
    ...named({ namespace: null }, object.group, "GatewayClass", [
      textAt(object.manifest, "spec", "gatewayClassName"),
    ]),
    ...beside(parametersOf(object, "infrastructure")),
  ],
  "gateway.networking.k8s.io/GatewayClass": (object) => beside(parametersOf(object)),
  // https://external-secrets.io/latest/api/externalsecret/
  "external-secrets.io/ExternalSecret": (object) =>
    eitherOf(object, "SecretStore", mapAt(object.manifest, "spec", "secretStoreRef")),
  "external-secrets.io/ClusterExternalSecret": (object) =>
    eitherOf(object, "SecretStore", mapAt(object.manifest, "spec", "externalSecretSpec", "secretStoreRef")),
  "external-secrets.io/PushSecret": (object) =>
    mapsAt(object.manifest, "spec", "secretStoreRefs").flatMap((each) =>
      eitherOf(object, "SecretStore", each),
    ),
  // https://cert-manager.io/docs/usage/certificate/
  "cert-manager.io/Certificate": (object) =>
    eitherOf(object, "Issuer", mapAt(object.manifest, "spec", "issuerRef")),
  // https://metallb.io/configuration/_advanced_l2_configuration/
  "metallb.io/L2Advertisement": POOLS,
  "metallb.io/BGPAdvertisement": POOLS,
  // https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  "postgresql.cnpg.io/ScheduledBackup": CLUSTER,
  "postgresql.cnpg.io/Database": CLUSTER,
  "postgresql.cnpg.io/Pooler": CLUSTER,
  // https://strimzi.io/docs/operators/latest/deploying
  "kafka.strimzi.io/KafkaNodePool": KAFKA,
  "kafka.strimzi.io/KafkaTopic": KAFKA,
  "kafka.strimzi.io/KafkaUser": KAFKA,
  // https://karpenter.sh/docs/concepts/nodepools/#spectemplatespecnodeclassref
  "karpenter.sh/NodePool": ({ manifest }) => {
    const { group, kind, name } = mapAt(manifest, "spec", "template", "spec", "nodeClassRef");
    return typeof group === "string" && typeof kind === "string" && typeof name === "string"
      ? [{ group, kind, namespace: null, name }]
      : [];
  },
  // https://docs.flagger.app/usage/how-it-works
  "flagger.app/Canary": (object) => {
    const target = mapAt(object.manifest, "spec", "targetRef");
    const metrics = mapsAt(object.manifest, "spec", "analysis", "metrics");
    return [
      ...named(object, groupOf(textAt(target, "apiVersion") ?? ""), textAt(target, "kind") ?? "", [
        textAt(target, "name"),
      ]),
      ...metrics.flatMap((metric) =>
        named(
          { namespace: textAt(metric, "templateRef", "namespace") ?? object.namespace },
          object.group,
          "MetricTemplate",
          [textAt(metric, "templateRef", "name")],
        ),
      ),
    ];
  },
  // https://tekton.dev/docs/pipelines/pipelines/#adding-tasks-to-the-pipeline
  "tekton.dev/Pipeline": (object) =>
    ["tasks", "finally"]
      .flatMap((list) => mapsAt(object.manifest, "spec", list))
      .flatMap((task) =>
        named(object, object.group, textAt(task, "taskRef", "kind") ?? "Task", [
          textAt(task, "taskRef", "name"),
        ]),
      ),
  // https://istio.io/latest/docs/reference/config/networking/destination-rule/#DestinationRule: a short one is of its namespace.
  "networking.istio.io/DestinationRule": (object) => {
    const host = textAt(object.manifest, "spec", "host") ?? "";
    const [, name, namespace] =
      /^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\.cluster\.local)?)?)?$/.exec(host) ?? [];
    return named({ namespace: namespace ?? object.namespace }, "", "Service", [name]);
  },
};
