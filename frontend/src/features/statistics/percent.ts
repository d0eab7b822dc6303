/** A share as a whole percentage; nothing of nothing is a dash. */
export function percent(numerator: number, denominator: number): string {
  return denominator === 0 ? '—' : `${Math.round((100 * numerator) / denominator)}%`;
}
