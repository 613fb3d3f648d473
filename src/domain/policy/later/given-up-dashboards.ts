import { OTHER, spec, type GivenUp } from "./lessening.ts";

const KINDS = [
  ...[
    "GrafanaDashboard",
    "GrafanaDatasource",
    "GrafanaFolder",
    "GrafanaLibraryPanel",
    "GrafanaAlertRuleGroup",
  ],
  ...["GrafanaContactPoint", "GrafanaMuteTiming", "GrafanaNotificationPolicy", "GrafanaNotificationTemplate"],
];

/** What a Grafana takes in: https://grafana.github.io/grafana-operator/docs/overview/#using-labels */
export const GIVEN_UP_OF_DASHBOARDS: Readonly<Record<string, readonly GivenUp[]>> = Object.fromEntries(
  KINDS.map((kind) => [
    `grafana.integreatly.org/${kind}`,
    [
      spec(
        "instanceSelector",
        OTHER,
        "the Grafana that has it may not have it any more, or keep it as it is",
      ),
    ],
  ]),
);
