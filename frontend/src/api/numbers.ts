/** Figures come out of text fields as text; the server wants numbers. A text that is none goes as it is, to be refused at its field. */
export function withNumbers<V extends object>(form: V, names: readonly (keyof V)[]): V {
  const numbers = names.map((name) => [name, numberOf(form[name])] as const);
  return { ...form, ...Object.fromEntries(numbers) };
}

function numberOf(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  const text = value.trim();
  return text === '' ? null : Number.isNaN(Number(text)) ? text : Number(text);
}
