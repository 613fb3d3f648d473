/** https://semver.org, and what Helm takes for a version besides: a `v` before it, and fewer than three numbers. */
interface Version {
  readonly numbers: readonly [number, number, number];
  /** "" for a release. */
  readonly prerelease: string;
}

/** A range as Helm, Flux and Argo CD read it: https://github.com/Masterminds/semver (v3.4), checkConstraints */
export interface VersionRange {
  readonly includes: (version: string) => boolean;
  /** Whether any version can be in it. */
  readonly isPossible: () => boolean;
}

type Operator = "" | "=" | "!=" | ">" | "<" | ">=" | "<=" | "~" | "^";

interface Constraint {
  readonly operator: Operator;
  readonly numbers: Version["numbers"];
  readonly prerelease: string;
  /** How many numbers are given; the others are `x`. */
  readonly given: 0 | 1 | 2 | 3;
}

const PARTS = String.raw`v?([0-9]+|[xX*])(?:\.([0-9]+|[xX*]))?(?:\.([0-9]+|[xX*]))?`;
const SUFFIX = String.raw`(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?`;
const OPERATORS = "=>|=<|>=|<=|!=|~>|=|>|<|~|\\^";
const ONE = new RegExp(`^\\s*(?:,\\s*)?(?:(${OPERATORS})\\s*)?${PARTS}${SUFFIX}`);
const HYPHEN = new RegExp(
  `(${PARTS}${SUFFIX})\\s+-\\s+(${PARTS}${SUFFIX})`.replaceAll("(?:-([", "(?:-(?:["),
  "g",
);

/** Characters; nobody writes a longer one. */
const LONGEST_RANGE = 1000;

/** Undefined for what is no range. */
export function parseRange(text: string): VersionRange | undefined {
  if (text.length > LONGEST_RANGE) return undefined;
  const groups = withoutHyphens(text).split("||").map(parseGroup);
  if (groups.some((group) => group === undefined)) return undefined;
  const known = groups.flatMap((group) => (group === undefined ? [] : [group]));
  return {
    includes(text) {
      const version = parseVersion(text);
      return version !== undefined && known.some((group) => satisfies(version, group));
    },
    isPossible: () => known.some(isPossible),
  };
}

/** The least version of a group is the first of all, one that the group names, or the next one after such. Of prereleases there is no next one. */
function isPossible(group: readonly Constraint[]): boolean {
  if (group.some(({ prerelease }) => prerelease !== "")) return true;
  const candidates = group.flatMap(({ numbers: [major, minor, patch] }): readonly Version["numbers"][] => [
    [major, minor, patch],
    [major, minor, patch + 1],
    [major, minor + 1, 0],
    [major + 1, 0, 0],
  ]);
  return [[0, 0, 0] as const, ...candidates].some((numbers) => satisfies({ numbers, prerelease: "" }, group));
}

/**
 * The version that is asked for, as it is written where it is, or the newest in a range; a range without a word is of all releases.
 * https://github.com/helm/helm/blob/v3.17.2/pkg/repo/index.go (Get)
 */
export function chooseVersion(versions: readonly string[], wanted: string): string | undefined {
  const plain = (version: string): string => version.replace(/^v/, "");
  const same = versions.find((version) => wanted !== "" && plain(version) === plain(wanted));
  if (same !== undefined) return same;
  const range = parseRange(wanted === "" ? "*" : wanted);
  const [first, ...others] = versions.filter((version) => range?.includes(version));
  return first === undefined
    ? undefined
    : others.reduce((best, version) => (compareVersions(version, best) > 0 ? version : best), first);
}

/** Negative if the first version is older; what is no version is older than all. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [parseVersion(left), parseVersion(right)];
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compare(a, b);
}

/** `1.2 - 1.4` is `>= 1.2, <= 1.4`. */
function withoutHyphens(text: string): string {
  return text.replace(HYPHEN, (whole) => {
    const [from = "", to = ""] = whole.split(/(?<!\s)\s+-\s+/);
    return `>= ${from}, <= ${to} `;
  });
}

function parseGroup(text: string): readonly Constraint[] | undefined {
  if (text.trim() === "") return undefined;
  const constraints: Constraint[] = [];
  for (let rest = text; rest.trim() !== "";) {
    const found = ONE.exec(rest);
    if (found === null) return undefined;
    const [whole, operator = "", major = "x", minor = "x", patch = "x", prerelease = ""] = found;
    if (constraints.length === 0 && whole.trimStart().startsWith(",")) return undefined;
    rest = rest.slice(whole.length);
    if (rest !== "" && !/^[\s,]/.test(rest)) return undefined;
    const known = [major, minor, patch].map(Number);
    const first = known.findIndex(Number.isNaN);
    const given = first < 0 ? 3 : first === 0 ? 0 : first === 1 ? 1 : 2;
    const at = (index: number): number => (index < given ? (known[index] ?? 0) : 0);
    constraints.push({ operator: operatorOf(operator), numbers: [at(0), at(1), at(2)], prerelease, given });
  }
  return constraints;
}

function operatorOf(text: string): Operator {
  switch (text) {
    case "=>":
      return ">=";
    case "=<":
      return "<=";
    case "~>":
      return "~";
    case "=":
    case "!=":
    case ">":
    case "<":
    case ">=":
    case "<=":
    case "~":
    case "^":
      return text;
    default:
      return "";
  }
}

/** A prerelease is taken only where the group names one. */
function satisfies(version: Version, group: readonly Constraint[]): boolean {
  if (version.prerelease !== "" && group.every(({ prerelease }) => prerelease === "")) return false;
  return group.every((constraint) => meets(version, constraint));
}

function meets(version: Version, constraint: Constraint): boolean {
  const { given, operator } = constraint;
  const order = compare(version, constraint);
  switch (operator) {
    case "":
    case "=":
      return given < 3 ? meetsTilde(version, constraint) : order === 0;
    case "!=":
      return isOther(version, constraint);
    case ">":
      return isAbove(version, constraint);
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return isAtMost(version, constraint);
    case "~":
      return meetsTilde(version, constraint);
    case "^":
      return meetsCaret(version, constraint);
  }
}

function isOther(version: Version, constraint: Constraint): boolean {
  const { given, numbers, prerelease } = constraint;
  if (given === 3 || given === 0) {
    // Of `!=*` the same comes out as of `!=0.0.0`, but for what begins with 0.0.
    if (given === 3) return compare(version, constraint) !== 0;
    return version.numbers.some((number, index) => number !== numbers[index]);
  }
  if (version.numbers[0] !== numbers[0]) return true;
  if (given === 1) return false;
  if (version.numbers[1] !== numbers[1]) return true;
  if (version.prerelease === "" && prerelease === "") return false;
  return comparePrereleases(version.prerelease, prerelease) !== 0;
}

function isAbove(version: Version, constraint: Constraint): boolean {
  const { given, numbers } = constraint;
  const [major, minor] = version.numbers;
  if (given === 3 || given === 0) return compare(version, constraint) > 0;
  if (major !== numbers[0]) return major > numbers[0];
  return given === 2 && minor > numbers[1];
}

function isAtMost(version: Version, constraint: Constraint): boolean {
  const { given, numbers } = constraint;
  const [major, minor] = version.numbers;
  if (given === 3) return compare(version, constraint) <= 0;
  if (major !== numbers[0]) return major < numbers[0];
  return given === 1 || minor <= numbers[1];
}

function meetsTilde(version: Version, constraint: Constraint): boolean {
  const { given, numbers } = constraint;
  if (compare(version, constraint) < 0) return false;
  if ((given === 3 || given === 0) && numbers.every((number) => number === 0)) return true;
  if (version.numbers[0] !== numbers[0]) return false;
  return given === 1 || version.numbers[1] === numbers[1];
}

function meetsCaret(version: Version, constraint: Constraint): boolean {
  const { given, numbers } = constraint;
  const [major, minor, patch] = version.numbers;
  if (compare(version, constraint) < 0) return false;
  if (numbers[0] > 0 || given === 1) return major === numbers[0];
  if (major > 0) return false;
  if (numbers[1] > 0 || given === 2) return minor === numbers[1];
  return minor === 0 && patch === numbers[2];
}

const VERSION = new RegExp(`^v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?${SUFFIX}$`);

function parseVersion(text: string): Version | undefined {
  const [whole, major = "0", minor = "0", patch = "0", prerelease = ""] = VERSION.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)], prerelease };
}

function compare(
  a: Pick<Version, "numbers" | "prerelease">,
  b: Pick<Version, "numbers" | "prerelease">,
): number {
  for (const [index, number] of a.numbers.entries()) {
    const other = b.numbers[index] ?? 0;
    if (number !== other) return number < other ? -1 : 1;
  }
  return comparePrereleases(a.prerelease, b.prerelease);
}

/** https://semver.org/#spec-item-11 */
function comparePrereleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "") return 1;
  if (b === "") return -1;
  const [left, right] = [a.split("."), b.split(".")];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const areNumbers = [part, other].map((each) => /^\d+$/.test(each));
    if (areNumbers[0] === true && areNumbers[1] === true) return Number(part) < Number(other) ? -1 : 1;
    if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] === true ? -1 : 1;
    return part < other ? -1 : 1;
  }
  return -1;
}
