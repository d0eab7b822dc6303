import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { commitmentsQuery } from '../commitments/queries';

interface Props {
  member?: string | undefined;
  household?: string | undefined;
  careCase?: string | undefined;
}

/** Who has promised to care for whom, from when, and who could leave because of it. */
export function CommitmentLines(of: Props) {
  const { t } = useTranslation();
  const query = useQuery(commitmentsQuery(of));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ul className="lined">
          {items.map((one) => (
            <li key={one.id}>
              <p>
                <b>
                  {one.carer} · {t(`care.commitment.is.${one.carerIs}`)}
                </b>{' '}
                {t('care.commitment.cares', { whom: t(`care.commitment.for.${one.caredFor}`) })}
              </p>
              <p className="meta">
                {t('care.commitment.since', { day: one.from })}
                {one.departedOn && ` · ${t('care.commitment.left', { day: one.departedOn })}`}
                {one.endedOn && ` · ${t('care.commitment.over', { day: one.endedOn })}`}
              </p>
            </li>
          ))}
          {items.length === 0 && <li className="meta">{t('care.commitment.none')}</li>}
        </ul>
      )}
    </Loaded>
  );
}
