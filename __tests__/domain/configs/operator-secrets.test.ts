import { describe, expect, it } from "vitest";
import { operatorSecrets, ownersOf } from "../../../src/domain/configs/operator-secrets.ts";
import { manifestsOf } from "../forecast-of.ts";

describe("the Secrets that an operator makes of an object `own`", () => {
  it.for<readonly [kind: string, spec: string, made: readonly string[]]>([
    [
      "postgresql.cnpg.io/Cluster",
      "{instances: 3, storage: {size: 8Gi}}",
      ["own-app", "own-ca", "own-server", "own-replication"],
    ],
    [
      "postgresql.cnpg.io/Cluster",
      "{enableSuperuserAccess: true, bootstrap: {initdb: {database: shop, owner: shop, secret: {name: shop-db}}}}",
      ["own-superuser", "own-ca", "own-server", "own-replication"],
    ],
    [
      "acid.zalan.do/postgresql",
      "{teamId: own, users: {shop_user: [createdb]}}",
      ["postgres", "standby", "pooler", "shop-user"].map(
        (user) => `${user}.own.credentials.postgresql.acid.zalan.do`,
      ),
    ],
    [
      "postgres-operator.crunchydata.com/PostgresCluster",
      "{users: [{name: shop}, {name: report}]}",
      ["own-pguser-shop", "own-pguser-report", "own-cluster-cert", "own-replication-cert", "own-pgbouncer"],
    ],
    [
      "kafka.strimzi.io/Kafka",
      "{kafka: {replicas: 3}}",
      ["own-cluster-ca-cert", "own-clients-ca-cert", "own-cluster-ca", "own-clients-ca"],
    ],
    ["rabbitmq.com/RabbitmqCluster", "{replicas: 3}", ["own-default-user", "own-erlang-cookie"]],
    [
      "mongodbcommunity.mongodb.com/MongoDBCommunity",
      "{users: [{name: App, db: shop}, {name: report, connectionStringSecretName: report-uri}]}",
      ["own-shop-app", "report-uri"],
    ],
    ["grafana.integreatly.org/Grafana", "{version: 12.0.0}", ["own-admin-credentials"]],
    ["grafana.integreatly.org/Grafana", "{disableDefaultAdminSecret: true}", []],
    [
      "k8s.mariadb.com/MariaDB",
      "{rootPasswordSecretKeyRef: {name: mariadb, key: root}, passwordSecretKeyRef: {name: shop, key: p, generate: true}}",
      ["shop", "own-metrics-password"],
    ],
    [
      "k8s.mariadb.com/MariaDB",
      "{database: shop, connection: {secretName: shop-connection}}",
      ["own-root", "own-password", "own-metrics-password", "shop-connection"],
    ],
    ["kubedb.com/MySQL", "{version: 8.2.0}", ["own-auth"]],
    ["objectbucket.io/ObjectBucketClaim", "{storageClassName: ceph-bucket}", ["own"]],
  ])("%s with %s: %j", ([kind, spec, expected]) => {
    expect(operatorSecrets(kind, "own", manifestsOf(spec)[0]?.object ?? {})).toEqual(expected);
  });
});

it.each([
  ["shop-db-app", "shop-db"],
  ["shop-db-pguser-shop", "shop-db"],
  ["shop.shop-db.credentials.postgresql.acid.zalan.do", "shop-db"],
  ["events-cluster-ca-cert", "events"],
  ["shop-admin-credentials", "shop"],
])("Secret %s may be made of what is called %s", (secret, owner) => {
  expect(ownersOf(secret)).toContain(owner);
});
