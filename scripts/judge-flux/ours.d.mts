type Answer = Readonly<Record<string, unknown>>;
export function createOurs(
  load: (file: string) => Promise<unknown>,
): Promise<(question: unknown) => Promise<Answer>>;
