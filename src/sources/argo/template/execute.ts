import type { TellMade } from "../../../model/tell-made.ts";
import { isList, isMap, type ValueMap } from "../../../yaml/value.ts";
import { charge, sizeOf, spend, type Budget } from "./budget.ts";
import { callFunction, isRead } from "./functions.ts";
import { parseTemplate, type Command, type Node, type Operand, type Pipe } from "./parse.ts";
import { isTrue, NotUnderstood, printed, TemplateError, type GoValue } from "./value.ts";

export interface TemplateOptions {
  /** `missingkey=error`: a key that a map lacks is an error. */
  readonly missingKeyIsError: boolean;
  readonly tellMade?: TellMade;
}

/**
 * Executes a Go template as Argo CD does, with the functions that are known here. Throws `TemplateError` where the real
 * one fails, and `NotUnderstood` where nothing can be said.
 * https://pkg.go.dev/text/template
 */
export function executeTemplate(
  template: string,
  data: ValueMap,
  options: TemplateOptions,
  budget: Budget,
): string {
  if (!template.includes("{{")) return template;
  const state: State = { root: data, options, budget, variables: [{ name: "", value: data }], output: [] };
  runAll(state, parseTemplate(template), data);
  return state.output.join("");
}

interface State {
  readonly root: ValueMap;
  readonly options: TemplateOptions;
  readonly budget: Budget;
  readonly variables: { readonly name: string; value: GoValue }[];
  readonly output: string[];
}

/** How a list of nodes ended. */
type Flow = "next" | "break" | "continue";

function runAll(state: State, nodes: readonly Node[], dot: GoValue): Flow {
  const depth = state.variables.length;
  let flow: Flow = "next";
  for (const node of nodes) {
    flow = run(state, node, dot);
    if (flow !== "next") break;
  }
  state.variables.length = depth;
  return flow;
}

function run(state: State, node: Node, dot: GoValue): Flow {
  spend(state.budget);
  switch (node.kind) {
    case "text":
      write(state, node.text);
      return "next";
    case "action": {
      const value = evaluatePipe(state, node.pipe, dot);
      if (node.pipe.declares.length === 0) writeValue(state, value);
      return "next";
    }
    case "if":
    case "with":
      return runCondition(state, node, dot);
    case "range":
      return runRange(state, node, dot);
    case "break":
    case "continue":
      return node.kind;
  }
}

type Block = Extract<Node, { kind: "if" | "with" | "range" }>;

/** The variables of the condition live as long as its block. */
function runCondition(state: State, node: Block, dot: GoValue): Flow {
  const depth = state.variables.length;
  const value = evaluatePipe(state, node.pipe, dot);
  const flow = isTrue(value)
    ? runAll(state, node.body, node.kind === "with" ? value : dot)
    : runAll(state, node.otherwise, dot);
  state.variables.length = depth;
  return flow;
}

function runRange(state: State, node: Block, dot: GoValue): Flow {
  const depth = state.variables.length;
  const { declares, assigns } = node.pipe;
  const value = evaluatePipe(state, { ...node.pipe, declares: [] }, dot);
  const items = itemsOf(state, value);
  let flow: Flow = items.length === 0 ? runAll(state, node.otherwise, dot) : "next";
  for (const [key, item] of items) {
    spend(state.budget);
    const [first, second] = declares;
    if (first !== undefined) assign(state, first, second === undefined ? item : key, assigns);
    if (second !== undefined) assign(state, second, item, assigns);
    flow = runAll(state, node.body, item);
    state.variables.length = depth;
    if (flow === "break") break;
  }
  state.variables.length = depth;
  return items.length === 0 ? flow : "next";
}

/** Each is compared with several. */
const PER_SORTED_KEY = 10;

function itemsOf(state: State, value: GoValue): readonly (readonly [GoValue, GoValue])[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.map((item, index) => [BigInt(index), item]);
  if (isMap(value)) {
    const names = Object.keys(value);
    for (const name of names) charge(state.budget, sizeOf(name) * PER_SORTED_KEY);
    const keys = names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return keys.map((key) => [key, value[key] ?? null]);
  }
  if (typeof value !== "bigint") throw new TemplateError(`range cannot go over ${typeof value}`);
  if (value > 10_000n) throw new NotUnderstood("a range over a large number");
  return Array.from({ length: Number(value) }, (_, index) => [BigInt(index), BigInt(index)]);
}

const MAX_VARIABLES = 200;

function assign(state: State, name: string, value: GoValue, existing: boolean): void {
  if (!existing) {
    if (state.variables.length > MAX_VARIABLES) throw new NotUnderstood("so many variables");
    state.variables.push({ name, value });
    return;
  }
  variable(state, name).value = value;
}

function variable(state: State, name: string): { value: GoValue } {
  const found = state.variables.findLast((known) => known.name === name);
  if (found === undefined) throw new TemplateError(`the variable $${name} is not defined`);
  return found;
}

function evaluatePipe(state: State, pipe: Pipe, dot: GoValue): GoValue {
  let value: GoValue;
  let isFirst = true;
  for (const command of pipe.commands) {
    value = evaluateCommand(state, command, dot, isFirst ? [] : [value]);
    isFirst = false;
  }
  for (const name of pipe.declares) assign(state, name, value, pipe.assigns);
  return value;
}

function evaluateCommand(
  state: State,
  [first, ...rest]: Command,
  dot: GoValue,
  piped: readonly GoValue[],
): GoValue {
  spend(state.budget);
  if (first?.kind === "function") return call(state, first.name, rest, dot, piped);
  if (first === undefined || rest.length > 0 || piped.length > 0) {
    throw new TemplateError("arguments are given to what is no function");
  }
  return evaluate(state, first, dot);
}

function call(
  state: State,
  name: string,
  operands: readonly Operand[],
  dot: GoValue,
  piped: readonly GoValue[],
): GoValue {
  if (name !== "and" && name !== "or") {
    const values = [...operands.map((operand) => evaluate(state, operand, dot)), ...piped];
    const made = callFunction(name, values, state.budget);
    // Whoever is told reads all of it, which is paid for where the function does so too.
    const isPaid = (value: GoValue) => isRead(name, value);
    state.options.tellMade?.(values.filter(isPaid), isPaid(made) ? made : undefined);
    return made;
  }
  let value: GoValue;
  const lazy = [
    ...operands.map((operand) => () => evaluate(state, operand, dot)),
    ...piped.map((item) => () => item),
  ];
  if (lazy.length === 0) throw new TemplateError(`${name} needs arguments`);
  for (const argument of lazy) {
    spend(state.budget);
    value = argument();
    if (isTrue(value) === (name === "or")) break;
  }
  return value;
}

function evaluate(state: State, operand: Operand, dot: GoValue): GoValue {
  switch (operand.kind) {
    case "dot":
      return dot;
    case "literal":
      return operand.value;
    case "field":
      return fieldsOf(state, dot, operand.names);
    case "variable":
      return fieldsOf(state, variable(state, operand.name).value, operand.names);
    case "function":
      return call(state, operand.name, [], dot, []);
    case "pipe":
      return fieldsOf(state, evaluatePipe(state, operand.pipe, dot), operand.names);
  }
}

function fieldsOf(state: State, value: GoValue, names: readonly string[]): GoValue {
  const { missingKeyIsError } = state.options;
  spend(state.budget, names.length);
  return names.reduce<GoValue>((receiver, name) => {
    if (receiver === undefined && !missingKeyIsError) return undefined;
    if (!isMap(receiver)) throw new TemplateError(`there is no field .${name}`);
    if (Object.hasOwn(receiver, name)) return receiver[name] ?? null;
    if (missingKeyIsError) throw new TemplateError(`there is no .${name}`);
    return undefined;
  }, value);
}

function writeValue(state: State, value: GoValue): void {
  const text = value === null ? "<no value>" : printed(value);
  state.options.tellMade?.([value], text);
  write(state, text);
}

function write(state: State, text: string): void {
  charge(state.budget, text.length);
  state.output.push(text);
}
