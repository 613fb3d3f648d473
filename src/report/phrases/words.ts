/** Small words that every sentence is made of, as plain text. */

/** "1 restart", "2 restarts". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** "4", or "1–4" where the numbers differ. */
export function range(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least}–${most}`;
}

/** `text` within so many UTF-16 code units: cut between two characters, with an ellipsis, where it is longer. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** "Deployment" → "Deployments", "NetworkPolicy" → "NetworkPolicies". */
export function plural(noun: string): string {
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A builder's message may lack its full stop. */
export function sentence(message: string): string {
  return /[.!?…]$/.test(message.trimEnd()) ? message : `${message.trimEnd()}.`;
}
