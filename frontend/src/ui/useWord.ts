import { useTranslation } from 'react-i18next';

/** The word for a code that the server may have added since: its own text when we have none. */
export function useWord(): (key: string, otherwise?: string) => string {
  const { t, i18n } = useTranslation();
  return (key, otherwise) =>
    i18n.exists(key) ? t(key as never) : (otherwise ?? key.split('.').pop() ?? key);
}
