/** What a merge patch has to say to turn one form into another; emptied fields become null. */
export function changesBetween<V extends object>(before: V, after: V): Partial<V> {
  const changed = Object.entries(after)
    .map(([key, value]) => [key, settled(value)] as const)
    .filter(([key, value]) => settled((before as Record<string, unknown>)[key]) !== value);
  return Object.fromEntries(changed) as Partial<V>;
}

type Empty = null | undefined;

/** A form of which nothing is empty: what may have been is left out. */
type Filled<V> = { [K in keyof V as Extract<V[K], Empty> extends never ? K : never]: V[K] } & {
  [K in keyof V as Extract<V[K], Empty> extends never ? never : K]?: Exclude<V[K], Empty>;
};

/** A form without its empty fields, as a creating request wants it. */
export function filled<V extends object>(form: V): Filled<V> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => settled(value) !== null)) as Filled<V>;
}

function settled(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  return value.trim() === '' ? null : value.trim();
}
