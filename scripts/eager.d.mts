export function withMarks(text: string, called: ReadonlySet<string>): string;
