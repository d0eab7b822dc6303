import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CodeItem } from '../../../api/schema';
import { useWord } from '../../../ui/useWord';
import { unitsInReachQuery } from '../../organizations/shared/queries';
import { codeListsQuery } from '../../people/codeLists';
import { roomOf } from './rooms';

/** A value as people say it: codes by their names, units by theirs. Without the kind only in words that a file may be written in. */
export function useShownValue(kind?: string): (field: string, value: string) => string {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const lists = useQuery(codeListsQuery).data as Record<string, readonly CodeItem[]> | undefined;
  const units = useQuery(unitsInReachQuery).data;
  const said = (field: string, value: string): string => {
    if (field === 'organization') return units?.find((unit) => unit.code === value)?.shortName ?? value;
    const item = lists?.[field]?.find((one) => one.code === value);
    if (value === 'true') return t('imports.row.yes');
    if (value === 'false') return t('imports.row.no');
    if (field === 'event') return word(`outflow.did.${value.toLowerCase()}`, value);
    if (!item) return word(`${roomOf(kind, field)}.${value}`, value);
    return i18n.language === 'en' ? item.en : item.zh;
  };

  // of several codes each has its word
  return (field, value) =>
    /^[A-Z_]+(,[A-Z_]+)+$/.test(value)
      ? value
          .split(',')
          .map((one) => said(field, one))
          .join(t('ui.divider'))
      : said(field, value);
}
