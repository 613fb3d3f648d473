/** Why something could not be written, without what was tried: "ENOSPC: no space left on device". */
export function reasonOf({ message }: Error): string {
  return message.replace(/, (?:open|write)\b.*$/s, "");
}
