import { createMeant } from "../../model/slips.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { hasScheduleFields } from "../validate/schedule.ts";
import { mapIn, mapsIn, numberIn, textIn } from "../values.ts";
import { repeated, spec, SPEC, type Rules } from "./rules.ts";
import { ownValue } from "../../model/own-value.ts";

/** https://github.com/kedacore/keda/blob/v2.21.0/pkg/scaling/scalers_builder.go */
const SCALERS = new Set(
  "activemq apache-kafka arangodb artemis-queue aws-cloudwatch aws-dynamodb aws-dynamodb-streams aws-kinesis-stream aws-sqs-queue azure-app-insights azure-blob azure-cosmosdb azure-data-explorer azure-eventhub azure-log-analytics azure-monitor azure-pipelines azure-queue azure-servicebus beanstalkd cassandra clickhouse couchdb cpu cron datadog dynatrace elastic-forecast elasticsearch etcd external external-push forgejo-runner gcp-cloudtasks gcp-pubsub gcp-spanner gcp-stackdriver gcp-storage github-runner graphite huawei-cloudeye ibmmq influxdb kafka kubernetes-resource kubernetes-workload liiklus loki memory metrics-api mongodb mssql mysql nats-jetstream new-relic nsq opensearch openstack-metric openstack-swift postgresql predictkube prometheus pulsar rabbitmq redis redis-cluster redis-cluster-streams redis-sentinel redis-sentinel-streams redis-streams selenium-grid solace-direct-messaging solace-event-queue solarwinds solr splunk splunk-observability sumologic temporal".split(
    " ",
  ),
);

/** What a trigger has to be told in its metadata. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  cron: ["timezone", "start", "end", "desiredReplicas"],
  prometheus: ["serverAddress", "query", "threshold"],
  loki: ["serverAddress", "query", "threshold"],
  "kubernetes-workload": ["podSelector", "value"],
};

/** https://github.com/kedacore/keda/blob/v2.21.0/apis/keda/v1alpha1/scaledobject_types.go (CheckReplicaCountBoundsAreValid) */
export const scaledObject: Rules = (self, report) => {
  const [idle, least, max = 100] = ["idleReplicaCount", "minReplicaCount", "maxReplicaCount"].map((field) =>
    numberIn(self[field]),
  );
  // What is written counts as 1 at least, as of the autoscaler that is made of it.
  const min = least === undefined ? 0 : Math.max(least, 1);
  if (min > max) report(SPEC, `asks for ${min} pods at least and ${max} at most`);
  if (idle !== undefined && idle >= min)
    report(spec("idleReplicaCount"), "must be less than minReplicaCount");
  triggers(self, report);
};

export const triggers = (self: ValueMap, report: Report): void => {
  const all = mapsIn(self.triggers);
  for (const name of repeated(all.map((trigger) => textIn(trigger.name))))
    report(inside(spec("triggers"), name), "is there twice");
  all.forEach((trigger, index) => {
    oneTrigger(trigger, inside(spec("triggers"), String(index)), report);
  });
};

function oneTrigger({ type, metadata }: ValueMap, path: Path, report: Report): void {
  const meant = SCALERS.has(textIn(type)) ? undefined : createMeant(SCALERS)(textIn(type));
  if (meant !== undefined) report(at(path, "type"), `is no scaler (did you mean ${meant}?)`);
  const told = mapIn(metadata);
  for (const field of ownValue(NEEDED, textIn(type)) ?? [])
    if (told[field] === undefined && told[`${field}FromEnv`] === undefined)
      report(inside(at(path, "metadata"), field), "is missing");
  for (const field of type === "cron" ? ["start", "end"] : [])
    if (told[field] !== undefined && !hasScheduleFields(textIn(told[field]), 5))
      report(inside(at(path, "metadata"), field), "must be five fields like `0 8 * * *`");
}
