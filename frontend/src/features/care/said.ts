import type { CareCaseView, CareFileForm, CareKin, GuardianConsentHow, SchoolStage } from '../../api/schema';

/** What of a file is corrected; what was emptied is taken out. */
export type FilePatch = { [K in keyof CareFileForm]?: CareFileForm[K] | null | object };

export interface Typed {
  name: string;
  stage?: SchoolStage;
  alone?: 'true' | 'false';
  guardianName?: string;
  guardianRelation?: CareKin;
  guardianPhone?: string;
  consentOn?: string;
  consentHow?: GuardianConsentHow;
  needs: CareFileForm['needs'];
}

/** Whoever gave the consent stays who he was, unless there is none yet: then it is the guardian. Another guardian has no number of the one before. */
export function ofChild(
  typed: Typed,
  { consent }: Pick<NonNullable<CareCaseView['file']>, 'consent'>,
): FilePatch {
  const { name, stage, guardianName, guardianPhone, consentOn } = typed;
  const relation = typed.guardianRelation ?? 'OTHER';
  const by = consent ?? (guardianName && { by: guardianName, relation });
  return {
    name,
    needs: typed.needs ?? [],
    stage: stage ?? null,
    guardian: guardianName ? { name: guardianName, relation, phone: guardianPhone || null } : null,
    consent: by && consentOn ? { ...by, on: consentOn, how: typed.consentHow ?? 'WRITTEN' } : null,
  };
}

export const ofElder = ({ name, needs, alone }: Typed): FilePatch => ({
  name,
  needs: needs ?? [],
  livesAlone: alone ? alone === 'true' : null,
});
