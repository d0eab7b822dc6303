import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CodeItem } from '../../../api/schema';
import { useWord } from '../../../ui/useWord';
import { unitsInReachQuery } from '../../organizations/shared/queries';
import { codeListsQuery } from '../../people/codeLists';

/** Fields whose codes stand under another name among the words of the ledger. */
const ROOMS: Record<string, string> = { departureMode: 'mode', incomeBand: 'income' };

/** A value as people say it: codes by their names, units by theirs. */
export function useShownValue(): (field: string, value: string) => string {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const lists = useQuery(codeListsQuery).data as Record<string, readonly CodeItem[]> | undefined;
  const units = useQuery(unitsInReachQuery).data;
  return (field, value) => {
    if (field === 'organization') return units?.find((unit) => unit.code === value)?.shortName ?? value;
    const item = lists?.[field]?.find((one) => one.code === value);
    if (value === 'true') return t('imports.row.yes');
    if (value === 'false') return t('imports.row.no');
    if (field === 'role') return word(`identity.role.${value}`, value);
    if (!item) return word(`outflow.${ROOMS[field] ?? field}.${value}`, value);
    return i18n.language === 'en' ? item.en : item.zh;
  };
}
