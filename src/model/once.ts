type Something = object | string | number | boolean;

/** What is made of an object is made when it is first asked for, and kept for as long as the object is. */
export function oncePer<Key extends object, Made extends Something>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** The same of an object and something of it, a name for example. */
export function oncePerPair<Key extends object, Other, Made extends Something>(
  make: (key: Key, other: Other) => Made,
): (key: Key, other: Other) => Made {
  const ofKey = oncePer<Key, Map<Other, Made>>(() => new Map());
  return (key, other) => {
    const known = ofKey(key);
    const before = known.get(other);
    if (before !== undefined) return before;
    const made = make(key, other);
    known.set(other, made);
    return made;
  };
}
