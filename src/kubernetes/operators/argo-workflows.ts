import type { ValueMap } from "../../yaml/value.ts";
import { isList, type Value } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { repeated, SPEC, type Rules } from "./rules.ts";

/** https://github.com/argoproj/argo-workflows/blob/v3.7.0/workflow/validate/validate.go */
export const workflow: Rules = (self, report) => {
  ofWorkflow(self, SPEC, report);
};

export const cronWorkflow: Rules = (self, report) => {
  ofWorkflow(mapIn(self.workflowSpec), at(SPEC, "workflowSpec"), report);
};

function ofWorkflow(self: ValueMap, path: Path, report: Report): void {
  // What it takes of another one has templates too.
  if (self.workflowTemplateRef !== undefined) return;
  const templates = mapsIn(self.templates);
  const all = templates.map(({ name }) => textIn(name));
  const names = new Set(all);
  for (const name of repeated(all)) report(inside(at(path, "templates"), name), "is there twice");
  const isKnown = (value: Value | undefined, place: Path) => {
    const name = textIn(value);
    if (name !== "" && !name.includes("{{") && !names.has(name)) report(place, `names no template: ${name}`);
  };
  for (const field of ["entrypoint", "onExit"]) isKnown(self[field], at(path, field));
  for (const template of templates) {
    const place = inside(at(path, "templates"), textIn(template.name));
    const tasks = mapsIn(mapIn(template.dag).tasks);
    const steps = isList(template.steps) ? template.steps.flatMap((each) => mapsIn(each)) : [];
    for (const task of [...tasks, ...steps]) isKnown(task.template, inside(place, textIn(task.name)));
    const known = new Set(tasks.map(({ name }) => textIn(name)));
    for (const task of tasks)
      for (const other of textsIn(task.dependencies))
        if (!known.has(other)) report(inside(place, textIn(task.name)), `depends on no task: ${other}`);
  }
}
