import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TrainingSessionView } from '../../api/schema';
import { Code, CodeScreen } from '../../ui/CodeScreen';
import { Loaded } from '../../ui/Loaded';
import { doorCodeQuery, sessionQuery } from './queries';

/** The code for the screen of the training room: which member comes signs himself in with his phone. */
export function DoorScreen({ session }: { session: TrainingSessionView }) {
  const { t } = useTranslation();
  return (
    <CodeScreen act={t('training.code.act')} small>
      {() => <Screen id={session.id} />}
    </CodeScreen>
  );
}

function Screen({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(doorCodeQuery(id));
  const { data: now } = useQuery({ ...sessionQuery(id), refetchInterval: 5000 });
  return (
    <Loaded query={query}>
      {({ code }) => (
        <Code
          to={`/my/meeting?of=training&code=${code}`}
          label={t('training.code.qr')}
          note={t('training.code.note')}
          {...(now && { came: t('training.code.came', { came: now.came, listed: now.listed }) })}
        />
      )}
    </Loaded>
  );
}
