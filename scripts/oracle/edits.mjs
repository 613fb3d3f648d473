// Random edits of the files of a repository.

/** A random number generator that gives the same numbers for the same seed (mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

const WORDS = [
  "changed",
  "1.2.3",
  "7",
  "0",
  "true",
  "false",
  '""',
  "null",
  "8443",
  "latest",
  "~",
  "[]",
  "{}",
];

/**
 * One edit: what it is for people, and the files that it changes (text by path; null: removed). Undefined where this file
 * gives none.
 * @param files text by path
 */
export function randomEdit(files, paths, random) {
  const path = random.pick(paths);
  const text = files.get(path);
  switch (random.below(20)) {
    case 0:
      return { what: `delete ${path}`, changes: new Map([[path, null]]) };
    case 1: {
      const target = `${path.replace(/[^/]*$/, "")}moved-${path.split("/").at(-1)}`;
      return {
        what: `move ${path}`,
        changes: new Map([
          [path, null],
          [target, text],
        ]),
      };
    }
    case 2: {
      const other = random.pick(paths);
      return { what: `replace ${path} by ${other}`, changes: new Map([[path, files.get(other)]]) };
    }
    case 3:
      return addCopy(files, path, random);
    default:
      return editLine(path, text, random);
  }
}

/** A copy of the file, of which the kustomization beside it knows. */
function addCopy(files, path, random) {
  const folder = path.replace(/[^/]*$/, "");
  const root = `${folder}kustomization.yaml`;
  const listed = files.get(root);
  const copy = `added-${random.below(100)}-${path.split("/").at(-1)}`;
  if (listed === undefined || !/^resources:\n/m.test(listed)) return undefined;
  return {
    what: `add ${folder}${copy}`,
    changes: new Map([
      [`${folder}${copy}`, files.get(path).replace(/^( {2}name: ["']?)([\w-]+)/m, "$1$2-x")],
      [root, listed.replace(/^resources:\n(\s*)/m, `resources:\n$1- ${copy}\n$1`)],
    ]),
  };
}

function editLine(path, text, random) {
  const lines = text.split("\n");
  const index = random.below(lines.length);
  const line = lines[index];
  if (line.trim() === "" || line.trim().startsWith("#")) return undefined;
  const changed = random.below(6) === 0 ? undefined : editScalar(line, random);
  if (changed === line) return undefined;
  const edited = lines.flatMap((old, at) =>
    at === index ? (changed === undefined ? [] : [changed]) : [old],
  );
  return {
    what: `${path}:${index + 1} ${changed === undefined ? "removed" : changed.trim()}`,
    changes: new Map([[path, edited.join("\n")]]),
  };
}

/** Another value behind `key:`, `- ` or `key=`; a line of another kind gets a letter more. */
function editScalar(line, random) {
  const found = /^(\s*(?:- )?(?:[\w./-]+:\s+|[\w.-]+=|- ))(\S.*)$/.exec(line);
  if (found === null) return `${line}x`;
  const [, start, value] = found;
  if (random.below(3) === 0) return start + random.pick(WORDS);
  const number = /\d+/.exec(value);
  if (number !== null)
    return start + value.replace(number[0], String(Number(number[0]) + 1 + random.below(3)));
  return `${start}${value.replace(/(["']?)$/, "x$1")}`;
}
