import { useTranslation } from 'react-i18next';

/** Yes and no, to choose from. */
export function useYesNo() {
  const { t } = useTranslation();
  return [
    { value: 'YES', label: t('jobs.yes') },
    { value: 'NO', label: t('jobs.no') },
  ];
}
