import { useTranslation } from 'react-i18next';
import type { StartSlip } from '../../../api/schema';
import { useWord } from '../../../ui/useWord';
import './slips.css';

/** Slips to cut apart: who, as what, where, and how he comes in. */
export function Slips({ of }: { of: readonly StartSlip[] }) {
  const { t } = useTranslation();
  return (
    <ul className="slips" aria-label={t('identity.starting.title')}>
      {of.map((slip) => (
        <li key={slip.accountId} className="slip">
          <Slip of={slip} />
        </li>
      ))}
    </ul>
  );
}

function Slip({ of }: { of: StartSlip }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      <p className="meta">{t('identity.starting.slip.head')}</p>
      <p>
        <b>{of.displayName}</b> · {word(`identity.role.${of.role}`)}
        {of.organization && ` · ${of.organization.shortName}`}
      </p>
      <dl>
        <dt>{t('identity.starting.slip.account')}</dt>
        <dd className="mono">{of.username}</dd>
        <dt>{t('identity.starting.slip.password')}</dt>
        <dd className="mono">{of.startPassword}</dd>
        <dt>{t('identity.starting.slip.address')}</dt>
        <dd>{location.origin}</dd>
      </dl>
      <p className="meta">{t('identity.starting.slip.how')}</p>
    </>
  );
}
