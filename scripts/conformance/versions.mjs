// What changed between the releases of kustomize that the embedded builder and an older judge follow.

/**
 * Each: the release that brought it, what it is, and whether a difference is that and nothing else. `isFollowed`: whether
 * the embedded builder does as that release and later ones do, or as those before.
 */
const CHANGES = [
  {
    since: "5.7.0",
    isFollowed: true,
    what: "static replacement values",
    explains: ({ realError }) => /unknown field "sourceValue"/.test(realError ?? ""),
  },
  {
    since: "5.7.0",
    isFollowed: true,
    what: "image volumes: `images` makes a list of empty volumes",
    explains: ({ path, left, right }) =>
      /(^|\.)spec\.volumes$/.test(path ?? "") && isEmptyList(left) && (right === null || right === undefined),
  },
  {
    since: "5.7.0",
    isFollowed: false,
    what: "image volumes: `images` fails on the volumes of a PodSecurityPolicy, which are words",
    explains: ({ realError }) =>
      /'spec\/volumes\[\]\/image\/reference' of object PodSecurityPolicy/.test(realError ?? ""),
  },
  {
    since: "5.8.2",
    isFollowed: true,
    what: "an image name that is no regular expression matches nothing",
    explains: ({ realError }) => /panic: /.test(realError ?? "") && /IsImageMatched/.test(realError ?? ""),
  },
  {
    since: "5.8.2",
    isFollowed: true,
    what: "labels of claim templates",
    explains: ({ realError }) =>
      /unknown field "(includeVolumeClaimTemplates|volumeClaimTemplateLabels)"/.test(realError ?? ""),
  },
  {
    since: "5.8.2",
    isFollowed: true,
    what: "a base whose path holds `..` as part of a name is refused",
    explains: ({ embeddedError }) => /is ambiguous: "\.\."/.test(embeddedError ?? ""),
  },
  {
    since: "5.8.3",
    isFollowed: true,
    what: "keys that are whole numbers without quotes",
    explains: ({ realError }) => /unsupported type: map\[interface \{\}\]/.test(realError ?? ""),
  },
  {
    since: "5.8.3",
    isFollowed: true,
    what: "what the embedded builder itself tells of the object",
    explains: ({ isNoted }) => isNoted === true,
  },
];

/**
 * The change that explains a difference from a kustomize before or after it, as text; undefined when none does.
 * @param version of the real one, like "v5.5.0"; undefined when it does not tell
 */
export function knownChange(version, difference) {
  const change = CHANGES.find(
    ({ since, isFollowed, explains }) => isOlder(version, since) === isFollowed && explains(difference),
  );
  return change === undefined ? undefined : `${change.what}, since ${change.since}`;
}

function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}

function isOlder(version, since) {
  const parts = (text) => text.replace(/^v/, "").split(".").map(Number);
  if (version === undefined) return false;
  const [own, other] = [parts(version), parts(since)];
  const index = own.findIndex((part, at) => part !== other[at]);
  return index >= 0 && own[index] < other[index];
}
