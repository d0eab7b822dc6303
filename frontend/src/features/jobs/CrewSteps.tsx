import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { Dialog } from '../../ui/Dialog';
import { Form } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { ChosenPeople } from './ChosenPeople';
import type { Taken } from './crew';
import { underWayQuery, useSteps, type Step, type StepForms } from './referralQueries';
import { begunWith, StepFields } from './StepFields';
import { STEPS } from './steps';

const IN_ORDER: readonly Step[] = ['consent', 'refuse', 'send', 'answer', 'place', 'close'];

interface Props {
  of: { vacancy: string } | { group: string };
  small?: boolean;
}

/** The steps of a whole crew: one step for those chosen, each on his own, and whoever could not take it is named. */
export function CrewSteps({ of, small = false }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small={small} onClick={() => setOpen(true)}>
        {t('jobs.crew.act')}
      </Button>
      <Dialog title={t('jobs.crew.act')} open={open} onClose={() => setOpen(false)} wide>
        <Steps of={of} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Steps({ of, onClose }: Pick<Props, 'of'> & { onClose: () => void }) {
  const { t } = useTranslation();
  // in the order in which they were proposed: letters are numbered in it
  const people = useQuery(underWayQuery(of)).data?.toReversed() ?? [];
  const [step, choose] = useState<Step>();
  const [taken, setTaken] = useState<Taken>();
  const waiting = (each: Step) => people.filter(({ state }) => STEPS[state].includes(each));
  const choices = IN_ORDER.map((value) => ({
    value,
    text: t(`jobs.referral.${value}.act`),
    count: waiting(value).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className="stack">
      <p className="meta">{t('jobs.crew.note')}</p>
      {taken && <Outcome of={taken} />}
      <Chips label={t('jobs.crew.step')} value={step} choices={choices} onChoose={choose} />
      {choices.length === 0 && <p className="empty">{t('jobs.crew.none')}</p>}
      {step && waiting(step).length > 0 && (
        <OneStep key={step} step={step} waiting={waiting(step)} onTaken={settled} onClose={onClose} />
      )}
    </div>
  );

  function settled(answer: Taken): void {
    setTaken(answer);
    choose(undefined);
  }
}

function Outcome({ of: { done, refused } }: { of: Taken }) {
  const { t } = useTranslation();
  return (
    <div className={refused.length > 0 ? 'note ochre' : 'note jade'} role="status">
      <b>{t('jobs.crew.done', { n: done })}</b>
      {refused.length > 0 && <span>{t('jobs.crew.refused', { n: refused.length })}</span>}
      {refused.map(({ id, name, why }) => (
        <span key={id}>{t('ui.colon', { name, value: why })}</span>
      ))}
    </div>
  );
}

interface OneStepProps {
  step: Step;
  waiting: readonly ReferralView[];
  onTaken: (taken: Taken) => void;
  onClose: () => void;
}

function OneStep({ step, waiting, onTaken, onClose }: OneStepProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [going, setGoing] = useState(0);
  const taking = useSteps(step, setGoing);
  const people = waiting.filter(({ id }) => chosen.includes(id));
  return (
    <Form<StepForms[Step]>
      label="crew"
      initial={begunWith(step, me.businessDate)}
      error={taking.error}
      pending={taking.isPending}
      submit={t('jobs.crew.submit', { step: t(`jobs.referral.${step}.act`), n: people.length })}
      because={people.length === 0 && t('jobs.crew.nobody')}
      onSend={(form) => void taking.mutateAsync({ people, form }).then(onTaken, () => undefined)}
      onCancel={onClose}
    >
      <div className="stack">
        <ChosenPeople people={waiting} chosen={chosen} onChoose={setChosen} />
        <div>
          <StepFields step={step} many />
        </div>
      </div>
      {taking.isPending && (
        <p className="meta" role="status">
          {t('jobs.crew.going', { n: going, of: people.length })}
        </p>
      )}
    </Form>
  );
}
