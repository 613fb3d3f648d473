import { expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

/** A Deployment whose container has a claim at /data, and these fields. */
const db = (
  fields: string,
  path = "/data",
  claim = "persistentVolumeClaim: { claimName: d }",
) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: db }
spec: { template: { spec: { volumes: [{ name: d, ${claim} }], containers: [{ name: db, image: a, ${fields}, volumeMounts: [{ name: d, mountPath: ${path} }] }] } } }
`;
const env = (value: string, name = "PGDATA") => `env: [{ name: ${name}, value: ${value} }]`;
const told = (by: string, to: string, from = "/data/pg") => [
  `Container db is told by ${by} to have its data at ${to} from now on, in place of ${from}: what claim d holds there stays, and the program begins without it.`,
];

it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
  ["by a variable", db(env("/data/pg")), db(env("/data/pg17")), told("PGDATA", "/data/pg17")],
  ["out of the claim", db(env("/data/pg")), db(env("/var/pg")), told("PGDATA", "/var/pg")],
  [
    "by a flag",
    db("args: [--data-dir=/data/pg]"),
    db("args: [--data-dir=/data]"),
    told("--data-dir", "/data"),
  ],
  [
    "by the word after a flag",
    db("command: [run, --storage.path, /data/pg/]"),
    db("command: [run, --storage.path, /data/x]"),
    told("--storage.path", "/data/x"),
  ],
  ["to the top of the claim", db(env("/data/")), db(env("/data/pg")), told("PGDATA", "/data/pg", "/data")],
  ["and its mount with it", db(env("/data/pg")), db(env("/srv/pg"), "/srv"), []],
  ["of what is no data", db(env("/data/a", "LOG_DIR")), db(env("/data/b", "LOG_DIR")), []],
  ["of what has another name", db(env("/data/a", "MODE")), db(env("/data/b", "MODE")), []],
  ["of what lies in no claim", db(env("/x/pg")), db(env("/y/pg")), []],
  [
    "of what nothing keeps",
    db(env("/data/pg"), "/data", "emptyDir: {}"),
    db(env("/data/b"), "/data", "emptyDir: {}"),
    [],
  ],
  ["and as before", db(env("/data/pg")), db(env("/data/pg/")), []],
  ["no more", db(env("/data/pg")), db("env: []"), []],
])("is told %s", (_, base, head, said) => {
  expect(messages("lost-data", base, head)).toEqual(said);
});

const secret = "secret: { secretName: tls }";
const certs = (value: string, path = "/certs", volume = secret) => db(env(value, "CERT_PATH"), path, volume);
const LEFT =
  "Container db is told by CERT_PATH of /cert, in place of /certs, where it has volume d as before: unless its image has that, it does not find it.";

it.each<readonly [what: string, base: string, head: string, isTold: boolean]>([
  ["by a variable", certs("/certs"), certs("/cert"), true],
  [
    "that a driver gives",
    certs("/certs", "/certs", "csi: { driver: a }"),
    certs("/cert", "/certs", "csi: { driver: a }"),
    true,
  ],
  ["that moves along", certs("/certs"), certs("/cert", "/cert"), false],
  ["to a file in it", certs("/certs"), certs("/certs/a"), false],
  ["to one further up", certs("/run/certs", "/run/certs"), certs("/run", "/run/certs"), false],
  ["that was another one before", certs("/other"), certs("/cert"), false],
  ["of a claim", certs("/certs", "/certs", "emptyDir: {}"), certs("/cert", "/certs", "emptyDir: {}"), false],
  [
    "that another one still names",
    certs("/certs"),
    certs("/cert").replace("env: [", "env: [{ name: OTHER, value: /certs/ca }, "),
    false,
  ],
])("is told of another folder than one of a config %s", (_, base, head, isTold) => {
  expect(messages("lost-data", base, head)).toEqual(isTold ? [LEFT] : []);
});
