import { LOWER, OTHER, scheduled, spec, type GivenUp } from "./lessening.ts";

const CLASS = "another class makes its snapshots: without it no backup is made";

/** What backs up volumes and objects, and where to. */
export const GIVEN_UP_OF_BACKUPS: Readonly<Record<string, readonly GivenUp[]>> = {
  // https://velero.io/docs/main/api-types/schedule/
  "velero.io/Schedule": [
    scheduled("schedule"),
    spec(
      "template.ttl",
      { is: "time" },
      "that is no duration like 720h, and its operator reads no Schedule any more: no backup is made",
    ),
    spec("template.ttl", LOWER, "backups that are made from now on are deleted sooner"),
    ...["includedNamespaces", "includedResources"].map((name) =>
      spec(
        `template.${name}`,
        { is: "fewer", noneIsAll: true },
        "what goes from it is not backed up any more",
      ),
    ),
    ...["excludedNamespaces", "excludedResources"].map((name) =>
      spec(`template.${name}`, { is: "more" }, "what comes into it is not backed up any more"),
    ),
    spec("template.labelSelector", OTHER, "other objects are backed up"),
    spec("template.storageLocation", OTHER, "backups are written elsewhere"),
    spec("template.snapshotVolumes", { is: "becomes", value: "false" }, "volumes are not backed up any more"),
    spec(
      "template.snapshotMoveData",
      { is: "becomes", value: "false" },
      "snapshots of volumes stay where the volumes are, and go with them",
    ),
    spec(
      "template.defaultVolumesToFsBackup",
      { is: "becomes", value: "false" },
      "files of volumes are not backed up any more, but where their pods ask for it",
    ),
  ],
  // https://velero.io/docs/main/api-types/backupstoragelocation/
  "velero.io/BackupStorageLocation": [
    spec("accessMode", { is: "becomes", value: "ReadOnly" }, "no backup is written there any more"),
    ...["bucket", "prefix"].map((name) =>
      spec(`objectStorage.${name}`, OTHER, "backups are looked for and written elsewhere"),
    ),
    ...["provider", "config.s3Url", "config.storageAccount", "config.resourceGroup"].map((name) =>
      spec(name, OTHER, "backups are looked for and written elsewhere"),
    ),
    ...["name", "key"].map((name) =>
      spec(
        `credential.${name}`,
        OTHER,
        "it is entered by other credentials, which may be refused, or not be there",
      ),
    ),
  ],
  // https://docs.k8up.io/k8up/references/api-reference.html
  "k8up.io/Schedule": [
    ...["s3.bucket", "s3.endpoint", "rest.url", "gcs.bucket", "azure.container", "b2.bucket"].map((name) =>
      spec(`backend.${name}`, { is: "other", had: true }, "backups are looked for and written elsewhere"),
    ),
    ...["Last", "Hourly", "Daily", "Weekly", "Monthly", "Yearly"].map((each) =>
      spec(`prune.retention.keep${each}`, { is: "lower" }, "older backups are deleted"),
    ),
  ],
  // https://longhorn.io/docs/latest/snapshots-and-backups/
  "longhorn.io/BackupTarget": [
    spec("backupTargetURL", OTHER, "backups are looked for and written elsewhere, or not at all"),
  ],
  "longhorn.io/RecurringJob": [
    scheduled("cron"),
    spec("task", OTHER, "what it did is not done any more"),
    spec("retain", LOWER, "older ones are deleted"),
    spec("groups", { is: "fewer" }, "the volumes of that group are left out from now on"),
  ],
  // https://volsync.readthedocs.io/en/stable/usage/restic/index.html
  "volsync.backube/ReplicationSource": [
    scheduled("trigger.schedule"),
    spec("sourcePVC", OTHER, "the former claim is not backed up by it any more"),
    spec("restic.repository", OTHER, "backups are looked for and written elsewhere"),
    ...["restic", "kopia", "rclone"].flatMap((mover) => [
      spec(
        `${mover}.copyMethod`,
        OTHER,
        "the volume is copied otherwise, perhaps while its pods write to it",
      ),
      spec(`${mover}.volumeSnapshotClassName`, OTHER, CLASS),
      spec(`${mover}.customCA`, OTHER, "another authority is trusted, and the backup may be refused"),
    ]),
    ...["hourly", "daily", "weekly", "monthly", "yearly", "last", "within"].map((each) =>
      spec(`restic.retain.${each}`, { is: "lower" }, "older backups are deleted"),
    ),
  ],
};
