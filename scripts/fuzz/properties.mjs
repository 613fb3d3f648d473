import { engineProperties } from "./engine.mjs";
import { parserProperties } from "./parser.mjs";
import { reportProperties } from "./report.mjs";
import { secretProperties } from "./secrets.mjs";

/** Every property, with the sources that `load` gives by their compiled names. */
export async function allProperties(load, counts) {
  const makers = [parserProperties, engineProperties, reportProperties, secretProperties];
  return (await Promise.all(makers.map((properties) => properties(load, counts)))).flat();
}
