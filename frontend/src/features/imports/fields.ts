import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../api/schema';
import { useWord } from '../../ui/useWord';

export interface NamedField {
  field: string;
  name: string;
}

const MEMBER = [
  'organization',
  'name',
  'sex',
  'birthDate',
  'citizenId',
  'phone',
  'ethnicity',
  'education',
  'membership',
  'joinedOn',
  'fullMemberOn',
  'villageGroup',
  'note',
  'externalId',
];
const UNIT = [
  'code',
  'parentCode',
  'level',
  'unitKind',
  'name',
  'shortName',
  'pinyin',
  'households',
  'agriculturalPopulation',
  'farmlandMu',
  'terrain',
];

/** What a column of this import may feed: the server's list, else what its kind usually has. */
export function useFields(of: ImportView): NamedField[] {
  const { i18n } = useTranslation();
  const word = useWord();
  if (of.fields?.length)
    return of.fields.map(({ field, zh, en }) => ({ field, name: i18n.language === 'en' ? en : zh }));
  const units = of.kind === 'ORGANIZATIONS';
  const room = units ? 'organizations' : 'members';
  return (units ? UNIT : MEMBER).map((field) => ({ field, name: word(`${room}.field.${field}`, field) }));
}

/** The name of a field by its pointer, of one that no column feeds too. */
export function useFieldName(of: ImportView): (pointer: string) => string {
  const fields = useFields(of);
  const word = useWord();
  return (pointer) => {
    const field = pointer.replace('/', '');
    return fields.find((one) => one.field === field)?.name ?? word(`imports.told.${field}`, field);
  };
}
