import { textsIn } from "../../../yaml/value.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { closest } from "../../../model/similar.ts";
import { directoryOf } from "../../../tree/path.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { mountedFile, mountOf, type MountedFile } from "../../references/mounted-files.ts";
import { resolveConfig, type OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { madeFor } from "../names/maker-of.ts";

/** A container runs a file of a config that nobody may run: exec fails with "permission denied", also for root. */
export function unrunnable(container: Container, template: PodTemplate): readonly Violation[] {
  const [program] = textsIn(container.value.command);
  const file = program === undefined ? undefined : mountedFile(template, container, program);
  if (program === undefined || file === undefined || (file.mode & 0o111) !== 0) return [];
  const { name, path } = container;
  const message = `Container ${name} runs ${program}, a file of a config with the mode 0${file.mode.toString(8)}, which nobody may run: it never starts.`;
  const remediation = "Set `defaultMode: 0755` on the volume, or run it by a shell.";
  return [{ key: `mode ${path}`, container: name, severity: "error", message, unsafe: true, remediation }];
}

/**
 * Files that a container is told to run or to read, and that their configs do not hold: a volume that takes whatever keys
 * there are is mounted without them. What only stands in arguments was there at base, or takes the place of what was.
 */
export function missingFiles(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const before = base.workloads.get(workload.key);
  const named = namedFiles(workload);
  const wasNamed =
    before === undefined
      ? []
      : namedFiles(before).map((each) => ({ each, isHeld: holds(each.file, before, base) }));
  const wasThere = wasNamed.filter(({ isHeld }) => isHeld === true).map(({ each }) => each);
  const isAsked = (each: NamedFile): boolean =>
    each.isRun || wasThere.some((held) => isSame(held, each) || isReplaced(held, each, named));
  const lacking = named.flatMap((each): readonly Violation[] => {
    const { container, path, file, isRun } = each;
    if (file.mayBeElse || file.isNamed || holds(file, workload, side) !== false || !isAsked(each)) return [];
    const [first] = file.from;
    const where = first === undefined ? "its volume" : `${first.kind} ${first.name}`;
    const then = isRun ? "a new pod does not start it" : "at its next start it does not find it";
    return [
      {
        key: `file ${container.name} ${path}`,
        container: container.name,
        severity: isRun ? "error" : "warning",
        message: `Container ${container.name} ${isRun ? "runs" : "is told of"} ${path}, and ${where} does not hold that file: ${then}.`,
        unsafe: isRun,
      },
    ];
  });
  const mayHave = wasNamed.filter(({ isHeld }) => isHeld !== false).map(({ each }) => each);
  return [...lacking, ...unmounted(workload, mayHave, named), ...emptyMounts(workload)];
}

/**
 * A `subPath` that none of the `items` of its volume writes: the kubelet makes a folder there
 * (makeMounts of pkg/kubelet/kubelet_pods.go), which cannot lie on a file.
 */
function emptyMounts({ templates }: Workload): readonly Violation[] {
  return templates.flatMap((template) =>
    template.containers.flatMap((container): readonly Violation[] =>
      mapsAt(container.value, "volumeMounts").flatMap((mount): readonly Violation[] => {
        const [path = "", subPath = ""] = [textAt(mount, "mountPath"), textAt(mount, "subPath")];
        const file = subPath === "" ? undefined : mountedFile(template, container, path);
        if (file === undefined || file.mayBeElse || file.from.length > 0) return [];
        const message = `Container ${container.name} mounts ${subPath} of volume ${textAt(mount, "name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;
        const remediation = "Make the `subPath` and the `path` of the item agree.";
        const key = `mount ${container.name} ${path}`;
        return [{ key, container: container.name, severity: "error", message, unsafe: true, remediation }];
      }),
    ),
  );
}

/** Files of configs that a container is told of and that lie in no mount of it: no more, or by another path than where they still are. */
function unmounted(
  { templates }: Workload,
  mounted: readonly NamedFile[],
  named: readonly NamedFile[],
): readonly Violation[] {
  return templates.flatMap(({ containers }) =>
    containers.flatMap((container): readonly Violation[] =>
      wordsOf(container)
        .filter(({ word }) => mountOf(container.value, word) === undefined)
        .flatMap(({ word }) => {
          const by = { container, path: word };
          const held = mounted.find((each) => isSame(each, by) || isLeft(each, by, named));
          return held === undefined ? [] : [{ word, held }];
        })
        .map(({ word, held }) => ({
          key: `file ${container.name} ${word}`,
          container: container.name,
          severity: "warning",
          message: `Container ${container.name} is told of ${word}, and no volume of it is mounted there${held.path === word ? " any more" : `, but ${held.path} is there as before`}: unless its image has that file, it does not find it.`,
          unsafe: false,
          remediation: "Mount the file there, or name it where it is.",
        })),
    ),
  );
}

/** A file that stays in its mount, while its path is named no longer, and one of its name in another folder is, or one that is nearly it. */
function isLeft(
  held: NamedFile,
  by: Pick<NamedFile, "container" | "path">,
  named: readonly NamedFile[],
): boolean {
  return (
    held.container.name === by.container.name &&
    (lastOf(held.path) === lastOf(by.path) || closest(by.path, [held.path], 2) !== undefined) &&
    mountOf(by.container.value, held.path) !== undefined &&
    !named.some((each) => isSame(held, each))
  );
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function isSame(a: NamedFile, b: Pick<NamedFile, "container" | "path">): boolean {
  return a.container.name === b.container.name && a.path === b.path;
}

/** Of one folder, and named no longer. */
function isReplaced(held: NamedFile, by: NamedFile, named: readonly NamedFile[]): boolean {
  return (
    held.container.name === by.container.name &&
    directoryOf(held.path) === directoryOf(by.path) &&
    !named.some((each) => isSame(held, each))
  );
}

interface NamedFile {
  readonly container: Container;
  readonly path: string;
  readonly file: MountedFile;
  /** It is a word of the command itself. */
  readonly isRun: boolean;
}

/** Files of configs that containers are told to run or to read. */
export function namedFiles({ templates }: Workload): readonly NamedFile[] {
  return templates.flatMap((template) =>
    template.containers.flatMap((container) =>
      wordsOf(container).flatMap(({ word, isRun }) => {
        const file = mountedFile(template, container, word);
        return file === undefined ? [] : [{ container, path: word, file, isRun }];
      }),
    ),
  );
}

/** What may be a path of a file: words of the command, and paths in whatever else a container is told. */
export function wordsOf(container: Container): readonly { readonly word: string; readonly isRun: boolean }[] {
  const command = textsIn(container.value.command);
  // What is given to `sh -c` is a script, unless it is one word.
  const words = new Set(command.map((word) => word.trim()).filter((word) => !/\s/.test(word)));
  const told = new Set([...argumentsOf(container), ...command.flatMap(pathsIn)]);
  return [
    ...[...words].map((word) => ({ word, isRun: true })),
    ...[...told].filter((word) => !words.has(word)).map((word) => ({ word, isRun: false })),
  ];
}

function argumentsOf({ value }: Container): readonly string[] {
  const commands = [
    value.args,
    ...["livenessProbe", "readinessProbe", "startupProbe"].map(
      (probe) => mapAt(value, probe, "exec").command,
    ),
    ...["postStart", "preStop"].map((hook) => mapAt(value, "lifecycle", hook, "exec").command),
  ];
  const variables = mapsAt(value, "env").flatMap((each) => textAt(each, "value") ?? []);
  return [...commands.flatMap(textsIn), ...variables].flatMap(pathsIn);
}

/** Absolute paths that stand in a word or in the text of a script. */
function pathsIn(text: string): readonly string[] {
  return text.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g) ?? [];
}

/** Undefined where what a config holds is not known here. */
function holds({ from }: MountedFile, workload: Workload, side: OverlaySide): boolean | undefined {
  const found = from.map((each) => {
    const config = resolveConfig(side, workload, each.kind, each.name);
    return config?.entries.has(each.key) ?? madeFor(workload, each, side)?.made.holds?.includes(each.key);
  });
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}
