import { getIn, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { operatorKeys, operatorSecrets } from "./operator-secrets.ts";
import { ownValue } from "../../model/own-value.ts";
import { type ConfigKind, isConfigKind } from "../../model/config-kind.ts";

/** A config that something in the cluster makes of an object: its content is not in the repository. */
export interface Made {
  readonly kind: ConfigKind;
  readonly name: string;
  /** It is made in many namespaces, or in another one than the object's. */
  readonly isAnywhere: boolean;
  /** `type` of a Secret, where the object says it. */
  readonly type?: string;
  /** What makes each key, where the object says so. */
  readonly keys: ReadonlyMap<string, Value>;
  /** All keys that it has, where the object says which. */
  readonly holds?: readonly string[];
  /** A key that it makes no more stays until the config is recreated. */
  readonly isSlow?: true;
  /** What decides about every key. */
  readonly all: Value;
  /** Why it stays when the object that it is made of is deleted; undefined where it goes too. */
  readonly stays?: string;
}

type MakerObject = Pick<KubernetesObject, "name" | "manifest">;
type Maker = (object: MakerObject) => readonly Made[];

const NO_KEYS: ReadonlyMap<string, Value> = new Map();
const SECRET = { kind: "Secret", isAnywhere: false, keys: NO_KEYS } as const;

/** @param place of what describes the Secret itself */
function typeAt(manifest: Value, ...place: readonly string[]): Pick<Made, "type"> {
  const type = textAt(manifest, ...place, "type");
  return type === undefined ? {} : { type };
}

/** Of a spec everything but fields that change nothing of the value. */
function without(spec: ValueMap, fields: readonly string[]): ValueMap {
  return Object.fromEntries(Object.entries(spec).filter(([field]) => !fields.includes(field)));
}

/** Makers whose spec says the Secret's name in one field, or that share their own name with it. */
function makerOf(
  path: readonly string[],
  silent: readonly string[] = [],
  stays?: (spec: ValueMap) => string | undefined,
): Maker {
  return ({ manifest, name }) => {
    const spec = mapAt(manifest, "spec");
    const why = stays?.(spec);
    return [
      {
        ...SECRET,
        name: textAt(spec, ...path) ?? name,
        ...typeAt(spec, ...path.slice(0, -1)),
        all: without(spec, silent),
        ...(why !== undefined && { stays: why }),
      },
    ];
  };
}

const NOT_REFRESHED = "it stays in the cluster, and nothing refreshes it any more";

/** https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso/api-reference (Destination) */
const VAULT = makerOf(["destination", "name"], ["refreshAfter", "rolloutRestartTargets"], (spec) =>
  getIn(spec, "destination", "create") === true ? undefined : NOT_REFRESHED,
);

/** https://external-secrets.io/latest/api/externalsecret/ */
const externalSecret: Maker = ({ manifest, name }) => {
  const spec = mapAt(manifest, "spec");
  const keys = mapsAt(spec, "data").flatMap((item) => {
    const key = textAt(item, "secretKey");
    return key === undefined ? [] : [[key, item] as const];
  });
  // Only an owner takes what it made with it: https://external-secrets.io/latest/guides/ownership-deletion-policy/
  const isOwner = ["", "Owner"].includes(textAt(spec, "target", "creationPolicy") ?? "");
  return [
    {
      ...SECRET,
      name: textAt(spec, "target", "name") ?? name,
      ...typeAt(spec, "target", "template"),
      keys: new Map(keys),
      ...holdsOf(
        spec,
        keys.map(([key]) => key),
      ),
      all: [
        without(spec, ["refreshInterval", "refreshPolicy", "data", "target"]),
        getIn(spec, "target", "template") ?? null,
      ],
      ...(!isOwner && { stays: NOT_REFRESHED }),
    },
  ];
};

/**
 * A template gives its own keys alone, unless it is merged: https://external-secrets.io/latest/guides/templating/
 * What finds secrets, or adds to a Secret that another one makes, does not say which keys there are.
 */
function holdsOf(spec: ValueMap, keys: readonly string[]): Pick<Made, "holds"> {
  const { template, creationPolicy } = mapAt(spec, "target");
  const isOpen = mapsAt(template, "templateFrom").length > 0;
  if (isOpen || creationPolicy === "Merge" || creationPolicy === "None") return {};
  const own = Object.keys(mapAt(template, "data"));
  if (own.length > 0 && textAt(template, "mergePolicy") !== "Merge") return { holds: own };
  return mapsAt(spec, "dataFrom").length > 0 ? {} : { holds: [...keys, ...own] };
}

/** https://cert-manager.io/docs/usage/certificate/#cleaning-up-secrets-when-certificates-are-deleted */
const CERTIFICATE = makerOf(
  ["secretName"],
  ["renewBefore", "renewBeforePercentage", "revisionHistoryLimit", "secretTemplate"],
  () =>
    "it stays in the cluster, unless cert-manager runs with --enable-certificate-owner-ref, and is not renewed before it expires",
);

/** All that may be in its Secret: https://cert-manager.io/docs/reference/api-docs/#cert-manager.io/v1.CertificateSpec */
function certified(spec: ValueMap): readonly string[] {
  const formats = mapsAt(spec, "additionalOutputFormats").map(({ type }) => type);
  const stores = [
    ["jks", "jks"],
    ["pkcs12", "p12"],
  ] as const;
  return [
    ...["ca.crt", "tls.crt", "tls.key"],
    ...(formats.includes("CombinedPEM") ? ["tls-combined.pem"] : []),
    ...(formats.includes("DER") ? ["key.der"] : []),
    ...stores
      .filter(([store]) => getIn(spec, "keystores", store, "create") === true)
      .flatMap(([, ending]) => [`keystore.${ending}`, `truststore.${ending}`]),
  ];
}

/** https://cert-manager.io/docs/trust/trust-manager/api-reference/ */
const bundle: Maker = ({ manifest, name }) => {
  const spec = mapAt(manifest, "spec");
  const target = mapAt(spec, "target");
  return (["ConfigMap", "Secret"] as const)
    .filter((kind) => isMap(target[kind === "Secret" ? "secret" : "configMap"]))
    .map((kind) => ({ kind, name, isAnywhere: true, keys: NO_KEYS, all: spec }));
};

/** A value is sealed for a scope, and cannot be opened under another one: https://github.com/bitnami-labs/sealed-secrets#scopes */
function scopeOf(manifest: ValueMap): Value {
  return ["namespace-wide", "cluster-wide"].map(
    (scope) => textAt(manifest, "metadata", "annotations", `sealedsecrets.bitnami.com/${scope}`) ?? null,
  );
}

/** Annotations with which a config asks to be copied into other namespaces under its own name, by what copies it. */
const COPIERS = [
  // https://github.com/emberstack/kubernetes-reflector#usage
  "reflector.v1.k8s.emberstack.com/reflection-auto-enabled",
  "reflector.v1.k8s.emberstack.com/reflection-allowed",
  // https://github.com/mittwald/kubernetes-replicator#push-based-replication
  "replicator.v1.mittwald.de/replicate-to",
  "replicator.v1.mittwald.de/replicate-to-matching",
  // https://config-syncer.com/docs/latest/guides/config-syncer/intra-cluster/
  "kubed.appscode.com/sync",
  "config-syncer.appscode.com/sync",
];

function copied({ kind, name, manifest }: MakerObject & Pick<KubernetesObject, "kind">): readonly Made[] {
  const annotations = mapAt(manifest, "metadata", "annotations");
  const isCopied = COPIERS.some(
    (annotation) => typeof annotations[annotation] === "string" && annotations[annotation] !== "false",
  );
  if (!isCopied || !isConfigKind(kind)) return [];
  const entries = ["data", "binaryData", "stringData"].flatMap((field) =>
    Object.entries(mapAt(manifest, field)),
  );
  return [{ kind, name, isAnywhere: true, keys: new Map(entries), all: null }];
}

const MAKERS: Readonly<Record<string, Maker>> = {
  // https://github.com/bitwarden/sm-kubernetes, https://docs.doppler.com/docs/kubernetes-operator
  "k8s.bitwarden.com/BitwardenSecret": makerOf(["secretName"], ["refreshInterval"]),
  "secrets.doppler.com/DopplerSecret": makerOf(["managedSecret", "name"], ["resyncSeconds"]),
  // https://github.com/ricoberger/vault-secrets-operator
  "ricoberger.de/VaultSecret": makerOf([]),
  // https://github.com/mittwald/kubernetes-secret-generator
  "secretgenerator.mittwald.de/StringSecret": makerOf([]),
  "secretgenerator.mittwald.de/BasicAuth": makerOf([]),
  "secretgenerator.mittwald.de/SSHKeyPair": makerOf([]),
  // https://github.com/bitnami-labs/sealed-secrets
  "bitnami.com/SealedSecret": ({ manifest, name }) => {
    const spec = mapAt(manifest, "spec");
    const template = mapAt(spec, "template", "metadata");
    const isOwned =
      textAt(template, "annotations", "sealedsecrets.bitnami.com/skip-set-owner-references") !== "true";
    return [
      {
        ...SECRET,
        name: textAt(template, "name") ?? name,
        ...typeAt(spec, "template"),
        keys: new Map(Object.entries(mapAt(spec, "encryptedData"))),
        holds: [mapAt(spec, "encryptedData"), mapAt(spec, "template", "data")].flatMap(Object.keys),
        all: [mapAt(spec, "template", "data"), scopeOf(manifest)],
        ...(!isOwned && { stays: NOT_REFRESHED }),
      },
    ];
  },
  "external-secrets.io/ExternalSecret": externalSecret,
  // https://external-secrets.io/latest/api/clusterexternalsecret/
  "external-secrets.io/ClusterExternalSecret": ({ manifest, name }) => {
    const spec = mapAt(manifest, "spec", "externalSecretSpec");
    const own = textAt(manifest, "spec", "externalSecretName") ?? name;
    return externalSecret({ name: own, manifest: { spec } }).map((made) => ({ ...made, isAnywhere: true }));
  },
  // https://secrets-store-csi-driver.sigs.k8s.io/topics/sync-as-kubernetes-secret
  "secrets-store.csi.x-k8s.io/SecretProviderClass": ({ manifest }) => {
    const spec = mapAt(manifest, "spec");
    return mapsAt(spec, "secretObjects").flatMap((secret) => {
      const name = textAt(secret, "secretName");
      const holds = mapsAt(secret, "data").flatMap((item) => textAt(item, "key") ?? []);
      return name === undefined ? [] : [{ ...SECRET, name, holds, isSlow: true, all: spec }];
    });
  },
  "secrets.hashicorp.com/VaultStaticSecret": VAULT,
  "secrets.hashicorp.com/VaultDynamicSecret": VAULT,
  "secrets.hashicorp.com/VaultPKISecret": VAULT,
  "secrets.hashicorp.com/HCPVaultSecretsApp": VAULT,
  "cert-manager.io/Certificate": (object) =>
    CERTIFICATE(object).map((made) => ({ ...made, holds: certified(mapAt(object.manifest, "spec")) })),
  "trust.cert-manager.io/Bundle": bundle,
  "trust-manager.io/ClusterBundle": bundle,
  // https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/security_and_compliance/configuring-certificates
  "/Service": ({ manifest }) =>
    ["alpha", "beta"].flatMap((stage) => {
      const annotation = `service.${stage}.openshift.io/serving-cert-secret-name`;
      const name = textAt(manifest, "metadata", "annotations", annotation);
      const holds = ["tls.crt", "tls.key"];
      return name === undefined ? [] : [{ ...SECRET, name, holds, all: null, stays: NOT_REFRESHED }];
    }),
  "onepassword.com/OnePasswordItem": makerOf([]),
  // https://strimzi.io/docs/operators/latest/deploying#con-securing-client-authentication-str
  "kafka.strimzi.io/KafkaUser": ({ manifest, name }) => [
    { ...SECRET, name, all: mapAt(manifest, "spec", "authentication") },
  ],
  // https://www.rabbitmq.com/kubernetes/operator/using-topology-operator#users-permissions
  "rabbitmq.com/User": ({ manifest, name }) => [
    { ...SECRET, name: `${name}-user-credentials`, all: mapAt(manifest, "spec") },
  ],
  // https://infisical.com/docs/integrations/platforms/kubernetes/infisical-secret-crd
  "secrets.infisical.com/InfisicalSecret": makerOf(
    ["managedSecretReference", "secretName"],
    ["resyncInterval"],
    (spec) =>
      textAt(spec, "managedSecretReference", "creationPolicy") === "Owner" ? undefined : NOT_REFRESHED,
  ),
  "isindir.github.com/SopsSecret": ({ manifest }) =>
    mapsAt(manifest, "spec", "secretTemplates").flatMap((template) => {
      const name = textAt(template, "name");
      const keys = new Map([
        ...Object.entries(mapAt(template, "data")),
        ...Object.entries(mapAt(template, "stringData")),
      ]);
      const holds = [...keys.keys()];
      return name === undefined ? [] : [{ ...SECRET, name, ...typeAt(template), keys, holds, all: null }];
    }),
};

/** The configs that something in the cluster makes of an object, as far as its kind is known. */
export function madeOf(
  object: Pick<KubernetesObject, "group" | "kind" | "name" | "manifest">,
): readonly Made[] {
  const key = `${object.group}/${object.kind}`;
  const maker = ownValue(MAKERS, key);
  return maker?.(object) ?? (object.group === "" ? copied(object) : madeByOperator(key, object));
}

/** What these hold are passwords and certificates, which no change of a spec renews; they go with what owns them. */
function madeByOperator(key: string, { name, manifest }: MakerObject): readonly Made[] {
  const secrets = operatorSecrets(key, name, mapAt(manifest, "spec"));
  const isBucket = key === "objectbucket.io/ObjectBucketClaim";
  return [
    ...secrets.map((secret) => {
      const holds = operatorKeys(key, secret);
      return { ...SECRET, name: secret, ...(holds && { holds }), all: null };
    }),
    ...(isBucket ? [{ ...SECRET, kind: "ConfigMap" as const, name, all: null }] : []),
  ];
}

/**
 * What may be made of an object of which more is not known, by how such kinds are written: a Secret or ConfigMap of the
 * name that its spec gives, else of its own.
 */
export function mayMake(
  { group, kind, name: own, manifest }: Pick<KubernetesObject, "group" | "kind" | "name" | "manifest">,
  name: string,
): boolean {
  if (!group.includes(".")) return false;
  const given = NAMING.flatMap((path) => textAt(manifest, "spec", ...path) ?? []);
  return given.length > 0 ? given.includes(name) : /Secret|ConfigMap/.test(kind) && own === name;
}

const NAMING: readonly (readonly string[])[] = [
  ["secretName"],
  ["target", "name"],
  ["destination", "name"],
  // https://docs.crossplane.io/latest/managed-resources/managed-resources/#writeconnectionsecrettoref
  ["writeConnectionSecretToRef", "name"],
];
