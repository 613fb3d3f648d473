import { sameValue } from "../../../model/equal.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { oncePer } from "../../../model/once.ts";
import { isBelow } from "../../../tree/path.ts";
import { textsIn, type Value, type ValueMap } from "../../../yaml/value.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { mountedFile, mountOf } from "../../references/mounted-files.ts";
import { ownValue } from "../../../model/own-value.ts";
import { mountsOf, programOf } from "./mounts.ts";
import { officialImage } from "./root-images.ts";
import { wordsOf } from "./run-files.ts";

interface Told {
  readonly container: string;
  readonly message: string;
}

/**
 * What containers have of volumes that hold neither a config nor data: what another container of the pod puts there, what the node or a
 * driver gives, and a place to write to. Of configs and of data others tell.
 */
export function handedOver(base: Workload, head: Workload): readonly Told[] {
  return head.templates.flatMap((template, index) => {
    const before = base.templates[index];
    if (before === undefined || sameValue(placesOf(before), placesOf(template))) return [];
    return template.containers.flatMap((container): readonly Told[] => {
      const old = before.containers.find(({ name }) => name === container.name);
      if (old === undefined) return [];
      const [was, is] = [
        { template: before, container: old },
        { template, container },
      ];
      const messages = [...missed(base, was, is), ...unwritable(was, is), ...moved(was, is)];
      return messages.map((message) => ({ container: container.name, message }));
    });
  });
}

interface Place {
  readonly template: PodTemplate;
  readonly container: Container;
}

/** All that decides where containers find what they have. */
function placesOf({ spec, containers }: PodTemplate): Value {
  const ofContainers = containers.map(({ name, value }) => [
    name,
    value.volumeMounts ?? null,
    mapAt(value, "securityContext").readOnlyRootFilesystem ?? null,
  ]);
  return [spec.volumes ?? null, ...ofContainers];
}

/** Paths that it is told of as before, and that nobody gives it any more. */
function missed(workload: Workload, was: Place, is: Place): readonly string[] {
  const told = new Set(toldBy(was, was));
  const data = mountsOf(workload).filter(({ container }) => container === was.container.name);
  return [...new Set(toldBy(is, was))].flatMap((word): readonly string[] => {
    const name = volumeAt(was, word);
    const isData = data.some(({ path }) => isBelow(word, path));
    if (name === undefined || !told.has(word) || isData) return [];
    if (mountedFile(was.template, was.container, word) !== undefined) return [];
    const isGiven = !isScratch(was, name) || isShared(was, name);
    if (!isGiven) return [];
    const own = volumeAt(is, word);
    const what = `${is.container.name} is told of ${word}`;
    if (own === undefined)
      return [
        `Container ${what}, which volume ${name} gave it, and no volume of it is mounted there any more: unless its image has that, it does not find it.`,
      ];
    return isScratch(is, own) && !isShared(is, own)
      ? [
          `Container ${what}, and no other container of its pod has volume ${own} any more: nothing puts it there.`,
        ]
      : [];
  });
}

/** What a container is told of: files, and of what it shared with others the folders, of which a script puts names together. */
function toldBy({ container }: Place, was: Place): readonly string[] {
  const { command, args } = container.value;
  const variables = mapsAt(container.value, "env").flatMap((each) => textAt(each, "value") ?? []);
  const texts = [...[command, args].flatMap(textsIn), ...variables];
  const words = new Set(texts.flatMap((text) => text.split(/[^\w./-]+/)));
  const folders = mountsIn(was)
    .filter((mount) => isScratch(was, nameOf(mount)) && isShared(was, nameOf(mount)))
    .map((mount) => (textAt(mount, "mountPath") ?? "").replace(/\/$/, ""))
    .filter((path) => path !== "" && [...words].some((word) => isBelow(word, path)));
  const files = wordsOf(container).map(({ word }) => word);
  return [...files, ...folders.filter((path) => !files.some((word) => isBelow(word, path)))];
}

/** Where it could write and may not any more, since the filesystem of its image may only be read. */
function unwritable(was: Place, is: Place): readonly string[] {
  const name = `Container ${is.container.name}`;
  const begins =
    readsOnly(is) && !readsOnly(was) && sameValue(was.container.value.image, is.container.value.image);
  if (begins && !mountsIn(is).some((mount) => mount.readOnly !== true && isWritable(is, nameOf(mount))))
    return [
      `${name} may only read the filesystem of its image from now on, and no volume is mounted that it may write to: what it writes, to /tmp for example, fails.`,
    ];
  const unwritten = begins ? writtenBy(is).filter((path) => !mayWrite(is, path)) : [];
  if (unwritten.length > 0)
    return [
      `${name} may only read the filesystem of its image from now on, and no volume that it may write to is mounted at ${unwritten.join(", ")}, where its program writes: it may not start.`,
    ];
  return mountsIn(was).flatMap((mount): readonly string[] => {
    const path = textAt(mount, "mountPath") ?? "";
    if (mount.readOnly === true || !isScratch(was, nameOf(mount)) || isShared(was, nameOf(mount))) return [];
    if (isElsewhere(is, nameOf(mount)) && !isToldTheSame(was, is)) return [];
    const now = mountOf(is.container.value, path)?.each;
    const isLost = now === undefined ? readsOnly(is) : now.readOnly === true && isScratch(is, nameOf(now));
    return isLost
      ? [`${name} may only read ${path} from now on, where it could write: what it writes there fails.`]
      : [];
  });
}

/** Where programs of Docker Hub's own images write as they start, but for volumes that the image declares: their Dockerfiles. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  nginx: ["/var/cache/nginx", "/var/run"],
  httpd: ["/usr/local/apache2/logs"],
  postgres: ["/var/run/postgresql"],
  mysql: ["/var/run/mysqld"],
  mariadb: ["/var/run/mysqld"],
};

/** A config or a command of its own may say other places. */
function writtenBy({ container: { value } }: Place): readonly string[] {
  const isTold =
    (value.command ?? value.args ?? null) !== null ||
    mapsAt(value, "volumeMounts").some((mount) =>
      /^\/(etc\/(nginx|mysql)(\/nginx\.conf|\/my\.cnf)?|usr\/local\/apache2\/conf.*)$/.test(
        textAt(mount, "mountPath") ?? "",
      ),
    );
  return isTold ? [] : (ownValue(WRITTEN, officialImage(value)) ?? []);
}

function mayWrite(place: Place, path: string): boolean {
  return mountsIn(place).some(
    (mount) =>
      mount.readOnly !== true &&
      isWritable(place, nameOf(mount)) &&
      // The one is a link to the other.
      isBelow(path, (textAt(mount, "mountPath") ?? "").replace(/\/$/, "").replace(/^\/run\b/, "/var/run")),
  );
}

/** What it has at another path, while nothing of it says so: a claim's way is told of elsewhere. */
function moved(was: Place, is: Place): readonly string[] {
  if (!isToldTheSame(was, is)) return [];
  const nowBy = groupedBy(mountsIn(is), nameOf);
  return mountsIn(was).flatMap((mount): readonly string[] => {
    const [volume, path] = [volumeOf(was, nameOf(mount)), textAt(mount, "mountPath") ?? ""];
    if (volume === undefined || isWritable(was, nameOf(mount)) || volumeAt(is, path) !== undefined) return [];
    const same = nowBy.get(nameOf(mount)) ?? [];
    const now = same.filter((each) => sameValue({ ...each, mountPath: path }, mount));
    const isTold = wordsOf(is.container).some(({ word }) => isBelow(word, path));
    const at = now[0] === undefined ? undefined : textAt(now[0], "mountPath");
    return at === undefined || isTold
      ? []
      : [
          `Container ${is.container.name} has volume ${nameOf(mount)} at ${at} from now on, and nothing else of it says so: what looks for it at ${path} does not find it.`,
        ];
  });
}

function isToldTheSame(was: Place, is: Place): boolean {
  return sameValue(programOf(was.container.value), programOf(is.container.value));
}

function isElsewhere({ container }: Place, name: string): boolean {
  return writableBy(container).has(name);
}

const writableBy = oncePer(
  ({ value }: Container) =>
    new Set(
      mapsAt(value, "volumeMounts")
        .filter((mount) => mount.readOnly !== true)
        .map(nameOf),
    ),
);

function readsOnly({ container }: Place): boolean {
  return mapAt(container.value, "securityContext").readOnlyRootFilesystem === true;
}

function mountsIn({ container }: Place): readonly ValueMap[] {
  return mapsAt(container.value, "volumeMounts");
}

function nameOf(mount: ValueMap): string {
  return textAt(mount, "name") ?? "";
}

function volumeAt({ container }: Place, path: string): string | undefined {
  const mount = mountOf(container.value, path);
  return mount === undefined ? undefined : nameOf(mount.each);
}

function volumeOf({ template }: Place, name: string): ValueMap | undefined {
  return volumesBy(template).get(name)?.[0];
}

const volumesBy = oncePer(({ spec }: PodTemplate) => groupedBy(mapsAt(spec, "volumes"), nameOf));

/** Nothing is in it when the pod starts. */
function isScratch(place: Place, name: string): boolean {
  const volume = volumeOf(place, name);
  return volume?.emptyDir !== undefined || volume?.ephemeral !== undefined;
}

function isShared({ template, container }: Place, name: string): boolean {
  return template.containers.some(
    (other) =>
      other.name !== container.name &&
      mapsAt(other.value, "volumeMounts").some((each) => nameOf(each) === name),
  );
}

const NEVER_WRITTEN = ["configMap", "secret", "projected", "downwardAPI", "image"];

/** One that the template does not have is a claim of its own. */
function isWritable(place: Place, name: string): boolean {
  const volume = volumeOf(place, name);
  return volume === undefined || NEVER_WRITTEN.every((type) => volume[type] === undefined);
}
