import { expect, it } from "vitest";
import { isKnownZone } from "../../src/kubernetes/validate/schedule.ts";

// Go looks for a file of the name, whatever Node makes of it.
it.each([
  ["Europe/Berlin", true],
  ["America/Port-au-Prince", true],
  ["Africa/Dar_es_Salaam", true],
  ["Etc/GMT+3", true],
  ["UTC", true],
  ["EST5EDT", true],
  ["HST", true],
  // Node's library alone has these.
  ["PST", false],
  ["JST", false],
  // An older name of another one.
  ["US/Pacific", true],
  ["Asia/Calcutta", true],
  ["europe/berlin", false],
  ["Europe/berlin", false],
  ["EUROPE/BERLIN", false],
  ["US/pacific", false],
  ["utc", false],
  ["+01", false],
  ["-01:00", false],
  ["Local", false],
  ["Mars/Olympus", false],
  ["", false],
])("the API server knows the time zone %j: %s", (zone, expected) => {
  expect(isKnownZone(zone)).toBe(expected);
});
