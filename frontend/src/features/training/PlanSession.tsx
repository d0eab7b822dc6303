import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingProgramView, TrainingSessionForm } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { CustomField, Form } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { UnitPicker } from '../organizations/shared/UnitPicker';
import { programsQuery, usePlan } from './queries';
import { counted, SessionFields } from './SessionFields';

/** Plans a session, out of a course that is offered or anew, and goes to it. */
export function PlanSession() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const navigate = useNavigate();
  const planning = usePlan();
  const [open, setOpen] = useState(false);
  const [course, choose] = useState<TrainingProgramView>();
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {t('training.plan.act')}
      </Button>
      <Dialog title={t('training.plan.act')} open={open} onClose={() => setOpen(false)} wide>
        <div className="stack">
          <p className="meta">{t('training.plan.note')}</p>
          <Courses chosen={course?.id} onChoose={choose} />
          <Form<TrainingSessionForm>
            key={course?.id}
            label="training"
            initial={{
              ...(scope.id && { organizationId: scope.id }),
              mode: 'GROUP',
              startedOn: me.businessDate,
              ...(course && ofCourse(course)),
            }}
            error={planning.error}
            pending={planning.isPending}
            submit={t('training.plan.act')}
            onSend={(typed) =>
              planning.mutate(counted({ ...typed, ...(course && { programId: course.id }) }), {
                onSuccess: ({ id }) => void navigate({ to: '/training/$id', params: { id } }),
              })
            }
            onCancel={() => setOpen(false)}
          >
            <CustomField name="organizationId" label={t('training.field.unit')} required>
              <UnitPicker label={t('training.field.unit')} />
            </CustomField>
            <SessionFields />
          </Form>
        </div>
      </Dialog>
    </>
  );
}

function ofCourse({ type, title, aim, subject, hours, organizer, coOrganizer }: TrainingProgramView) {
  return {
    type,
    title,
    aim,
    subject,
    ...(hours && { hours }),
    ...(organizer && { organizer }),
    ...(coOrganizer && { coOrganizer }),
  };
}

/** The courses that are offered; one tap fills the form in. */
function Courses({
  chosen,
  onChoose,
}: {
  chosen: string | undefined;
  onChoose: (course: TrainingProgramView | undefined) => void;
}) {
  const { t } = useTranslation();
  const { data } = useQuery(programsQuery(undefined));
  if (!data?.items.length) return null;
  return (
    <div className="row wrap" role="group" aria-label={t('training.programs')}>
      {data.items.map((one) => (
        <button
          key={one.id}
          type="button"
          className={one.id === chosen ? 'chip on' : 'chip'}
          aria-pressed={one.id === chosen}
          onClick={() => onChoose(one.id === chosen ? undefined : one)}
        >
          {one.title}
        </button>
      ))}
    </div>
  );
}
