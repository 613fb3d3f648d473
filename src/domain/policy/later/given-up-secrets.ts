import { mirrored } from "./given-up-marks.ts";
import { by, OTHER, spec, type GivenUp, type Lessening } from "./lessening.ts";

const LEFT_OUT = "namespaces that it leaves out lose the Secret that it made";
const UNPUSHED = "what it pushed is not brought up to date any more, or not there";

/** https://kubernetes.io/docs/concepts/configuration/secret/#secret-types: the API server changes the type of none. */
const TYPE: Lessening = { is: "other", none: "Opaque" };
const FIXED_TYPE =
  "the Secret that is there cannot get another type, so that its controller fails and the Secret stays as it is until somebody deletes it";

/** https://external-secrets.io/latest/api/clustersecretstore/ */
const STORE = [
  spec("provider", OTHER, "what is taken from it comes from elsewhere at the next refresh, or not at all"),
  spec(
    "conditions",
    { is: "fewer", noneIsAll: true },
    "namespaces that it leaves out get nothing from it any more",
  ),
];

const SECRET: readonly GivenUp[] = [
  spec("target.template.type", TYPE, FIXED_TYPE),
  ...mirrored("spec", "target", "template", "metadata", "annotations"),
  ...by("secretStoreRef", "SecretStore", "its Secret comes from another store, or stays as it is"),
  ...[
    ["refreshPolicy", "CreatedOnce"],
    ["refreshInterval", "0"],
    ["refreshInterval", "0s"],
    ["target.creationPolicy", "None"],
  ].map(([path = "", value = ""]) =>
    spec(path, { is: "becomes", value }, "its Secret stays as it is from now on"),
  ),
  // https://external-secrets.io/latest/api/externalsecret/#refresh-policy
  spec(
    "refreshPolicy",
    { is: "becomes", value: "OnChange" },
    "its Secret stays as it is from now on, until the ExternalSecret itself changes",
  ),
  // https://external-secrets.io/latest/guides/ownership-deletion-policy/#merge
  spec(
    "target.creationPolicy",
    { is: "becomes", value: "Merge" },
    "it adds to a Secret that is there, and makes none where that is not",
  ),
];

const NOT_LET_IN = "what scales by it may not be let in any more";

const VAULT = ["address", "method", "mount", "kubernetes.role", "jwt.role", "appRole.roleId"].map((path) =>
  spec(
    path,
    { is: "other", had: true },
    "Secrets that are taken by it are not refreshed where it is not let in",
  ),
);

const BUNDLE = [
  spec("sources", { is: "fewer" }, "who is signed by an authority that goes from it is no longer trusted"),
  ...["configMap", "secret"].map((kind) =>
    spec(`target.${kind}.key`, { is: "other", had: true }, "what is read by the former key goes"),
  ),
  spec("target.namespaceSelector", OTHER, "namespaces that it leaves out lose what it made"),
];

const LOGIN = [
  spec("secretTargetRef", { is: "unlisted", fields: ["parameter"] }, NOT_LET_IN),
  spec("env", { is: "unlisted", fields: ["parameter"] }, NOT_LET_IN),
  spec("podIdentity", { is: "other", had: true }, NOT_LET_IN),
];

/** Of what makes, takes or pushes Secrets. */
export const GIVEN_UP_OF_SECRETS: Readonly<Record<string, readonly GivenUp[]>> = {
  "bitnami.com/SealedSecret": [
    spec("template.type", TYPE, FIXED_TYPE),
    ...mirrored("spec", "template", "metadata", "annotations"),
  ],
  "external-secrets.io/ExternalSecret": SECRET,
  // https://external-secrets.io/latest/api/pushsecret/
  "external-secrets.io/PushSecret": [
    spec("updatePolicy", { is: "becomes", value: "IfNotExists" }, UNPUSHED),
    spec("selector", OTHER, UNPUSHED),
    ...["data", "secretStoreRefs"].map((path) => spec(path, { is: "fewer" }, UNPUSHED)),
  ],
  // https://external-secrets.io/latest/api/clusterexternalsecret/
  "external-secrets.io/ClusterExternalSecret": [
    spec("namespaceSelector", OTHER, LEFT_OUT),
    spec("namespaceSelectors", { is: "fewer" }, LEFT_OUT),
    spec("namespaces", { is: "fewer" }, LEFT_OUT),
    ...SECRET.map(({ path: [first = "", ...path], ...rest }) => ({
      ...rest,
      path: [first, "externalSecretSpec", ...path],
    })),
  ],
  // https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso/api-reference
  "secrets.hashicorp.com/VaultAuth": VAULT,
  "secrets.hashicorp.com/VaultConnection": VAULT,
  // https://cert-manager.io/docs/trust/trust-manager/api-reference/
  "trust.cert-manager.io/Bundle": BUNDLE,
  "trust-manager.io/ClusterBundle": BUNDLE,
  // https://keda.sh/docs/latest/concepts/authentication/
  "keda.sh/TriggerAuthentication": LOGIN,
  "keda.sh/ClusterTriggerAuthentication": LOGIN,
  "external-secrets.io/SecretStore": STORE,
  "external-secrets.io/ClusterSecretStore": STORE,
};
