import { expect, it } from "vitest";
import { placeLabel } from "../../../src/report/phrases/place.ts";

it.each([
  ["apps/shop/db.env", "db.env line 3"],
  ["apps/shop/base/kustomization.yaml", "shop/base/kustomization.yaml line 3"],
  ["apps/media/plex/app/helmrelease.yaml", "plex/app/helmrelease.yaml line 3"],
  ["my-apps/vert/deployment.yaml", "vert/deployment.yaml line 3"],
  ["my-apps/vert/vertd-deployment.yaml", "vertd-deployment.yaml line 3"],
  ["base/values.yaml", "base/values.yaml line 3"],
  ["services/rest-gateway/values-staging.yaml", "rest-gateway/values-staging.yaml line 3"],
  ["services/rest/values.prod.eu.yaml", "rest/values.prod.eu.yaml line 3"],
  ["services/rest/valuesets.yaml", "valuesets.yaml line 3"],
  ["apps/esphome/app/secret.sops.yaml", "esphome/app/secret.sops.yaml line 3"],
  ["charts/web/Chart.yaml", "web/Chart.yaml line 3"],
  ["kustomization.yaml", "kustomization.yaml line 3"],
])("a place is called so that it is told from others: %s", (file, label) => {
  expect(placeLabel({ file, line: 3 })).toBe(label);
});
