import { OWN_SOURCE } from "./repository.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

/** A pull request into the branch that the Applications follow. */
const FACTS = { ownUrls: [OWN_SOURCE.repoURL], branch: { name: "main", isDefault: true } };

type Files = Readonly<Record<string, string>>;

/** What a forecast tells of a change, one line for each fact; a file of head that is null is removed. */
export async function told(
  base: Files,
  change: Readonly<Record<string, string | null>>,
): Promise<readonly string[]> {
  const merged = { ...base, ...change };
  const head = Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  const forecast = await forecastTrees(base, head, FACTS);
  const { deployables, account, summary } = forecast;
  return [
    summary.level,
    ...deployables.flatMap(({ id, status, workloads, waiting, analysis }) => [
      ...workloads.map(({ kind, name, namespace, effect, releases }) =>
        [
          id,
          kind,
          namespace === null ? name : `${namespace}/${name}`,
          effect,
          ...(releases === true ? ["releases"] : []),
        ].join(" "),
      ),
      ...(status === "notAnalysed"
        ? [`${id} not analysed`]
        : analysis === "partial"
          ? [`${id} partly analysed`]
          : []),
      ...(waiting === undefined ? [] : [`${id} waits: ${waiting.code}`]),
    ]),
    ...account.map(({ path, line }) => `${path}: ${line}`),
  ];
}
