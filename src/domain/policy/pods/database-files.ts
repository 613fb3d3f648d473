import { sameValue } from "../../../model/equal.ts";
import type { Value, ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { claimsOf } from "../needs/claim-users.ts";
import type { Violation } from "../check.ts";

interface Database {
  readonly name: string;
  /** The end of the name of its image. */
  readonly image: string;
  readonly data: RegExp;
  /** Like 506 for 5.6: the first versions of the series of which each has files of its own; without: all. */
  readonly series?: readonly number[];
  /** It starts on files of an earlier series, whichever it is. */
  readonly skips?: true;
}

const DATABASES: readonly Database[] = [
  // https://dev.mysql.com/doc/refman/8.4/en/upgrade-paths.html, https://dev.mysql.com/doc/refman/8.4/en/downgrading.html
  {
    name: "MySQL",
    image: "mysql",
    data: /mysql/,
    series: [506, 507, 800, 804, 900],
  },
  // https://mariadb.com/docs/server/server-management/install-and-upgrade-mariadb/upgrading/downgrading-between-major-versions-of-mariadb
  { name: "MariaDB", image: "mariadb", data: /mysql|mariadb/, skips: true },
  // https://www.mongodb.com/docs/manual/release-notes/8.0-upgrade-replica-set/#upgrade-version-path
  {
    name: "MongoDB",
    image: "mongo(?:db)?",
    data: /data\/db|mongo/,
    series: [306, 400, 402, 404, 500, 600, 700, 800],
  },
  // https://github.com/redis/redis/blob/8.0.0/src/rdb.h (RDB_VERSION)
  {
    name: "Redis",
    image: "redis",
    data: /^\/data|redis/,
    series: [700, 702, 704, 800],
    skips: true,
  },
  // https://www.elastic.co/docs/deploy-manage/upgrade/deployment-or-cluster
  {
    name: "Elasticsearch",
    image: "elasticsearch",
    data: /elasticsearch/,
    series: [600, 700, 800, 900],
  },
];

/** Its major version: https://www.postgresql.org/docs/current/upgrading.html */
const POSTGRES =
  /(?:^|\/)(?:postgres(?:ql)?|postgis|pgvector|pgvecto-rs|timescaledb(?:-ha)?):(?:.*\bpg|v)?(\d+)/;

/** Like "PostgreSQL does not start on the files of another major version", and what to do. */
interface OtherFiles extends Pick<Violation, "severity"> {
  readonly why: string;
  readonly remedy: string;
}

/** A server of another version, that finds the files that the former one wrote. */
export function otherFiles(
  base: Workload,
  head: Workload,
  former: ValueMap,
  value: ValueMap,
): OtherFiles | undefined {
  const images = [former, value].map((each) => textAt(each, "image") ?? "");
  const found = ofPostgres(images) ?? ofOthers(images);
  const claims = volumesOf(head);
  const isKept =
    found !== undefined &&
    claims.length > 0 &&
    keepsFiles(former, value, found.data) &&
    sameValue([...volumesOf(base)], [...claims]);
  return isKept ? found : undefined;
}

type Found = OtherFiles & Pick<Database, "data">;

function ofPostgres(images: readonly string[]): Found | undefined {
  const [old, now] = images.map((image) => POSTGRES.exec(image)?.[1]);
  if (old === undefined || now === undefined || old === now) return undefined;
  return {
    severity: "error",
    why: "PostgreSQL does not start on the files of another major version",
    remedy: "dump and restore them first, or have pg_upgrade do it.",
    data: /postgres|pgdata/i,
  };
}

function ofOthers(images: readonly string[]): Found | undefined {
  for (const database of DATABASES) {
    const [old, now] = images.map((image) => rankOf(database, image));
    if (old === undefined || now === undefined) continue;
    const { name, data, skips } = database;
    if (now < old)
      return {
        severity: "warning",
        why: `${name} may not start on the files of a later version`,
        remedy: "restore a backup that the earlier one can read.",
        data,
      };
    if (skips !== true && now > old + 1)
      return {
        severity: "error",
        why: `${name} starts on the files of the version before it alone`,
        remedy: "go through each version between the two, in a merge of its own.",
        data,
      };
  }
  return undefined;
}

/** Versions in the order of their series; undefined where the image is another one, or does not say. */
function rankOf({ image, series }: Database, reference: string): number | undefined {
  const [, major, minor] = new RegExp(`(?:^|/)${image}:v?(\\d+)(?:\\.(\\d+))?`).exec(reference) ?? [];
  if (major === undefined) return undefined;
  const version = Number(major) * 100 + Number(minor ?? 0);
  if (series !== undefined) return series.filter((first) => first <= version).length;
  return minor === undefined ? undefined : version;
}

/** It is a server, and neither its directory nor what it is told of one changes. */
function keepsFiles(before: ValueMap, after: ValueMap, data: RegExp): boolean {
  const isMounted = mapsAt(after, "volumeMounts").some((mount) =>
    data.test(textAt(mount, "mountPath") ?? ""),
  );
  return (
    isMounted &&
    after.command === undefined &&
    ["volumeMounts", "env"].every((field) => sameValue(before[field] ?? null, after[field] ?? null))
  );
}

/** Claims by their names, and the templates by which a StatefulSet makes them. */
function volumesOf(workload: Workload): readonly Value[] {
  return [...mapsAt(workload.object.manifest, "spec", "volumeClaimTemplates"), ...claimsOf(workload)];
}
