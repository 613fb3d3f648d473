// The reference of all options, from the tables that the command line reads and from action.yml.

/**
 * @param options of the command line, by flag
 * @param shared those that the Action has too: flag, input, words, preset
 * @param inputs of action.yml, by name
 * @returns the page as Markdown, not yet formatted
 */
export function optionsPage(options, shared, inputs) {
  const inputOf = new Map(shared.map((option) => [option.flag, option]));
  const shownInputs = new Set(shared.map(({ input }) => input));
  const ofFlags = Object.entries(options).map(([flag, { short, takes, what }]) => {
    const both = inputOf.get(flag);
    const words = Array.isArray(takes) ? takes : [];
    return row({
      flag: short === undefined ? `\`--${flag}\`` : `\`--${flag}\`, \`-${short}\``,
      input: both === undefined ? "" : `\`${both.input}\``,
      takes: words.length > 0 ? words.map(code).join(", ") : takes === "nothing" ? "" : takes,
      preset: both === undefined || both.preset === "" ? "" : code(both.preset),
      what,
    });
  });
  const ofInputs = Object.entries(inputs)
    .filter(([name]) => !shownInputs.has(name))
    .map(([name, { description, default: preset = "" }]) =>
      row({
        flag: "",
        input: code(name),
        takes: "",
        preset: preset === "" ? "" : code(preset),
        what: firstSentence(description),
      }),
    );
  return `# Options

Which options are there, on the command line and in the Action?

<!-- Made by \`npm run docs\` from src/cli/options.ts, src/model/options.ts and action.yml: edit them there. -->

\`rollcast --help\` and [action.yml](../action.yml) say more about each. What is for the whole team belongs in a [policy file](policy.md).

| command line | Action | takes | default | what |
| --- | --- | --- | --- | --- |
${[...ofFlags, ...ofInputs].join("\n")}
`;
}

function row({ flag, input, takes, preset, what }) {
  return `| ${[flag, input, takes, preset, what].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function code(text) {
  return `\`${text}\``;
}

/** What the option is; all, where the description goes through its words one by one. */
function firstSentence(description) {
  const text = description.replace(/\s+/g, " ").trim();
  if (/^`\w+`:/.test(text)) return text;
  return (/^.*?[^.]\.(?= [A-Z`]|$)/.exec(text)?.[0] ?? text).replace(/\.$/, "");
}
