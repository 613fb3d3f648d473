import { expect, it } from "vitest";
import { pairsIn } from "../../../../src/domain/policy/traffic/paired-ports.ts";

const of = (text: string) => pairsIn([["app.conf", text]]).map(({ host, port }) => `${host}:${port}`);

it.each<readonly [string, readonly string[]]>([
  ["redis:\n  host: redis\n  port: 6379\n", ["redis:6379"]],
  ['{\n  "host": "redis",\n  "port": "6379"\n}\n', ["redis:6379"]],
  ["redis.addr = redis\nredis.port = 6379\n", ["redis:6379"]],
  ["port = 6379\nhost = redis\n", ["redis:6379"]],
  ["host = redis\na = 1\nb = 2\nc = 3\nport = 6379\n", []],
  ["host = redis\nport = many\n", []],
  ["host = redis\nother_port = 6379\n", []],
  ["host = redis\nport = 1\nport = 2\n", []],
])("hosts and ports side by side in %j", (text, expected) => {
  expect(of(text)).toEqual(expected);
});

it("reads variables by their names", () => {
  expect(
    pairsIn([
      ["PGHOST", "db"],
      ["CACHE_HOST", "redis"],
      ["A", "1"],
      ["B", "2"],
      ["PGPORT", "5432"],
      ["CACHE_PORT", "6379"],
    ]).map(({ key, host, port }) => `${key} ${host}:${port}`),
  ).toEqual(["PGHOST db:5432", "CACHE_HOST redis:6379"]);
});
