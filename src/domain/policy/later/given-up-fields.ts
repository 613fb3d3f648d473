import {
  BY_MOVERS,
  CA_INJECTED,
  IMAGES_WRITTEN,
  mirrored,
  READ_BY_LABEL,
  RELOADING,
} from "./given-up-marks.ts";
import { GIVEN_UP_OF_ALERTS } from "./given-up-alerts.ts";
import { GIVEN_UP_OF_BACKUPS } from "./given-up-backups.ts";
import { GIVEN_UP_OF_DASHBOARDS } from "./given-up-dashboards.ts";
import { GIVEN_UP_OF_FLUX } from "./given-up-flux.ts";
import { GIVEN_UP_OF_LOGS } from "./given-up-logs.ts";
import { GIVEN_UP_OF_METRICS } from "./given-up-metrics.ts";
import { GIVEN_UP_OF_QUEUES } from "./given-up-queues.ts";
import { GIVEN_UP_OF_SECRETS } from "./given-up-secrets.ts";
import { GIVEN_UP_OF_TRAFFIC } from "./given-up-traffic.ts";
import { by, OTHER, REFUSED, scheduled, spec, type GivenUp } from "./lessening.ts";

/** https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors */
const UNCALLED = "who calls its Service no longer comes to what goes from it";

/** https://keda.sh/docs/latest/concepts/scaling-deployments/#pausing-autoscaling */
function paused(annotation: string, missed: string): GivenUp {
  const path = ["metadata", "annotations", `autoscaling.keda.sh/${annotation}`];
  return { path, when: { is: "becomes", value: "true" }, missed };
}

const NO_EXCEPTION = "what it no longer exempts may be refused";
const ANNOUNCED = ["ipAddressPools", "ipAddressPoolSelectors", "nodeSelectors", "interfaces", "peers"];
const UNANNOUNCED =
  "who comes from outside of the cluster may not find the addresses that it announced before";

/** https://cert-manager.io/docs/configuration/: the directory of an authority, or its own certificate, and how it is asked. */
const ISSUER = [
  spec(
    "acme.solvers",
    { is: "fewer" },
    "the next certificates are proven in another way, which has to work by then",
  ),
  spec("vault.auth", OTHER, "the next certificates are asked for by another account, which may be refused"),
  ...["acme.server", "ca.secretName", "vault.server", "vault.path", "venafi.zone", "selfSigned"].map((path) =>
    spec(path, OTHER, "the next certificates come from another authority, which not everybody may trust"),
  ),
];

/** https://argo-rollouts.readthedocs.io/en/stable/features/analysis/ */
const MEASURED = [
  spec("metrics", OTHER, "rollouts that name it go on, or are aborted, by what it measures from now on"),
];

const PRIVILEGES = [
  ...["allowPrivilegedContainer", "allowPrivilegeEscalation", "allowHostNetwork", "allowHostPorts"],
  ...["allowHostPID", "allowHostIPC", "allowHostDirVolumePlugin"],
];

/** By group and kind: fields of objects that no pod depends on, by which data, backups, names or rights go. */
export const GIVEN_UP: Readonly<Record<string, readonly GivenUp[]>> = {
  ...GIVEN_UP_OF_SECRETS,
  ...GIVEN_UP_OF_ALERTS,
  ...GIVEN_UP_OF_BACKUPS,
  ...GIVEN_UP_OF_DASHBOARDS,
  ...GIVEN_UP_OF_FLUX,
  ...GIVEN_UP_OF_LOGS,
  ...GIVEN_UP_OF_METRICS,
  ...GIVEN_UP_OF_TRAFFIC,
  // https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-pod-security-policies
  "security.openshift.io/SecurityContextConstraints": [
    ...["users", "groups"].map((field): GivenUp => {
      const missed = "pods of who goes from it are not made any more, unless another one lets them";
      return { path: [field], when: { is: "fewer" }, missed };
    }),
    ...PRIVILEGES.map((field): GivenUp => {
      const missed = "pods that ask for it are not made any more, unless another one lets them";
      return { path: [field], when: { is: "becomes", value: "false" }, missed };
    }),
  ],
  "/ConfigMap": [...READ_BY_LABEL, RELOADING, ...mirrored("metadata", "annotations")],
  "/Secret": [...READ_BY_LABEL, RELOADING, ...mirrored("metadata", "annotations")],
  // https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles
  "rbac.authorization.k8s.io/ClusterRole": ["view", "edit", "admin"].map((role) => ({
    path: ["metadata", "labels", `rbac.authorization.k8s.io/aggregate-to-${role}`],
    when: { is: "other", none: "false", had: true },
    missed: `whoever has the role ${role} loses the rights that it adds to that`,
  })),
  "/Namespace": [BY_MOVERS],
  "apps/Deployment": IMAGES_WRITTEN,
  "apps/StatefulSet": IMAGES_WRITTEN,
  // https://cloudnative-pg.io/documentation/current/declarative_database_management/
  "postgresql.cnpg.io/Database": [
    ...["schemas", "extensions"].map((name) =>
      spec(name, { is: "absent" }, "what is absent from now on is dropped"),
    ),
    spec("owner", OTHER, "who works as the former owner may be refused"),
    spec("cluster.name", OTHER, REFUSED),
    spec("name", OTHER, REFUSED),
  ],
  // https://cloudnative-pg.io/documentation/current/logical_replication/
  "postgresql.cnpg.io/Publication": [
    spec("target.objects", { is: "fewer" }, "what goes from it is not replicated any more"),
  ],
  "postgresql.cnpg.io/Subscription": ["publicationName", "externalClusterName"].map((path) =>
    spec(path, OTHER, "what it took is not replicated any more"),
  ),
  "postgresql.cnpg.io/ScheduledBackup": [
    spec("cluster.name", OTHER, "the former cluster is not backed up by it any more"),
    scheduled("schedule", 6),
  ],
  ...GIVEN_UP_OF_QUEUES,
  // https://argo-rollouts.readthedocs.io/en/stable/features/canary/
  "argoproj.io/Rollout": [
    spec("strategy.canary.steps", { is: "emptied" }, "new versions go to everybody at once"),
    spec("strategy.canary.analysis", { is: "emptied" }, "nothing measures new versions any more"),
  ],
  // https://docs.flagger.app/faq#how-can-i-skip-the-analysis
  "flagger.app/Canary": [
    spec("skipAnalysis", { is: "becomes", value: "true" }, "new versions go to everybody, whatever they do"),
    spec("analysis.metrics", { is: "fewer" }, "new versions go to everybody by less than before"),
  ],
  // https://rook.io/docs/rook/latest/CRDs/Block-Storage/ceph-block-pool-crd/
  "ceph.rook.io/CephBlockPool": [
    spec("replicated.size", { is: "lower" }, "fewer copies are kept of what it holds"),
    spec("failureDomain", OTHER, "all that it holds is moved"),
  ],
  // https://metallb.io/configuration/_advanced_l2_configuration/
  "metallb.io/L2Advertisement": ANNOUNCED.map((path) => spec(path, OTHER, UNANNOUNCED)),
  "metallb.io/BGPAdvertisement": ANNOUNCED.map((path) => spec(path, OTHER, UNANNOUNCED)),
  "metallb.io/BGPPeer": ["myASN", "peerASN", "peerAddress", "peerPort", "nodeSelectors"].map((path) =>
    spec(path, OTHER, UNANNOUNCED),
  ),
  "metallb.io/IPAddressPool": [
    spec("addresses", { is: "fewer" }, "Services that have an address which goes from it may lose that"),
  ],
  // https://docs.cilium.io/en/stable/network/l2-announcements/#policies
  "cilium.io/CiliumL2AnnouncementPolicy": [
    ...["serviceSelector", "nodeSelector", "interfaces"].map((path) => spec(path, OTHER, UNANNOUNCED)),
    ...["loadBalancerIPs", "externalIPs"].map((path) =>
      spec(path, { is: "other", none: "false", had: true }, UNANNOUNCED),
    ),
  ],
  "argoproj.io/AnalysisTemplate": MEASURED,
  "argoproj.io/ClusterAnalysisTemplate": MEASURED,
  // https://kubernetes-sigs.github.io/external-dns/latest/docs/sources/crd/
  "externaldns.k8s.io/DNSEndpoint": [
    spec("endpoints", { is: "unlisted" }, "a name leads elsewhere, or goes from the DNS"),
  ],
  "argoproj.io/CronWorkflow": ["schedule", "schedules"].map((path) => scheduled(path)),
  // https://kyverno.io/docs/policy-types/cleanup-policy/, https://github.com/mariadb-operator/mariadb-operator/blob/main/docs/logical_backup.md
  "kyverno.io/CleanupPolicy": [scheduled("schedule")],
  "kyverno.io/ClusterCleanupPolicy": [scheduled("schedule")],
  "k8s.mariadb.com/Backup": [scheduled("schedule.cron")],
  "k8s.mariadb.com/PhysicalBackup": [scheduled("schedule.cron")],
  "keda.sh/ScaledObject": [
    paused("paused", "nothing scales its pods any more"),
    paused("paused-scale-in", "nothing takes pods away any more"),
    paused("paused-scale-out", "nothing adds pods any more"),
  ],
  "keda.sh/ScaledJob": [paused("paused", "no Job is made by it any more")],
  // https://kyverno.io/docs/exceptions/
  "kyverno.io/PolicyException": [
    spec("exceptions", { is: "fewer" }, NO_EXCEPTION),
    spec("match", OTHER, NO_EXCEPTION),
  ],
  "policies.kyverno.io/PolicyException": [
    spec("policyRefs", { is: "fewer" }, NO_EXCEPTION),
    spec("matchConditions", OTHER, NO_EXCEPTION),
  ],
  // https://kubernetes-csi.github.io/docs/support-fsgroup.html
  "storage.k8s.io/CSIDriver": [
    spec(
      "fsGroupPolicy",
      { is: "other", none: "ReadWriteOnceWithFSType" },
      "files of volumes that are mounted from now on belong to another group, and pods may not read or write them",
    ),
  ],
  // https://kubernetes.io/docs/concepts/storage/volume-snapshot-classes/#driver
  "snapshot.storage.k8s.io/VolumeSnapshotClass": [
    { path: ["driver"], when: OTHER, missed: "snapshots are made by another driver, or not at all" },
  ],
  // https://kubernetes.io/docs/concepts/storage/persistent-volumes/#mount-options: nobody asks whether they are any.
  "/PersistentVolume": [
    spec("mountOptions", OTHER, "pods that are made from now on mount it otherwise, or do not start"),
  ],
  "/Endpoints": [
    { path: ["subsets"], when: { is: "unlisted" }, missed: UNCALLED },
    { path: ["subsets"], when: { is: "unlisted", fields: ["ports", "port"] }, missed: UNCALLED },
  ],
  // https://github.com/k8snetworkplumbingwg/multus-cni/blob/master/docs/quickstart.md
  "k8s.cni.cncf.io/NetworkAttachmentDefinition": [
    spec("config", OTHER, "pods that are made from now on get another network by it, or do not start"),
  ],
  "discovery.k8s.io/EndpointSlice": [
    { path: ["endpoints"], when: { is: "unlisted" }, missed: UNCALLED },
    { path: ["ports"], when: { is: "unlisted", fields: ["port"] }, missed: UNCALLED },
    {
      path: ["metadata", "labels", "kubernetes.io/service-name"],
      when: { is: "other", had: true },
      missed: "who calls the former Service no longer comes to what it lists",
    },
  ],
  "cert-manager.io/Issuer": ISSUER,
  "cert-manager.io/ClusterIssuer": ISSUER,
  "admissionregistration.k8s.io/ValidatingWebhookConfiguration": CA_INJECTED,
  "admissionregistration.k8s.io/MutatingWebhookConfiguration": CA_INJECTED,
  "apiregistration.k8s.io/APIService": [
    ...CA_INJECTED,
    spec(
      "service.port",
      { is: "other", none: "443" },
      "nobody answers for its group where its Service lacks that",
    ),
  ],
  "apiextensions.k8s.io/CustomResourceDefinition": CA_INJECTED,
  // https://cert-manager.io/docs/usage/certificate/
  "cert-manager.io/Certificate": [
    spec("secretName", OTHER, "the former Secret is not renewed any more, before it expires"),
    ...by("issuerRef", "Issuer", "another authority makes its next certificate, or nobody does"),
    ...mirrored("spec", "secretTemplate", "annotations"),
    spec("usages", { is: "fewer" }, "who asks for a usage that goes from it refuses the next certificate"),
  ],
};
