import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../../api/schema';
import { Qr } from '../../../ui/Qr';
import { useMe } from '../../identity/shared/me';
import { fieldOf, useShown } from '../shown';
import './roll.css';

const FIELDS = [
  'sex',
  'ethnicity',
  'birthDate',
  'education',
  'membership',
  'joinedOn',
  'fullMemberOn',
  'phone',
  'villageGroup',
  'organization',
] as const;

/** The head stands on every page; a row is never cut in two, and its code opens the file. */
export function Register({ unit, rows }: { unit: string; rows: readonly MemberView[] }) {
  const { t } = useTranslation();
  const me = useMe();
  const shown = useShown();
  return (
    // a scrolling box has to be reachable by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="roll" tabIndex={0} role="region" aria-label={t('members.print.title')}>
      <table>
        <thead>
          <tr className="cap">
            <td colSpan={FIELDS.length + 3}>
              <p className="title" aria-hidden="true">
                {t('members.print.title')}
              </p>
              <p className="said">
                <span>{t('members.print.unit', { unit })}</span>
                <span>{t('members.print.day', { day: me.businessDate })}</span>
                <span>{t('members.print.count', { n: rows.length })}</span>
              </p>
            </td>
          </tr>
          <Headings />
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <td className="n">{index + 1}</td>
              <th scope="row">{row.name}</th>
              {FIELDS.map((field) => (
                <td key={field}>{shown(field, fieldOf(row, field))}</td>
              ))}
              <td className="code">
                <Qr
                  text={`${location.origin}/members/${row.id}`}
                  label={t('members.print.codeOf', { name: row.name })}
                  size={44}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">
        {t('members.print.note')} {t('members.print.printed', { day: me.businessDate, who: me.displayName })}
      </p>
      <p className="signs">
        <span>{t('members.print.signs.filled')}</span>
        <span>{t('members.print.signs.secretary')}</span>
        <span>{t('members.print.signs.checked')}</span>
        <span>{t('members.print.signs.day')}</span>
      </p>
    </div>
  );
}

function Headings() {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="col">{t('members.print.number')}</th>
      <th scope="col">{t('members.field.name')}</th>
      {FIELDS.map((field) => (
        <th key={field} scope="col">
          {t(`members.field.${field}`)}
        </th>
      ))}
      <th scope="col">{t('members.print.code')}</th>
    </tr>
  );
}
