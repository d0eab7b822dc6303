import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../api/schema';
import { Tag, type Tone } from '../../ui/Tag';

const TONES: Record<MemberView['status'], Tone> = {
  ACTIVE: 'jade',
  TRANSFERRED: 'slate',
  DIED: 'plain',
  LEFT: 'plain',
  MERGED: 'plain',
};

/** Whether a member stands on the roll, as a word. */
export function MemberStatus({ of }: { of: MemberView['status'] }) {
  const { t } = useTranslation();
  return <Tag tone={TONES[of]}>{t(`members.status.${of}`)}</Tag>;
}
