import { useTranslation } from 'react-i18next';
import type { HouseholdPerson, HouseholdPlace } from '../../../../api/schema';
import { DayField, NoteField, SelectField } from '../../../../ui/Form';
import { useCodes } from '../../codeLists';

/** What somebody is to the head. */
export function RelationField() {
  const { t } = useTranslation();
  return (
    <SelectField
      name="relation"
      label={t('people.household.field.relation')}
      options={useCodes('kinship')}
      required
    />
  );
}

/** Why, in the words of the office. */
export function ReasonField() {
  const { t } = useTranslation();
  return (
    <NoteField
      name="reason"
      label={t('people.household.field.reason')}
      hint={t('people.household.hint.reason')}
      required
    />
  );
}

/** On which day. */
export function OnField() {
  const { t } = useTranslation();
  return <DayField name="on" label={t('people.household.field.on')} required />;
}

interface PlacesProps {
  id?: string;
  value?: HouseholdPlace[];
  onChange?: (places: HouseholdPlace[]) => void;
  /** Who may be given a place. */
  of: readonly HouseholdPerson[];
}

/** For each of several people what he is to the head; who is given nothing is left out. */
export function Places({ id, value = [], onChange, of }: PlacesProps) {
  const { t } = useTranslation();
  const kinship = useCodes('kinship');
  return (
    <div className="stack" id={id} tabIndex={-1}>
      {of.map(({ person }) => (
        <label key={person.id} className="row">
          <b className="grow">{person.name}</b>
          <select
            className="field half"
            value={placeOf(person.id)}
            onChange={(e) => give(person.id, e.target.value)}
          >
            <option value="">{t('people.household.hint.notMoving')}</option>
            {kinship.map((code) => (
              <option key={code.value} value={code.value}>
                {code.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );

  function placeOf(person: string): string {
    return value.find((place) => place.personId === person)?.relation ?? '';
  }

  function give(person: string, relation: string): void {
    const others = value.filter((place) => place.personId !== person);
    onChange?.(relation ? [...others, { personId: person, relation }] : others);
  }
}
