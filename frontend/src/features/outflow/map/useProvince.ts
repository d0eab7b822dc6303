import { useWord } from '../../../ui/useWord';

/** The name of a province by the first two digits of its code; a short one where room is short. */
export function useProvince(name: 'province' | 'short' = 'province'): (code: string) => string {
  const word = useWord();
  return (code) => word(`outflow.${name}.p${code}`, code);
}
