import { LOWER, OTHER, REFUSED, spec, type GivenUp, type Lessening } from "./lessening.ts";

const ANOTHER: Lessening = { is: "other", had: true };

/** A key with dots in it. */
function config(key: string, when: Lessening, missed: string): GivenUp {
  return { path: ["spec", "config", key], when, missed };
}

const REFUSES = "its clients may be refused";
const LEFT_BY_ROLE = "its operator refuses that while its nodes hold anything of the role";

/** https://strimzi.io/docs/operators/latest/deploying: an operator looks at what has the label of its cluster. */
const OF_KAFKA: readonly GivenUp[] = [
  {
    path: ["metadata", "labels", "strimzi.io/cluster"],
    when: ANOTHER,
    missed: "the operator of that cluster no longer takes care of it",
  },
];

/**
 * Neither is to be changed of a connector that runs: what it knows of its position goes by them.
 * https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-topic-prefix
 */
const OF_DEBEZIUM: readonly GivenUp[] = [
  ...["topic.prefix", "database.server.name"].map((key) =>
    config(key, ANOTHER, "it begins anew, and writes to other topics than those that are read"),
  ),
  config(
    "slot.name",
    ANOTHER,
    "what changes between the two slots may be missed, and the former one keeps the logs of the database",
  ),
];

/** https://www.rabbitmq.com/kubernetes/operator/using-topology-operator: what is there already is not made otherwise. */
const FIXED = ["name", "vhost", "type", "durable", "autoDelete", "source", "destination", "routingKey"].map(
  (path) => spec(path, OTHER, REFUSED),
);

/** Topics, queues and who may use them. */
export const GIVEN_UP_OF_QUEUES: Readonly<Record<string, readonly GivenUp[]>> = {
  // https://strimzi.io/docs/operators/latest/configuring (KafkaTopicSpec)
  "kafka.strimzi.io/KafkaTopic": [
    ...OF_KAFKA,
    config("retention.ms", LOWER, "messages that are older are deleted"),
    config("retention.bytes", LOWER, "messages beyond that are deleted"),
    config("cleanup.policy", OTHER, "messages may be deleted by another rule"),
    spec("topicName", OTHER, REFUSED),
    spec("partitions", { is: "lower" }, REFUSED),
    spec("replicas", ANOTHER, REFUSED),
  ],
  // https://strimzi.io/docs/operators/latest/deploying#assembly-node-pools-str
  "kafka.strimzi.io/KafkaNodePool": [...OF_KAFKA, spec("roles", { is: "fewer" }, LEFT_BY_ROLE)],
  "kafka.strimzi.io/KafkaUser": [
    spec("authorization.acls", { is: "fewer" }, REFUSES),
    spec("authentication.type", ANOTHER, "its clients get another login, and are refused with the former"),
    ...OF_KAFKA,
  ],
  // https://strimzi.io/docs/operators/latest/configuring (KafkaConnectorSpec)
  "kafka.strimzi.io/KafkaConnector": [
    ...OF_KAFKA,
    ...OF_DEBEZIUM,
    ...["stopped", "paused"].map((value) =>
      spec("state", { is: "becomes", value }, "nothing is moved by it any more"),
    ),
    spec("pause", { is: "becomes", value: "true" }, "nothing is moved by it any more"),
    ...["topics", "topics.regex"].map((key) =>
      config(key, ANOTHER, "what it read is not moved by it any more"),
    ),
  ],
  "rabbitmq.com/Permission": ["configure", "write", "read"].map((name) =>
    spec(`permissions.${name}`, OTHER, REFUSES),
  ),
  "rabbitmq.com/TopicPermission": ["write", "read"].map((name) =>
    spec(`permissions.${name}`, OTHER, REFUSES),
  ),
  "rabbitmq.com/User": [spec("tags", { is: "fewer" }, REFUSES)],
  "rabbitmq.com/Queue": FIXED,
  "rabbitmq.com/Exchange": FIXED,
  "rabbitmq.com/Binding": FIXED,
  "rabbitmq.com/Vhost": FIXED,
  "rabbitmq.com/Policy": [spec("pattern", OTHER, "it no longer counts for queues that it counted for")],
};
