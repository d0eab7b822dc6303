import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import type { CodeItem } from '../../api/schema';

export type CodeList = readonly CodeItem[];

/** The office's closed lists; they change with a release, so one question a session is enough. */
export const codeListsQuery = queryOptions({
  queryKey: ['code-lists'],
  queryFn: () => body(api.GET('/reference/code-lists')),
  staleTime: Infinity,
});

/** The choices of one list, in the reader's language. */
export function useCodes(list: 'ethnicity' | 'education' | 'kinship'): { value: string; label: string }[] {
  const { i18n } = useTranslation();
  const items = useQuery(codeListsQuery).data?.[list] ?? [];
  return items.map((item) => ({ value: item.code, label: i18n.language === 'en' ? item.en : item.zh }));
}
