import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CodeItem } from '../../../api/schema';
import { unitsInReachQuery } from '../../organizations/shared/queries';
import { codeListsQuery } from '../../people/codeLists';

/** A value as people say it: codes by their names, units by theirs. */
export function useShownValue(): (field: string, value: string) => string {
  const { i18n } = useTranslation();
  const lists = useQuery(codeListsQuery).data as Record<string, readonly CodeItem[]> | undefined;
  const units = useQuery(unitsInReachQuery).data;
  return (field, value) => {
    if (field === 'organization') return units?.find((unit) => unit.code === value)?.shortName ?? value;
    const item = lists?.[field]?.find((one) => one.code === value);
    if (!item) return value;
    return i18n.language === 'en' ? item.en : item.zh;
  };
}
