import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../ui/Chips';
import { SearchBox } from '../../ui/SearchBox';
import { useCodes } from '../people/codeLists';
import { AGES, MEMBERSHIPS, SEXES, SORTS, STATUSES, type MemberFilter } from './filter';

interface Props {
  filter: MemberFilter;
  onNarrow: (change: MemberFilter) => void;
  columns: ReactNode;
}

/** The bar that narrows the roll. */
export function MemberFilters({ filter, onNarrow, columns }: Props) {
  const { t } = useTranslation();
  const education = useCodes('education');
  return (
    <search className="filters row wrap" aria-label={t('ui.filters')}>
      <SearchBox
        label={t('members.searchLabel')}
        hint={t('members.search')}
        value={filter.q}
        onSearch={(q) => onNarrow({ q })}
      />
      <div className="strip">
        <Chips
          label={t('members.field.status')}
          value={filter.status ?? 'ACTIVE'}
          choices={STATUSES.map((value) => ({ value, text: t(`members.status.${value}`) }))}
          onChoose={(status) => onNarrow({ status: status === 'ACTIVE' ? undefined : status })}
        />
        <Narrowing
          label={t('members.field.sex')}
          value={filter.sex}
          options={SEXES.map((value) => ({ value, label: t(`members.sex.${value}`) }))}
          onChoose={(sex) => onNarrow({ sex: SEXES.find((one) => one === sex) })}
        />
        <Narrowing
          label={t('members.field.membership')}
          value={filter.membership}
          options={MEMBERSHIPS.map((value) => ({ value, label: t(`members.membership.${value}`) }))}
          onChoose={(membership) => onNarrow({ membership: MEMBERSHIPS.find((one) => one === membership) })}
        />
        <Narrowing
          label={t('members.field.education')}
          value={filter.education}
          options={[...education, { value: 'UNKNOWN', label: t('statistics.unknown') }]}
          onChoose={(chosen) => onNarrow({ education: chosen })}
        />
        <Narrowing
          label={t('members.age')}
          value={filter.age}
          options={AGES.map((value) => ({ value, label: t(`statistics.age.${value}`) }))}
          onChoose={(age) => onNarrow({ age: AGES.find((one) => one === age) })}
        />
        {filter.incomplete && (
          <button type="button" className="chip on" onClick={() => onNarrow({ incomplete: undefined })}>
            {t('members.incomplete')} ✕
          </button>
        )}
        {filter.everAwayBy && (
          <button type="button" className="chip on" onClick={() => onNarrow({ everAwayBy: undefined })}>
            {t('members.everAwayBy', { day: filter.everAwayBy })} ✕
          </button>
        )}
        {!filter.q && (
          <select
            className="field"
            aria-label={t('members.sort.label')}
            value={filter.sort ?? 'name'}
            onChange={(event) => onNarrow({ sort: event.target.value === 'id' ? 'id' : undefined })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`members.sort.${sort}`)}
              </option>
            ))}
          </select>
        )}
        {columns}
      </div>
    </search>
  );
}

interface NarrowingProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChoose: (value: string | undefined) => void;
}

function Narrowing({ label, value, options, onChoose }: NarrowingProps) {
  const { t } = useTranslation();
  return (
    <select
      className="field"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value || undefined)}
    >
      <option value="">{t('ui.colon', { name: label, value: t('members.any') })}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
