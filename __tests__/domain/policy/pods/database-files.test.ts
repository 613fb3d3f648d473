import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const database = (image: string, path: string, volume = "persistentVolumeClaim: { claimName: d }") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { volumes: [{ name: data, ${volume} }], containers: [{ name: db, image: "${image}", volumeMounts: [{ name: data, mountPath: ${path} }] }] } } }`,
  );
const MYSQL = "/var/lib/mysql";
const DATA = "/data/db";
const earlier = (name: string) => [
  `warning: ${name} may not start on the files of a later version, which container db keeps: restore a backup that the earlier one can read.`,
];
const skipped = (name: string) => [
  `error: ${name} starts on the files of the version before it alone, which container db keeps: go through each version between the two, in a merge of its own.`,
];

it.each<readonly [was: string, is: string, path: string, expected: readonly string[]]>([
  ["mysql:8.4.2", "mysql:8.0.39", MYSQL, earlier("MySQL")],
  ["mysql:5.7", "mysql:8.0", MYSQL, []],
  ["mysql:5.7", "mysql:8.4", MYSQL, skipped("MySQL")],
  ["mysql:8.0.39", "mysql:8.0.40", MYSQL, []],
  ["mysql:8.0", "mysql:8", MYSQL, []],
  ["mysql:8.4.2", "mysql:8.0.39", "/backup", []],
  ["mysql:latest", "mysql:8.0.39", MYSQL, []],
  ["bitnami/mariadb:11.4.2", "bitnami/mariadb:10.11.9", "/bitnami/mariadb", earlier("MariaDB")],
  ["mariadb:10.6", "mariadb:11.4", MYSQL, []],
  ["mariadb:11.4", "mariadb:11", MYSQL, []],
  ["mongo:5.0", "mongo:7.0", DATA, skipped("MongoDB")],
  ["mongo:6", "mongo:7", DATA, []],
  ["mongo:7.0.1", "mongo:6.0.9", DATA, earlier("MongoDB")],
  ["mongo:7.0.1", "mongo:7.0.0", DATA, []],
  ["redis:7.2-alpine", "redis:6.2-alpine", "/data", earlier("Redis")],
  ["redis:6.2", "redis:6.0", "/data", []],
  ["redis:6.2", "redis:8.0", "/data", []],
  [
    "docker.elastic.co/elasticsearch/elasticsearch:7.17.0",
    "docker.elastic.co/elasticsearch/elasticsearch:9.0.0",
    "/usr/share/elasticsearch/data",
    skipped("Elasticsearch"),
  ],
  ["mysql:8.4", "mariadb:10.11", MYSQL, []],
])("%s becomes %s, with data at %s", (was, is, path, expected) => {
  const of = (volume?: string) =>
    told("unready-pods", database(was, path, volume), database(is, path, volume));
  expect(of()).toEqual(expected);
  expect(of("emptyDir: {}")).toEqual([]);
});
