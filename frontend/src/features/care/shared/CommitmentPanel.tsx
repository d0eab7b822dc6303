import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { commitmentsQuery } from '../commitments/queries';

const Commit = later(() => import('../commitments/Commit'), 'Commit');

interface Props {
  member?: string;
  household?: string;
  careCase?: string;
}

/** Who has promised to care at home, from when, and whether he could leave because of it. */
export function CommitmentPanel({ member, household, careCase }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(commitmentsQuery({ member, household, careCase }));
  return (
    <Panel
      title={t('care.commitment.title')}
      acts={member && may(me, 'CARE_OPEN') && <Commit member={member} {...(careCase && { careCase })} />}
    >
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
    </Panel>
  );
}
