import { useTranslation } from 'react-i18next';
import { later } from '../../../ui/later';
import { Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { CommitmentLines } from './CommitmentLines';

const Commit = later(() => import('../commitments/Commit'), 'Commit');

interface Props {
  member?: string;
  careCase?: string;
}

/** The promises to care at one home, and the way to note another one. */
export function CommitmentPanel({ member, careCase }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <Panel
      title={t('care.commitment.title')}
      acts={member && may(me, 'CARE_OPEN') && <Commit member={member} {...(careCase && { careCase })} />}
    >
      <CommitmentLines {...(careCase ? { careCase } : { member })} />
    </Panel>
  );
}
