import type { Value, ValueMap } from "../../yaml/value.ts";
import { isList, isMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { inside } from "../path.ts";
import { mapsIn, textIn, textsIn } from "../values.ts";
import { repeated, spec, type Rules } from "./rules.ts";

const PARAMETER = /\$\(params(?:\.([\w-]+)|\[['"]([^'"]+)['"]\])/g;
const RESULT = /\$\(tasks\.([\w-]+)\.(?:results|status|outputs)/g;

/** https://github.com/tektoncd/pipeline/blob/v1.6.0/pkg/apis/pipeline/v1/pipeline_validation.go */
export const pipeline: Rules = (self, report) => {
  const tasks = [...mapsIn(self.tasks), ...mapsIn(self.finally)];
  const all = tasks.map(({ name }) => textIn(name));
  const names = new Set(all);
  for (const name of repeated(all)) report(inside(spec("tasks"), name), "is there twice");
  const spaces = new Set(mapsIn(self.workspaces).map(({ name }) => textIn(name)));
  for (const task of tasks) {
    const path = inside(spec("tasks"), textIn(task.name));
    for (const other of textsIn(task.runAfter))
      if (!names.has(other)) report(path, `runs after no task: ${other}`);
    for (const workspace of mapsIn(task.workspaces)) {
      const name = textIn(workspace.workspace) || textIn(workspace.name);
      if (!spaces.has(name)) report(path, `takes a workspace that the pipeline does not declare: ${name}`);
    }
    // A task that is written here has parameters of its own.
    const { taskSpec: _own, pipelineSpec: _pipeline, ...asked } = task;
    for (const name of found(asked, RESULT))
      if (!names.has(name)) report(path, `takes a result of no task: ${name}`);
    undeclared(asked, self, (name) => {
      report(path, `takes a parameter that the pipeline does not declare: ${name}`);
    });
  }
};

/** https://github.com/tektoncd/pipeline/blob/v1.6.0/pkg/apis/pipeline/v1/task_validation.go */
export const task: Rules = (self, report: Report) => {
  mapsIn(self.steps).forEach((step, index) => {
    const path = inside(spec("steps"), textIn(step.name) || String(index));
    // A script may have such text of its own.
    const { script: _script, ref: _ref, ...asked } = step;
    undeclared(asked, self, (name) => {
      report(path, `takes a parameter that the task does not declare: ${name}`);
    });
  });
};

function undeclared(value: ValueMap, { params }: ValueMap, tell: (name: string) => void): void {
  const known = new Set(mapsIn(params).map(({ name }) => textIn(name)));
  for (const name of found(value, PARAMETER))
    if (!known.has(name) && !known.has(name.split(".")[0] ?? "")) tell(name);
}

/** What texts anywhere in a value name so, each once. */
function found(value: Value, pattern: RegExp): ReadonlySet<string> {
  if (typeof value === "string")
    return new Set([...value.matchAll(pattern)].map(([, plain, quoted]) => plain ?? quoted ?? ""));
  const parts = isList(value) ? value : isMap(value) ? Object.values(value) : [];
  return new Set(parts.flatMap((part) => [...found(part, pattern)]));
}
