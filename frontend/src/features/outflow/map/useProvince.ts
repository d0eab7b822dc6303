import { useWord } from '../../../ui/useWord';

/** The short name of a province by the first two digits of its code. */
export function useProvince(): (code: string) => string {
  const word = useWord();
  return (code) => word(`outflow.province.p${code}`, code);
}
