import { expect, test } from "vitest";
import { pathEnd, pathsInTurn } from "../../../src/report/phrases/field-paths.ts";

const APP = "spec.values.controllers.main.containers.app";

test("of paths that share most with the one said whole only the end is said", () => {
  const resources = `${APP}.resources`;
  expect(
    pathsInTurn([`${resources}.limits.memory`, `${resources}.requests.cpu`, `${resources}.requests.memory`]),
  ).toEqual([`${resources}.limits.memory`, "requests.cpu", "requests.memory"]);
});

test("what two paths share at the beginning alone is said of both", () => {
  const paths = ["spec.values.image", "spec.values.service", "spec.chart.spec.version", "spec.chart"];
  expect(pathsInTurn(paths)).toEqual(paths);
});

test("an item is said with the name of its list, and dots in its name part nothing", () => {
  const list = "spec.template.spec.containers";
  expect(pathsInTurn([`${list}[a.b].image`, `${list}[a.c].image`])).toEqual([
    `${list}[a.b].image`,
    "containers[a.c].image",
  ]);
});

test("of the same probe only the field is said", () => {
  expect(pathsInTurn(["readinessProbe.path", "readinessProbe.port", "livenessProbe.port"])).toEqual([
    "readinessProbe.path",
    "port",
    "livenessProbe.port",
  ]);
});

test("a long path is cut at the left, between segments", () => {
  expect(pathEnd(`${APP}.resources.limits.memory`)).toBe("…main.containers.app.resources.limits.memory");
  expect(pathEnd("spec.values.image.tag")).toBe("spec.values.image.tag");
  const name = "a".repeat(60);
  expect(pathEnd(name)).toBe(name);
});
