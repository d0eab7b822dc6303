import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GatheringSuggestionForm, GatheringView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { NoteField } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { MemberField } from '../../outflow/MemberField';
import { suggestionsQuery, useSuggest } from './queries';

/** What was suggested: its words for the village, that there is one for the others. */
export function Suggestions({ gathering }: { gathering: GatheringView }) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(suggestionsQuery(gathering.id));
  const suggesting = useSuggest(gathering.id);
  const add = gathering.state !== 'CANCELLED' && may(me, 'CONTACTS_WRITE') && (
    <EntryDialog<GatheringSuggestionForm>
      act={t('contact.gathering.suggest.act')}
      note={t('contact.gathering.suggest.note')}
      done={t('contact.gathering.suggest.done')}
      small
      initial={{}}
      entering={suggesting}
    >
      <NoteField name="words" label={t('contact.gathering.suggest.words')} required />
      <MemberField name="memberId" label={t('contact.gathering.suggest.who')} optional />
    </EntryDialog>
  );
  return (
    <Panel title={t('contact.gathering.suggestions')} acts={add}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('contact.gathering.noSuggestions')}</p>
          ) : (
            <ul className="lined">
              {items.map((one) => (
                <li key={one.id}>
                  <p className="written">{one.words ?? t('contact.gathering.ofTheVillage')}</p>
                  <p className="meta">{[one.notedBy, minuteOf(one.notedAt)].filter(Boolean).join(' · ')}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
