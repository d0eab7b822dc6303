const PLAIN = /^-?(\d+(\.\d*)?|\.\d+)$/;
const GROUPED = /^-?\d{1,3}([, ]\d{3})+(?=\.|$)/;

/** The number a text says, however it is typed: full width, with separators of thousands; a text that is none says none. */
export function numberIn(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(GROUPED, (grouped) => grouped.replaceAll(/[, ]/g, ''));
  return PLAIN.test(plain) ? Number(plain) : undefined;
}

/** A figure as the server wants it; a text that is none goes as it is, to be refused at its field. */
export function numberOf(text: string): number {
  return numberIn(text) ?? (text as unknown as number);
}

/** Figures come out of text fields as text; the server wants numbers, and null for what is empty. */
export function withNumbers<V extends object>(form: V, names: readonly (keyof V)[]): V {
  const numbers = names.map((name) => [name, figure(form[name])] as const);
  return { ...form, ...Object.fromEntries(numbers) };
}

/** The figures that were typed, as numbers; what is empty is left out. */
export function numbersIn<K extends string>(
  typed: Partial<Record<K, string | null | undefined>>,
): Partial<Record<K, number>> {
  const given = Object.entries<string | null | undefined>(typed).filter(([, text]) => text?.trim());
  return Object.fromEntries(given.map(([name, text]) => [name, figure(text)])) as Partial<Record<K, number>>;
}

function figure(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  return value.trim() === '' ? null : numberOf(value);
}
