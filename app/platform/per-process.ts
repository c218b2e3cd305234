declare global {
  var scarwise: Map<string, unknown> | undefined;
}

/**
 * One of its kind a process. In development a change loads modules anew, and what was put together
 * at boot must be the same in the old ones and the new. Each name belongs to one caller and one type.
 */
export function perProcess<T>(name: string, make: () => T): T {
  globalThis.scarwise ??= new Map();
  const kept = globalThis.scarwise;
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}
