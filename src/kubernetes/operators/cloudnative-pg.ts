import type { Value } from "../../yaml/value.ts";
import { inside } from "../path.ts";
import { mapIn, numberIn, textIn } from "../values.ts";
import { given, spec, type Rules } from "./rules.ts";

const WAYS = ["initdb", "recovery", "pg_basebackup"];
/** https://cloudnative-pg.io/documentation/current/postgresql_conf/#fixed-parameters */
const FIXED =
  "archive_command cluster_name config_file data_directory hba_file ident_file listen_addresses log_destination log_directory log_filename port primary_conninfo primary_slot_name restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_key_file synchronous_standby_names unix_socket_directories".split(
    " ",
  );

/** https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/internal/webhook/v1/cluster_webhook.go */
export const cluster: Rules = (self, report, before) => {
  const ways = given(mapIn(self.bootstrap), WAYS);
  if (ways.length > 1) report(spec("bootstrap"), `may not have ${ways.join(" and ")} at once`);
  const [instances = 1, most, least = 0] = ["instances", "maxSyncReplicas", "minSyncReplicas"].map((field) =>
    numberIn(self[field]),
  );
  if (most !== undefined && most >= instances) report(spec("maxSyncReplicas"), "must be less than instances");
  if (most !== undefined && least > most)
    report(spec("minSyncReplicas"), "must not be more than maxSyncReplicas");
  for (const name of given(mapIn(mapIn(self.postgresql).parameters), FIXED))
    report(inside(spec("postgresql", "parameters"), name), "is set by the operator alone");
  for (const field of given(before ?? {}, ["walStorage", "tablespaces"]))
    if (self[field] === undefined) report(spec(field), "cannot go once it is there");
  const [was, is] = [before?.imageName, self.imageName].map(majorOf);
  if (was !== undefined && is !== undefined && is < was)
    report(spec("imageName"), `must not go from PostgreSQL ${was} to ${is}`);
};

function majorOf(image: Value | undefined): number | undefined {
  const [, major] = /:(\d{2})(?:[.\-_@]|$)/.exec(textIn(image)) ?? [];
  return major === undefined ? undefined : Number(major);
}
