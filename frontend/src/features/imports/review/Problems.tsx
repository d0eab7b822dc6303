import { useTranslation } from 'react-i18next';
import type { ImportRowView } from '../../../api/schema';

/** What is wrong in a row: the clerk's heading, the cell as written, what to do. */
export function Problems({ of }: { of: ImportRowView }) {
  const { t } = useTranslation();
  return (
    <>
      {(of.problems ?? []).map((problem) => (
        <div key={`${problem.code}${problem.column}`}>
          <span className={problem.severity === 'ERROR' ? 'seal' : 'ochre'}>{problem.column}</span>{' '}
          {problem.value && <span className="raw">{problem.value}</span>}{' '}
          {t('imports.row.said', { message: problem.message, hint: problem.hint ?? '' })}
          {problem.suggestion && ` ${t('imports.row.suggested', { name: problem.suggestion })}`}
        </div>
      ))}
    </>
  );
}
