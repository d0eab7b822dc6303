import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../api/schema';

/** The name of a field as the import's own list of fields has it, in the reader's language. */
export function useFieldName(of: ImportView): (field: string) => string {
  const { i18n } = useTranslation();
  return (pointer) => {
    const field = pointer.replace('/', '');
    const known = (of.fields ?? []).find((one) => one.field === field);
    return (i18n.language === 'en' ? known?.en : known?.zh) ?? field;
  };
}
