import { numberIn } from '../api/numbers';

/** A rule of a form: what is typed must be a number, a whole one unless parts are counted too. */
export function mustBeANumber(message: string, decimal: boolean) {
  return {
    validator: (_: unknown, value: string | number | null | undefined) => {
      const typed = String(value ?? '').trim();
      const number = numberIn(typed);
      const fits = number !== undefined && (decimal || Number.isInteger(number));
      return typed === '' || fits ? Promise.resolve() : Promise.reject(new Error(message));
    },
  };
}
