/** What a chart's templates ask for besides the values. */
export interface TemplateQuestions {
  /** `lookup` reads the cluster. */
  readonly lookup: boolean;
  /** `.Capabilities` tells the cluster's version and kinds. */
  readonly capabilities: boolean;
  /** Something may come out otherwise each time. */
  readonly unstable: boolean;
}

const NOTHING: TemplateQuestions = { lookup: false, capabilities: false, unstable: false };

/** Functions of Sprig and helm whose results differ from call to call: https://helm.sh/docs/chart_template_guide/function_list/ */
const UNSTABLE =
  /\b(?:now|ago|date|dateInZone|htmlDate|htmlDateInZone|date_in_zone|shuffle|uuidv4|bcrypt|htpasswd|encryptAES|rand\w+|gen[A-Z]\w+)\b/;

/** Where each action, `{{ … }}`, begins and ends. */
function* actionsIn(text: string): Generator<readonly [start: number, end: number]> {
  for (let start = text.indexOf("{{"); start >= 0;) {
    const closed = text.indexOf("}}", start + 2);
    if (closed < 0) return;
    yield [start, closed + 2];
    start = text.indexOf("{{", closed + 2);
  }
}

/** What the actions of a template ask for. */
export function questionsOf(text: string): TemplateQuestions {
  const actions = [...actionsIn(text)].map(([start, end]) => text.slice(start, end));
  return actions.reduce(
    (asked, action) => ({
      lookup: asked.lookup || /\blookup\b/.test(action),
      capabilities: asked.capabilities || /\.Capabilities\b/.test(action),
      unstable: asked.unstable || UNSTABLE.test(action),
    }),
    NOTHING,
  );
}

/**
 * The same template under another clock: what it makes of the time then differs from what it makes of it now, whatever it
 * keeps of it.
 */
export function underAnotherClock(text: string): string {
  let moved = "";
  let done = 0;
  for (const [start, end] of actionsIn(text)) {
    moved += text.slice(done, start) + withAnotherNow(text.slice(start, end));
    done = end;
  }
  return moved + text.slice(done);
}

function withAnotherNow(action: string): string {
  return action.replace(
    /"(?:[^"\\]|\\.)*"?|`[^`]*`?|^\{\{-?\s*\/\*[^]*\*\/|(?<![\w.$"])now(?![\w"])/g,
    (found) => (found === "now" ? '(toDate "2006-01-02" "2001-02-03")' : found),
  );
}

/** Whether a file of a chart, by its path there, is one of definitions: https://helm.sh/docs/chart_best_practices/custom_resource_definitions/ */
export function isOfDefinitions(path: string): boolean {
  return /^(?:charts\/[^/]+\/)*crds\/.+\.ya?ml$/.test(path);
}

/** Whether a file of a chart is a template: of the chart itself, or of one that it brings along. */
export function isTemplate(path: string): boolean {
  return /^(?:charts\/[^/]+\/)*templates\//.test(path);
}

/** Whether a file brings a chart along that cannot be looked into. */
export function isArchive(path: string): boolean {
  return /^(?:charts\/[^/]+\/)*charts\/[^/]+\.tgz$/.test(path);
}
