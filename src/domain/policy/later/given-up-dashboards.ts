import { ownValue } from "../../../model/own-value.ts";
import { OTHER, spec, type GivenUp, type Lessening } from "./lessening.ts";

const KINDS = [
  ...["GrafanaDashboard", "GrafanaDatasource", "GrafanaFolder", "GrafanaLibraryPanel"],
  ...["GrafanaAlertRuleGroup", "GrafanaContactPoint", "GrafanaMuteTiming"],
  ...["GrafanaNotificationPolicy", "GrafanaNotificationTemplate"],
];
const ANOTHER: Lessening = { is: "other", had: true };

/** What some of them do besides. */
const OWN: Readonly<Record<string, readonly GivenUp[]>> = {
  GrafanaDatasource: ["url", "type", "name", "uid"].map((field) =>
    spec(`datasource.${field}`, ANOTHER, "dashboards and alerts that take from it show other data, or none"),
  ),
  GrafanaContactPoint: [
    spec("settings", ANOTHER, "alerts that are sent by it reach others than before, or nobody"),
    spec("name", ANOTHER, "policies that name it reach nobody by it any more"),
  ],
  GrafanaNotificationPolicy: [
    spec(
      "route",
      { is: "unlisted", fields: ["routes", "receiver", "matchers", "value", "object_matchers"] },
      "alerts go other ways than before, and may reach nobody",
    ),
  ],
};

/** What a Grafana takes in: https://grafana.github.io/grafana-operator/docs/overview/#using-labels */
export const GIVEN_UP_OF_DASHBOARDS: Readonly<Record<string, readonly GivenUp[]>> = Object.fromEntries(
  KINDS.map((kind): readonly [string, readonly GivenUp[]] => [
    `grafana.integreatly.org/${kind}`,
    [
      spec(
        "instanceSelector",
        OTHER,
        "the Grafana that has it may not have it any more, or keep it as it is",
      ),
      ...(ownValue(OWN, kind) ?? []),
    ],
  ]),
);
