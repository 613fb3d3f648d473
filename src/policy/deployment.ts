import { classOf, isBuiltIn } from "../domain/controllers/object-kinds.ts";
import { workloadKind } from "../domain/controllers/kinds.ts";
import { KIND_CHANGES, type ApplierEntry, type KindEntry, type LeaveOutEntry, type Located } from "./file.ts";
import { FAULTS } from "./messages.ts";
import {
  choiceIn,
  field,
  lineOf,
  mapWith,
  report,
  textIn,
  textsIn,
  type Node,
  type Reader,
} from "./reader.ts";
import { WHERE, whereIn } from "./where.ts";

/** A kind of the team that runs pods. What Rollcast knows by itself a policy cannot change. */
export function kindIn(reader: Reader, node: Node): KindEntry | undefined {
  const map = mapWith(reader, node, ["group", "kind", "templates", "replicas", "change"]);
  if (map === undefined) return undefined;
  const text = (key: string, example: string): string => {
    const at = field(map, node.path, key);
    if (at === undefined) report(reader, node.path, FAULTS.missing(key, example));
    return at === undefined ? "" : (textIn(reader, at) ?? "");
  };
  const [group, kind] = [text("group", "`group: example.com`"), text("kind", "`kind: WebApp`")];
  if (workloadKind(group, kind) !== undefined || isBuiltIn(group))
    report(reader, node.path, FAULTS.knownKind(`${group}/${kind}`));
  const templates = field(map, node.path, "templates");
  if (templates === undefined)
    report(reader, node.path, FAULTS.missing("templates", "`templates: spec.template`"));
  const replicas = field(map, node.path, "replicas");
  const change = field(map, node.path, "change");
  if (change === undefined) report(reader, node.path, FAULTS.missing("change", "`change: restart`"));
  return {
    group,
    kind,
    templates: pathsIn(reader, templates),
    replicas: replicas === undefined ? undefined : pathIn(reader, replicas),
    change: choiceIn(reader, change, KIND_CHANGES) ?? "unknown",
    line: lineOf(reader, node.path),
  };
}

const PATH = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;

function pathIn(reader: Reader, node: Node): string | undefined {
  const path = textIn(reader, node);
  if (path !== undefined && !PATH.test(path)) report(reader, node.path, FAULTS.path(path));
  return path;
}

function pathsIn(reader: Reader, node: Node | undefined): readonly string[] {
  const paths = textsIn(reader, node);
  const wrong = paths.find((path) => !PATH.test(path));
  if (wrong !== undefined) report(reader, node?.path ?? [], FAULTS.path(wrong));
  return paths;
}

const KIND = /^[a-z0-9.-]+\/(?:[A-Za-z0-9]+|\*)$/;

/** "group/Kind", or "group/*". */
export function kindWithoutPodsIn(reader: Reader, node: Node): Located<string> | undefined {
  const value = textIn(reader, node);
  if (value === undefined) return undefined;
  if (!KIND.test(value)) {
    report(reader, node.path, FAULTS.kindText(value));
    return undefined;
  }
  const [group = "", kind = ""] = value.split("/");
  if (isBuiltIn(group) || workloadKind(group, kind) !== undefined || classOf(group, kind) !== undefined)
    report(reader, node.path, FAULTS.knownKind(value));
  return { value, line: lineOf(reader, node.path) };
}

export function leaveOutIn(reader: Reader, node: Node): LeaveOutEntry | undefined {
  const map = mapWith(reader, node, [...WHERE, "reason"]);
  if (map === undefined) return undefined;
  const reason = field(map, node.path, "reason");
  if (reason === undefined) report(reader, node.path, FAULTS.noReasonToLeaveOut());
  return {
    ...whereIn(reader, node, map),
    reason: reason === undefined ? "" : (textIn(reader, reason) ?? ""),
    line: lineOf(reader, node.path),
  };
}

const APPLIERS = { "server-side": "serverSide", "client-side": "clientSide" } as const;

export function applierIn(reader: Reader, node: Node): ApplierEntry | undefined {
  const map = mapWith(reader, node, [...WHERE, "applier"]);
  if (map === undefined) return undefined;
  const named = field(map, node.path, "applier");
  if (named === undefined) report(reader, node.path, FAULTS.missing("applier", "`applier: server-side`"));
  const applier = choiceIn(reader, named, ["server-side", "client-side"]);
  if (applier === undefined) return undefined;
  return { ...whereIn(reader, node, map), applier: APPLIERS[applier], line: lineOf(reader, node.path) };
}

const HOST =
  /^(?:\*\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](?::\d{1,5})?$/;

/** Hosts as `--allow-hosts` takes them. */
export function hostsIn(reader: Reader, node: Node | undefined): Located<readonly string[]> | undefined {
  if (node === undefined) return undefined;
  const hosts = textsIn(reader, node);
  const wrong = hosts.find((host) => !HOST.test(host));
  if (wrong !== undefined) report(reader, node.path, FAULTS.host(wrong));
  return { value: hosts, line: lineOf(reader, node.path) };
}
