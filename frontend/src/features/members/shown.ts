import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../api/schema';
import { minuteOf } from '../../ui/moment';
import { useWord } from '../../ui/useWord';
import { codeListsQuery, type CodeList } from '../people/codeLists';

export const SHOWN_FIELDS = [
  'status',
  'organization',
  'villageGroup',
  'sex',
  'birthDate',
  'phone',
  'citizenId',
  'ethnicity',
  'education',
  'membership',
  'joinedOn',
  'fullMemberOn',
  'endedOn',
  'note',
  'source',
  'externalId',
  'recordedAt',
  'revisedAt',
] as const;

export type ShownField = (typeof SHOWN_FIELDS)[number];

/** How each field of a member reads: codes as words, instants as minutes. */
export function useShown(): (field: string, value: unknown) => string {
  const word = useWord();
  const { t, i18n } = useTranslation();
  const lists = useQuery(codeListsQuery).data;
  return (field, value) => {
    if (value === null || value === undefined) return '';
    const text = textOf(value);
    if (field === 'sex' || field === 'membership' || field === 'status')
      return word(`members.${field}.${text}`, text);
    if (field === 'citizenId') return kept(text);
    if (field === 'endReason') return word(`members.end.${text}`, text);
    if (field === 'ethnicity' || field === 'education') return named(lists?.[field], text, i18n.language);
    return field.endsWith('At') ? minuteOf(text) : text;
  };

  /** The mask of a citizen id, which the server writes in Chinese, in the reader's language. */
  function kept(mask: string): string {
    const tail = mask.split('··')[1];
    return tail ? t('members.citizenIdKept', { tail }) : mask;
  }
}

/** The text of one field of a member. */
export function fieldOf(member: MemberView, field: string): unknown {
  return (member as unknown as Record<string, unknown>)[field];
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'shortName' in value) return String(value.shortName);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function named(list: CodeList | undefined, code: string, language: string): string {
  const item = list?.find((one) => one.code === code);
  return (language === 'en' ? item?.en : item?.zh) ?? code;
}
