import type { Container } from "../../controllers/pod-template.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { Violation } from "../check.ts";
import { FILLED_IN } from "./filled-in.ts";

interface Asking {
  readonly path: readonly string[];
  /** As a sentence calls it. */
  readonly what: string;
  /** What becomes of the pods; where they run nevertheless, that is no error. */
  readonly then: string;
  readonly runs?: true;
}

const UNREADY = "a new pod never gets ready";

/** What asks at a port of its own container, and what becomes of it where there is none of the name. */
const ASKING: readonly Asking[] = [
  ...["httpGet", "tcpSocket"].flatMap((handler): readonly Asking[] => [
    { path: ["readinessProbe", handler], what: "`readinessProbe`", then: UNREADY },
    { path: ["startupProbe", handler], what: "`startupProbe`", then: UNREADY },
    { path: ["livenessProbe", handler], what: "`livenessProbe`", then: "it checks nothing", runs: true },
  ]),
  // https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/
  {
    path: ["lifecycle", "postStart", "httpGet"],
    what: "`postStart` hook",
    then: "it fails, and the kubelet ends the container, over and over",
  },
  {
    path: ["lifecycle", "preStop", "httpGet"],
    what: "`preStop` hook",
    then: "it fails, and the program is told to end at once",
    runs: true,
  },
];

/** https://github.com/kubernetes/kubernetes/blob/master/pkg/probe/util.go: only the container's own ports count. */
export function unnamedPorts({ name, path, value }: Container): readonly Violation[] {
  const ports = new Set(mapsAt(value, "ports").map((port) => textAt(port, "name")));
  return ASKING.flatMap((asking): readonly Violation[] => {
    const { port } = mapAt(value, ...asking.path);
    if (typeof port !== "string" || /^\d*$/.test(port) || FILLED_IN.test(port) || ports.has(port)) return [];
    return [
      {
        key: `${asking.path.slice(0, -1).join(" ")} ${path}`,
        container: name,
        severity: asking.runs ? "warning" : "error",
        message: `The ${asking.what} of container ${name} asks at the port ${port}, which the container does not name: ${asking.then}.`,
        unsafe: asking.runs !== true,
      },
    ];
  });
}
