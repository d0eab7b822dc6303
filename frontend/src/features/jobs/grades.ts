import type { TFunction } from 'i18next';
import type { SkillGrade } from '../../api/schema';

/** The grades as people write them (domain.md 3.1); whatever else is written stays as it is. */
const WRITTEN: Record<string, SkillGrade> = {
  初级: 'JUNIOR',
  初级工: 'JUNIOR',
  五级: 'JUNIOR',
  中级: 'INTERMEDIATE',
  中级工: 'INTERMEDIATE',
  四级: 'INTERMEDIATE',
  高级: 'SENIOR',
  高级工: 'SENIOR',
  三级: 'SENIOR',
  技师: 'TECHNICIAN',
  二级: 'TECHNICIAN',
  高级技师: 'SENIOR_TECHNICIAN',
  一级: 'SENIOR_TECHNICIAN',
};

/** A grade in the reader's language where it is one that is known, "中级（四级）" too. */
export function gradeOf(written: string | null | undefined, t: TFunction): string | undefined {
  if (!written) return undefined;
  const grade = WRITTEN[written.replace(/[（(].*$/, '').trim()];
  return grade ? t(`jobs.grades.${grade}`) : written;
}
