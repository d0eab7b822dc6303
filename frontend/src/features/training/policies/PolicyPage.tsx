import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PolicyAnswerForm, PolicyAskForm, PolicyQuestionView, PolicyView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { NoteField } from '../../../ui/Form';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Facts, Page, Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { Rooms } from '../Rooms';
import { PolicyState } from './PoliciesPage';
import { policyQuery, useAnswer, useAsk, waitingQuery } from './queries';

const PolicyActs = later(() => import('./PolicyActs'), 'PolicyActs');

/** One policy: who gets what, with which documents, where; and what was asked about it. */
export function PolicyPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/policies/$id' });
  const query = useQuery(policyQuery(id));
  const policy = query.data;
  return (
    <Page
      title={policy?.title ?? t('training.policy.title')}
      meta={policy && <PolicyState of={policy} />}
      acts={
        policy && policy.state !== 'WITHDRAWN' && may(me, 'TRAINING_WRITE') && <PolicyActs policy={policy} />
      }
    >
      <Rooms />
      <Loaded query={query}>
        {(shown) => (
          <div className="grid even">
            <Panel title={t('training.policy.how')}>
              <div className="pad">
                <How of={shown} />
              </div>
            </Panel>
            <div className="stack">
              <Answers of={shown} />
              <Waiting of={shown} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function How({ of }: { of: PolicyView }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t('training.policy.field.audience'), t(`training.policy.audience.${of.audience}`)],
        ...(of.trade ? [[t('training.policy.field.trade'), of.trade] as const] : []),
        [t('training.policy.field.gives'), of.gives],
        [t('training.policy.field.eligible'), of.eligible],
        [t('training.policy.field.documents'), of.documents.join(t('ui.divider'))],
        [t('training.policy.field.applyAt'), of.applyAt],
        [t('training.policy.field.phone'), of.phone],
        [t('training.policy.field.validFrom'), of.validFrom],
        [t('training.policy.field.expiresOn'), of.expiresOn ?? t('training.policy.endless')],
        [t('training.policy.field.issuer'), of.issuer],
        [t('training.policy.field.unit'), of.organization?.shortName],
        ...(of.withdrawnBecause
          ? [[t('training.policy.state.WITHDRAWN'), of.withdrawnBecause] as const]
          : []),
      ]}
    />
  );
}

function Answers({ of }: { of: PolicyView }) {
  const { t } = useTranslation();
  const asking = useAsk(of.id);
  const ask = of.state !== 'WITHDRAWN' && (
    <EntryDialog<PolicyAskForm>
      act={t('training.policy.ask.act')}
      note={t('training.policy.ask.note')}
      done={t('training.policy.ask.done')}
      small
      initial={{}}
      entering={asking}
    >
      <NoteField name="question" label={t('training.policy.field.question')} required />
    </EntryDialog>
  );
  return (
    <Panel title={t('training.policy.answers')} acts={ask}>
      {of.answers.length === 0 ? (
        <p className="empty">{t('training.policy.noAnswers')}</p>
      ) : (
        <ul className="lined">
          {of.answers.map((one) => (
            <li key={one.id}>
              <b>{one.question}</b>
              <p className="written">{one.answer}</p>
              <p className="meta">{[one.answeredBy, one.answeredOn].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** What waits for an answer; who asked is not kept. */
function Waiting({ of }: { of: PolicyView }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('training.policy.waiting')}>
      <Loaded query={useQuery(waitingQuery(of.id))}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('training.policy.noneWaiting')}</p>
          ) : (
            <ul className="lined">
              {items.map((one) => (
                <li key={one.id}>
                  <Question policy={of} of={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Question({ policy, of }: { policy: PolicyView; of: PolicyQuestionView }) {
  const { t } = useTranslation();
  const me = useMe();
  const answering = useAnswer(policy.id, of);
  return (
    <div className="row wrap">
      <span>{of.question}</span>
      <span className="meta">{of.askedOn}</span>
      <span className="grow" />
      {may(me, 'TRAINING_WRITE') && (
        <EntryDialog<PolicyAnswerForm>
          act={t('training.policy.answer.act')}
          title={of.question}
          note={t('training.policy.answer.note')}
          done={t('training.policy.answer.done')}
          small
          initial={{}}
          entering={answering}
        >
          <NoteField name="answer" label={t('training.policy.field.answer')} required />
        </EntryDialog>
      )}
    </div>
  );
}
