import { LOWER, OTHER, REFUSED, spec, type GivenUp, type Lessening } from "./lessening.ts";

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
    when: { is: "other", had: true },
    missed: "the operator of that cluster no longer takes care of it",
  },
];

/** https://www.rabbitmq.com/kubernetes/operator/using-topology-operator */
const FIXED = ["name", "vhost"].map((path) => spec(path, OTHER, REFUSED));

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
    spec("replicas", { is: "other", had: true }, REFUSED),
  ],
  // https://strimzi.io/docs/operators/latest/deploying#assembly-node-pools-str
  "kafka.strimzi.io/KafkaNodePool": [...OF_KAFKA, spec("roles", { is: "fewer" }, LEFT_BY_ROLE)],
  "kafka.strimzi.io/KafkaUser": [spec("authorization.acls", { is: "fewer" }, REFUSES), ...OF_KAFKA],
  "kafka.strimzi.io/KafkaConnector": OF_KAFKA,
  "rabbitmq.com/Permission": ["configure", "write", "read"].map((name) =>
    spec(`permissions.${name}`, OTHER, REFUSES),
  ),
  "rabbitmq.com/TopicPermission": ["write", "read"].map((name) =>
    spec(`permissions.${name}`, OTHER, REFUSES),
  ),
  "rabbitmq.com/User": [spec("tags", { is: "fewer" }, REFUSES)],
  "rabbitmq.com/Queue": FIXED,
  "rabbitmq.com/Exchange": FIXED,
  "rabbitmq.com/Vhost": FIXED,
};
