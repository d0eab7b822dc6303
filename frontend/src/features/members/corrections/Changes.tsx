import { useTranslation } from 'react-i18next';
import type { CorrectionChange } from '../../../api/schema';
import { useWord } from '../../../ui/useWord';
import { useShown } from '../shown';

/** Old and new, one field a line. */
export function Changes({ of: changes }: { of: readonly CorrectionChange[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const shown = useShown();
  const text = (field: string, value: string | null | undefined) =>
    shown(field, value) || t('members.correction.nothing');
  return (
    <dl className="facts">
      {changes.map(({ field, was, value }) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt>{word(`members.field.${field}`, field)}</dt>
          <dd>
            <s>{text(field, was)}</s> → <b>{text(field, value)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
