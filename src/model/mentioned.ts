/** Whether a name stands in a text as a whole value, and not only as the key of one or as a part of another name. */
export function isMentioned(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.slice(at + name.length, at + name.length + 3);
    if (!/[\w.-]/.test(before) && !/^(?:[\w-]|\.\w|["']?:(?:\s|$))/.test(after)) return true;
  }
  return false;
}
