import { expect, it } from "vitest";
import { readSide } from "../../src/domain/side.ts";
import { hasSameSurroundings } from "../../src/domain/surroundings.ts";
import { manifestsOf } from "./forecast-of.ts";

const SERVICE = "{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { ports: [{ port: 80 }] } }";
const web = (image: string): string =>
  `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { spec: { containers: [{ name: a, image: ${image} }] } } } }`;

it.each([
  ["nothing changes", [SERVICE, web("a")], [SERVICE, web("a")], true],
  ["a workload changes", [SERVICE, web("a")], [SERVICE, web("b")], true],
  ["a workload comes", [SERVICE], [SERVICE, web("b")], true],
  ["a Service changes", [SERVICE, web("a")], [SERVICE.replace("80", "81"), web("a")], false],
  ["a Service comes", [web("a")], [SERVICE, web("a")], false],
  ["a Service goes", [SERVICE, web("a")], [web("a")], false],
  ["a Service gets another name", [SERVICE], [SERVICE.replace("web", "api")], false],
])("the surroundings where %s", (_, before, after, isSame) => {
  const read = (objects: readonly string[]) => manifestsOf(objects.join("\n---\n"));
  const base = readSide(read(before), "base");
  const head = readSide(read(after), "head", { sharing: base.index });
  expect(hasSameSurroundings(base, head)).toBe(isSame);
  const partial = readSide(read(after), "head", { sharing: base.index, incomplete: true });
  expect(hasSameSurroundings(base, partial)).toBe(false);
});
