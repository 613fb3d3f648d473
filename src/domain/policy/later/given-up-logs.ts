import { OTHER, spec, type GivenUp } from "./lessening.ts";

const ELSEWHERE = "logs that are sent by it go elsewhere, or nowhere if nobody takes them there";

/** Where each kind of output sends to: https://kube-logging.dev/docs/configuration/plugins/outputs/ */
const PLACES: Readonly<Record<string, string>> = {
  elasticsearch: "host port scheme hosts index_name logstash_prefix",
  opensearch: "host port scheme hosts index_name logstash_prefix",
  loki: "url tenant",
  s3: "s3_bucket s3_endpoint s3_region path",
  gcs: "bucket path",
  azurestorage: "azure_container path",
  kafka: "brokers default_topic topic_key",
  http: "endpoint",
  splunkHec: "hec_host hec_port protocol index",
  gelf: "host port protocol",
  syslog: "host port transport",
  forward: "servers",
  cloudwatch: "log_group_name region",
};

const OUTPUT = Object.entries(PLACES).flatMap(([plugin, fields]) =>
  fields.split(" ").map((field) => spec(`${plugin}.${field}`, { is: "other", had: true }, ELSEWHERE)),
);

const FLOW: readonly GivenUp[] = [
  ...["match", "selectors"].map((field) => spec(field, OTHER, "it takes other logs than before")),
  ...["localOutputRefs", "globalOutputRefs", "outputRefs"].map((field) =>
    spec(field, { is: "fewer" }, "what it takes is not sent any more to what goes from it"),
  ),
];

/** What collects the logs of others: https://kube-logging.dev/docs/configuration/ */
export const GIVEN_UP_OF_LOGS: Readonly<Record<string, readonly GivenUp[]>> = {
  "logging.banzaicloud.io/Flow": FLOW,
  "logging.banzaicloud.io/ClusterFlow": FLOW,
  "logging.banzaicloud.io/SyslogNGFlow": FLOW,
  "logging.banzaicloud.io/SyslogNGClusterFlow": FLOW,
  "logging.banzaicloud.io/Output": OUTPUT,
  "logging.banzaicloud.io/ClusterOutput": OUTPUT,
};
