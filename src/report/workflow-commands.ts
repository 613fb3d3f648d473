import type { Forecast } from "../domain/forecast.ts";
import { annotations, type Annotation } from "./annotations.ts";
import { commandData, commandProperty } from "./escape.ts";
import { formatHeadline } from "./text.ts";

/**
 * The annotations as workflow commands, for a step that runs the command line, and the headline for its log.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatWorkflowCommands(forecast: Forecast): string {
  return [...annotations(forecast).map(commandOf), formatHeadline(forecast)]
    .map((line) => `${line}\n`)
    .join("");
}

function commandOf({ level, title, message, file, line }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${commandProperty(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${commandProperty(title)}`,
  ];
  return `::${level} ${properties.join(",")}::${commandData(message)}`;
}
