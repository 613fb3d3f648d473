import { describe, expect, it } from "vitest";
import { readableMessage } from "../../../src/builders/external/failure.ts";

describe("a message of kubectl", () => {
  it.each([
    [
      "in quotes",
      'E1122 17:32:20.089951   25703 run.go:72] "command failed" err="no \\"web.yaml\\""',
      'no "web.yaml"',
    ],
    [
      "in lines",
      'E1122 17:32:20.089951   25703 run.go:72] "command failed" err=<\n\tone:\n\t  two\n >\n',
      "one:\n  two",
    ],
  ])("%s is told without the time at which it was logged", (_, stderr, message) => {
    expect(readableMessage(stderr, "/tmp/x")).toBe(message);
  });

  it.each([
    [
      "unable to run: 'helm version -c --short' with env=[HELM_CONFIG_HOME=/tmp/x-Az/kustomize-helm-41/helm HELM_DATA_HOME=/tmp/x-Az/kustomize-helm-41/helm/.data] (is 'helm' installed?): exec: \"helm\": executable file not found in $PATH",
      "a chart needs helm, which is not on PATH: install it",
    ],
    ["unable to run: 'helm pull' in /tmp/x-Az/kustomize-helm-7/helm", "unable to run: 'helm pull' in helm"],
  ])("about charts names no folder of this run: %s", (stderr, message) => {
    expect(readableMessage(stderr, "/tmp/x")).toBe(message);
  });
});
