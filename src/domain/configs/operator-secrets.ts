import { ownValue } from "../../model/own-value.ts";
import { getIn, isMap, type ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";

type Names = (name: string, spec: ValueMap) => readonly string[];

/** What operators call the Secrets of users and certificates by an object's own name, whatever else its spec says. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  // https://strimzi.io/docs/operators/latest/deploying#con-certificate-authority-secrets-str
  "kafka.strimzi.io/Kafka": ["-cluster-ca-cert", "-clients-ca-cert", "-cluster-ca", "-clients-ca"],
  // https://www.rabbitmq.com/kubernetes/operator/using-operator#find
  "rabbitmq.com/RabbitmqCluster": ["-default-user", "-erlang-cookie"],
  // https://www.elastic.co/docs/deploy-manage/security/k8s-https-settings
  "elasticsearch.k8s.elastic.co/Elasticsearch": [
    ...["-es-elastic-user", "-es-http-certs-public", "-es-http-ca-internal", "-es-transport-certs-public"],
  ],
  "kibana.k8s.elastic.co/Kibana": ["-kb-http-certs-public"],
  "apm.k8s.elastic.co/ApmServer": ["-apm-http-certs-public", "-apm-token"],
  // https://github.com/kubernetes-sigs/lib-bucket-provisioner/blob/master/doc/design/object-bucket-lib.md
  "objectbucket.io/ObjectBucketClaim": [""],
};

/** The same where a field decides. */
const BY_SPEC: Readonly<Record<string, Names>> = {
  // https://cloudnative-pg.io/documentation/current/applications/#secrets, .../certificates/
  "postgresql.cnpg.io/Cluster": (name, spec) => [
    ...(["initdb", "recovery", "pg_basebackup"].some((how) =>
      textAt(spec, "bootstrap", how, "secret", "name"),
    )
      ? []
      : [`${name}-app`]),
    ...(getIn(spec, "enableSuperuserAccess") === true && textAt(spec, "superuserSecret", "name") === undefined
      ? [`${name}-superuser`]
      : []),
    ...["-ca", "-server", "-replication"].map((suffix) => name + suffix),
  ],
  // https://opensource.zalando.com/postgres-operator/docs/user.html
  "acid.zalan.do/postgresql": (name, spec) =>
    [
      ...["postgres", "standby", "pooler"],
      ...Object.keys(mapAt(spec, "users")),
      ...Object.keys(mapAt(spec, "preparedDatabases")).flatMap((database) =>
        ["owner", "reader", "writer"].map((role) => `${database}_${role}_user`),
      ),
    ].map((user) => `${user.replaceAll("_", "-")}.${name}${ZALANDO}`),
  // https://access.crunchydata.com/documentation/postgres-operator/latest/architecture/user-management
  "postgres-operator.crunchydata.com/PostgresCluster": pgUsers,
  // https://docs.percona.com/percona-operator-for-postgresql/2.0/users.html
  "pgv2.percona.com/PerconaPGCluster": pgUsers,
  // https://docs.percona.com/percona-operator-for-mysql/pxc/users.html
  "pxc.percona.com/PerconaXtraDBCluster": (name, spec) => [textAt(spec, "secretsName") ?? `${name}-secrets`],
  // https://docs.percona.com/percona-operator-for-mongodb/users.html
  "psmdb.percona.com/PerconaServerMongoDB": (name, spec) => [
    textAt(spec, "secrets", "users") ?? `${name}-secrets`,
  ],
  // https://github.com/mongodb/mongodb-kubernetes/blob/master/docs/mongodbcommunity/users.md
  "mongodbcommunity.mongodb.com/MongoDBCommunity": (name, spec) =>
    mapsAt(spec, "users").map(
      (user) =>
        textAt(user, "connectionStringSecretName") ??
        [name, textAt(user, "db") ?? "admin", textAt(user, "name") ?? ""].join("-").toLowerCase(),
    ),
  // https://github.com/mariadb-operator/mariadb-operator/blob/main/api/v1alpha1/mariadb_keys.go
  "k8s.mariadb.com/MariaDB": (name, spec) => [
    ...["root", "password"].flatMap((whose) => {
      const given = spec[whose === "root" ? "rootPasswordSecretKeyRef" : "passwordSecretKeyRef"];
      if (given === undefined) return [`${name}-${whose}`];
      return getIn(given, "generate") === true ? (textAt(given, "name") ?? []) : [];
    }),
    `${name}-metrics-password`,
    ...(isMap(spec.connection) ? [textAt(spec.connection, "secretName") ?? name] : []),
  ],
  "k8s.mariadb.com/Connection": (name, spec) => [textAt(spec, "secretName") ?? name],
  // https://grafana.github.io/grafana-operator/docs/examples/grafana/credential_secret/readme
  "grafana.integreatly.org/Grafana": (name, spec) =>
    getIn(spec, "disableDefaultAdminSecret") === true ? [] : [`${name}-admin-credentials`],
  // https://www.keycloak.org/operator/advanced-configuration
  "k8s.keycloak.org/Keycloak": (name, spec) =>
    getIn(spec, "bootstrapAdmin") === undefined ? [`${name}-initial-admin`] : [],
  // https://rook.io/docs/rook/latest/CRDs/Object-Storage/ceph-object-store-user-crd/
  "ceph.rook.io/CephObjectStoreUser": (name, spec) => [
    `rook-ceph-object-user-${textAt(spec, "store") ?? ""}-${name}`,
  ],
};

const ZALANDO = ".credentials.postgresql.acid.zalan.do";
const PGUSER = "-pguser-";

/** Without users there is one by the cluster's own name. */
function pgUsers(name: string, spec: ValueMap): readonly string[] {
  const users = mapsAt(spec, "users");
  return [
    ...(users.length === 0
      ? [name + PGUSER + name]
      : users.map((user) => textAt(user, "secretName") ?? name + PGUSER + (textAt(user, "name") ?? ""))),
    ...["-cluster-cert", "-replication-cert", "-pgbouncer"].map((suffix) => name + suffix),
  ];
}

/** The names of the Secrets that an operator makes of an object, by its own pattern. */
export function operatorSecrets(kind: string, name: string, spec: ValueMap): readonly string[] {
  const suffixes = ownValue(SUFFIXES, kind);
  if (suffixes !== undefined) return suffixes.map((suffix) => name + suffix);
  // https://kubedb.com/docs/latest/guides/postgres/concepts/postgres/#specauthsecret
  if (kind.startsWith("kubedb.com/")) return [textAt(spec, "authSecret", "name") ?? `${name}-auth`];
  return ownValue(BY_SPEC, kind)?.(name, spec) ?? [];
}

/** https://github.com/cloudnative-pg/cloudnative-pg/blob/main/pkg/specs/secrets.go (CreateSecret) */
const OF_CNPG = [
  ...["username", "user", "password", "dbname", "host", "port", "pgpass"],
  ...["uri", "jdbc-uri", "fqdn-uri", "fqdn-jdbc-uri"],
];

/** The keys of such a Secret; undefined where they are not known. */
export function operatorKeys(kind: string, secret: string): readonly string[] | undefined {
  return kind === "postgresql.cnpg.io/Cluster" && /-(app|superuser)$/.test(secret) ? OF_CNPG : undefined;
}

const ENDINGS = [
  ...Object.values(SUFFIXES).flat(),
  ...["-app", "-superuser", "-ca", "-server", "-replication", "-cluster-cert", "-replication-cert"],
  ...["-pgbouncer", "-secrets", "-root", "-password", "-metrics-password", "-admin-credentials"],
  ...["-initial-admin", "-auth"],
].filter((ending) => ending !== "");

/** What an object may be called that a Secret of this name is made of: its files have no more than that. */
export function ownersOf(secret: string): readonly string[] {
  const zalando = secret.endsWith(ZALANDO) ? [secret.slice(secret.indexOf(".") + 1, -ZALANDO.length)] : [];
  const at = secret.indexOf(PGUSER);
  return [
    ...zalando,
    ...(at > 0 ? [secret.slice(0, at)] : []),
    ...ENDINGS.flatMap((ending) => (secret.endsWith(ending) ? [secret.slice(0, -ending.length)] : [])),
  ].filter((owner) => owner !== "");
}
