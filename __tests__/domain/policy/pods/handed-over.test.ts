import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const TOLD = "args: [--config=/etc/web/web.cfg]";
const RUN = "{ name: run, mountPath: /etc/web }";
const READ_ONLY = "securityContext: { readOnlyRootFilesystem: true }";

/** A Deployment whose container has these fields and mounts, beside others. */
const web = (fields: string, mounts: string, volume = "emptyDir: {}", others = "") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { volumes: [{ name: run, ${volume} }], initContainers: [${others}], containers: [{ name: web, image: a, ${fields}, volumeMounts: [${mounts}] }] } } }
`;
const writer = "{ name: fill, image: b, volumeMounts: [{ name: run, mountPath: /out }] }";
const driver = "csi: { driver: secrets-store.csi.k8s.io }";
const told = (base: string, head: string) => messages("lost-data", base, head);

describe("a path that a container is told of as before", () => {
  const given = web(TOLD, RUN, "emptyDir: {}", writer);
  const MOVED = [
    "Container web is told of /etc/web/web.cfg, which volume run gave it, and no volume of it is mounted there any more: unless its image has that, it does not find it.",
  ];
  it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
    ["whose mount moves", given, given.replace("/etc/web }", "/etc/wbe }"), MOVED],
    ["whose mount goes", given, given.replace(RUN, ""), MOVED],
    ["of a driver", web(TOLD, RUN, driver), web(TOLD, "", driver), MOVED],
    ["that moves along", given, given.replaceAll("/etc/web", "/etc/wbe"), []],
    ["in a mount further up", given, given.replace("/etc/web }", "/etc }"), []],
    ["in a volume that nobody else had", web(TOLD, RUN), web(TOLD, ""), []],
    ["that was not told before", web("args: []", RUN, driver), web(TOLD, "", driver), []],
    ["whose volume stays", given, given.replace("image: a", "image: c"), []],
    [
      "that nobody puts there any more",
      given,
      web(TOLD, RUN),
      [
        "Container web is told of /etc/web/web.cfg, and no other container of its pod has volume run any more: nothing puts it there.",
      ],
    ],
    ["that something else gives", given, web(TOLD, RUN, driver), []],
  ])("%s", (_, base, head, said) => {
    expect(told(base, head)).toEqual(said);
  });

  it("may be a folder in which a script puts names together", () => {
    const script = 'command: [sh, -c, "dump > /backup/${FILE}"]';
    const [mount, other] = ["{ name: run, mountPath: /backup/ }", "{ name: run, mountPath: /backups }"];
    const of = (place: string, others = writer, text = script) => web(text, place, "emptyDir: {}", others);
    const MOVED_FOLDER =
      "Container web is told of /backup, which volume run gave it, and no volume of it is mounted there any more: unless its image has that, it does not find it.";
    expect(told(of(mount), of(other))).toEqual([MOVED_FOLDER]);
    expect(told(of(mount), of(""))).toEqual([MOVED_FOLDER]);
    // Nobody else has it, so that it is a place like any other.
    expect(told(of(mount, ""), of(other, ""))).toEqual([]);
    expect(told(of(mount), of(other, writer, script.replace("/backup/", "/backups/")))).toEqual([]);
    const another = script.replace("/backup/", "/backup-old/");
    expect(told(of(mount, writer, another), of("", writer, another))).toEqual([]);
    const variable = "env: [{ name: DIR, value: /backup }]";
    expect(told(of(mount, writer, variable), of("", writer, variable))).toEqual([MOVED_FOLDER]);
  });

  it("of a claim or a config is told of as such alone", () => {
    const claim = "persistentVolumeClaim: { claimName: data }";
    expect(told(web(TOLD, RUN, claim), web(TOLD, "", claim))).toEqual([
      "Container web no longer has claim data at /etc/web, where it was: it starts without what is there.",
    ]);
    const config = "configMap: { name: web }";
    expect(told(web(TOLD, RUN, config), web(TOLD, "", config))).toEqual([]);
  });
});

describe("a place to write to", () => {
  const LESS = [
    "Container web may only read /etc/web from now on, where it could write: what it writes there fails.",
  ];
  const BEGINS = [
    "Container web may only read the filesystem of its image from now on, and no volume is mounted that it may write to: what it writes, to /tmp for example, fails.",
  ];
  const nginx = (fields: string, mounts: string) =>
    web(fields === "" ? "tty: false" : fields, mounts).replace("image: a", "image: nginx:1.27");
  const NGINX = "{ name: run, mountPath: /var/cache/nginx }, { name: run, mountPath: /run }";
  const CONFIGURED = "{ name: run, mountPath: /etc/nginx/nginx.conf }";
  const [open, shut] = [web("args: []", ""), web(READ_ONLY, "")];
  it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
    ["goes", web(READ_ONLY, RUN), shut, LESS],
    [
      "may only be read",
      web("args: []", RUN),
      web("args: []", RUN.replace(" }", ", readOnly: true }")),
      LESS,
    ],
    ["goes where the image's may be written", web("args: []", RUN), open, []],
    ["is the image's no more", open, shut, BEGINS],
    ["is the image's no more, beside a config", open, web(READ_ONLY, RUN, "configMap: { name: a }"), BEGINS],
    ["is the image's no more, and a volume's", open, web(READ_ONLY, RUN), []],
    [
      "is the image's no more, and its program writes beside a volume",
      nginx("", RUN),
      nginx(READ_ONLY, RUN),
      [
        "Container web may only read the filesystem of its image from now on, and no volume that it may write to is mounted at /var/cache/nginx, /var/run, where its program writes: it may not start.",
      ],
    ],
    [
      "is the image's no more, and its program writes to volumes",
      nginx("", NGINX),
      nginx(READ_ONLY, NGINX),
      [],
    ],
    [
      "is the image's no more, and a config may say where its program writes",
      nginx("", CONFIGURED),
      nginx(READ_ONLY, CONFIGURED),
      [],
    ],
    ["is that of another image no more", open, shut.replace("image: a", "image: b"), []],
    ["moves", web(READ_ONLY, RUN), web(READ_ONLY, RUN.replace("/etc", "/run")), LESS],
    [
      "moves with what the program is told",
      web(READ_ONLY, RUN),
      web(`${READ_ONLY}, args: [a]`, RUN.replace("/etc", "/run")),
      [],
    ],
    ["was none", shut, shut.replace("image: a", "image: b"), []],
  ])("%s", (_, base, head, said) => {
    expect(told(base, head)).toEqual(said);
  });
});

describe("a volume that is no claim", () => {
  const config = "configMap: { name: a }";
  const MOVES = [
    "Container web has volume run at /etc/wbe from now on, and nothing else of it says so: what looks for it at /etc/web does not find it.",
  ];
  const [there, moved] = [
    web("args: [a]", RUN, config),
    web("args: [a]", "{ name: run, mountPath: /etc/wbe }", config),
  ];
  it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
    ["moves", there, moved, MOVES],
    ["moves with what the program is told", there, moved.replace("args: [a]", "args: [b]"), []],
    ["moves with another image", there, moved.replace("image: a", "image: b"), []],
    ["is mounted once more", there, moved.replace("/etc/wbe }", `/etc/wbe }, ${RUN}`), []],
    ["goes", there, web("args: [a]", "", config), []],
    [
      "moves, and was told of",
      there.replaceAll("[a]", "[/etc/web/a]"),
      moved.replaceAll("[a]", "[/etc/web/a]"),
      [],
    ],
    ["is empty", web("args: [a]", RUN), web("args: [a]", "{ name: run, mountPath: /etc/wbe }"), []],
  ])("%s", (_, base, head, said) => {
    expect(told(base, head)).toEqual(said);
  });
});
