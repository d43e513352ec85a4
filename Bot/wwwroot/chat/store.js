const PREFIX = 'prakerja.';

/** Local storage, or memory where the browser forbids it. */
export function openStore() {
  const memory = new Map();
  const attempt = (action, otherwise) => {
    try {
      return action();
    } catch {
      return otherwise();
    }
  };

  return {
    get: (key) => memory.get(key) ?? attempt(() => localStorage.getItem(PREFIX + key), () => null),
    set: (key, value) => attempt(() => localStorage.setItem(PREFIX + key, value), () => memory.set(key, value)),
    remove: (key) => {
      memory.delete(key);
      attempt(() => localStorage.removeItem(PREFIX + key), () => {});
    },
    keys: (start) => attempt(
      () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + start)).map((key) => key.slice(PREFIX.length)),
      () => [],
    ),
  };
}

export function readJson(store, key) {
  try {
    return JSON.parse(store.get(key));
  } catch {
    return null;
  }
}
