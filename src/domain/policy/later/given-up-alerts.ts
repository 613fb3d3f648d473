import { spec, type GivenUp } from "./lessening.ts";

/** In what a receiver says whom it tells, and how it gets in. */
const RECIPIENTS = [
  ...["webhook", "slack", "email", "pagerduty", "opsgenie", "victorops", "pushover", "sns", "telegram"],
  ...["webex", "discord", "msteams", "msteamsv2", "rocketchat", "wechat"],
].flatMap((type) => [`${type}Configs`, `${type}_configs`]);
const PLACES = [
  ...["name", "url", "urlSecret", "url_secret", "apiURL", "api_url", "serviceURL", "webhookURL"],
  ...["webhook_url", "channel", "to", "routingKey", "routing_key", "serviceKey", "service_key", "apiKey"],
  ...["api_key", "chatID", "chat_id", "userKey", "user_key", "token", "topicARN", "roomID", "room_id"],
];

const ALERTS: readonly GivenUp[] = [
  spec(
    "receivers",
    { is: "unlisted", fields: [...RECIPIENTS, ...PLACES] },
    "alerts that are sent by it reach others than before, or nobody",
  ),
  spec(
    "route",
    { is: "unlisted", fields: ["routes", "receiver", "matchers", "value"] },
    "alerts go other ways than before, and may reach nobody",
  ),
];

/** Who is told of what fails: https://prometheus.io/docs/alerting/latest/configuration/ */
export const GIVEN_UP_OF_ALERTS: Readonly<Record<string, readonly GivenUp[]>> = {
  "monitoring.coreos.com/AlertmanagerConfig": ALERTS,
  "operator.victoriametrics.com/VMAlertmanagerConfig": ALERTS,
};
