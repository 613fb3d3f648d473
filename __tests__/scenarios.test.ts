import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatComment } from "../src/report/comment.ts";
import { formatJson } from "../src/report/json.ts";
import { filesIn, forecastChange, removedIn } from "./support/forecast-repository.ts";

/**
 * What Rollcast says of one small change each. A folder holds `base/`, the files before; `head/`, those that the change
 * writes; `removed`, the paths that it deletes, if any; and what is expected. To renew the expectations after a change
 * of the wording, and then to read each line of the difference: `npx vitest run __tests__/scenarios.test.ts -u`.
 */
const FOLDER = fileURLToPath(new URL("scenarios/", import.meta.url));

describe("scenario", () => {
  test.each(readdirSync(FOLDER))("%s", async (name) => {
    const folder = join(FOLDER, name);
    const result = await forecastChange(filesIn(join(folder, "base")), {
      ...filesIn(join(folder, "head")),
      ...removedIn(folder),
    });
    const { markdown } = formatComment(result, { marker: "<!-- rollcast -->" });
    await expect(markdown).toMatchFileSnapshot(join(folder, "expected.md"));
    await expect(formatJson(result)).toMatchFileSnapshot(join(folder, "expected.json"));
  });
});
