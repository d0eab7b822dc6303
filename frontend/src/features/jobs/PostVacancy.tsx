import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import type { VacancyForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { Finder } from '../../ui/Finder';
import { ChoiceField, CustomField, DayField, NoteField, SelectField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { AreaField } from '../outflow/AreaField';
import { useScope } from '../organizations/shared/scope';
import { usePost } from './queries';
import { PAY_UNITS, PROVISIONS, SOURCES, TRADES } from './terms';

type YesNo = 'YES' | 'NO';

type Typed = Omit<
  VacancyForm,
  'headcount' | 'wageFrom' | 'wageTo' | 'payDay' | 'insurance' | 'contract' | 'travelPaid'
> & {
  headcount?: string;
  wageFrom?: string;
  wageTo?: string;
  payDay?: string;
  insurance?: YesNo;
  contract?: YesNo;
  travelPaid?: YesNo;
};

/** Puts a post up, with what a migrant asks first. */
export function PostVacancy() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const posting = usePost<Typed>((typed) => formOf(typed, scope.id));
  const options = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  const yesNo = [
    { value: 'YES', label: t('jobs.yes') },
    { value: 'NO', label: t('jobs.no') },
  ];
  return (
    <EntryDialog<Typed>
      act={t('jobs.post.act')}
      note={t('jobs.post.note')}
      done={t('jobs.post.done')}
      look="main"
      wide
      initial={{ validFrom: me.businessDate, payUnit: 'MONTH' }}
      entering={posting}
    >
      <div className="formcols">
        <CustomField name="employerId" label={t('jobs.field.employer')} required>
          <Finder label={t('jobs.field.employer')} hint={t('jobs.findEmployer')} find={findEmployer} />
        </CustomField>
        <TextField name="title" label={t('jobs.field.title')} required />
        <SelectField
          name="trade"
          label={t('jobs.field.trade')}
          hint={t('jobs.tradeHint')}
          options={options(TRADES, (value) => t(`jobs.trade.${value}`))}
        />
        <TextField name="headcount" label={t('jobs.field.headcount')} keyboard="numeric" />
        <TextField name="wageFrom" label={t('jobs.field.wageFrom')} keyboard="numeric" />
        <TextField name="wageTo" label={t('jobs.field.wageTo')} keyboard="numeric" />
        <ChoiceField
          name="payUnit"
          label={t('jobs.field.payUnit')}
          options={options(PAY_UNITS, (value) => t(`jobs.payUnit.${value}`))}
        />
        <TextField name="payDay" label={t('jobs.field.payDay')} keyboard="numeric" />
        <ChoiceField
          name="lodging"
          label={t('jobs.field.lodging')}
          options={options(PROVISIONS, (value) => t(`jobs.provision.${value}`))}
        />
        <ChoiceField
          name="meals"
          label={t('jobs.field.meals')}
          options={options(PROVISIONS, (value) => t(`jobs.provision.${value}`))}
        />
        <ChoiceField name="insurance" label={t('jobs.field.insurance')} options={yesNo} />
        <ChoiceField name="contract" label={t('jobs.field.contract')} options={yesNo} />
        <ChoiceField name="travelPaid" label={t('jobs.field.travelPaid')} options={yesNo} />
        <AreaField name="areaCode" label={t('jobs.field.area')} />
        <TextField name="place" label={t('jobs.field.place')} />
        <SelectField
          name="source"
          label={t('jobs.field.source')}
          options={options(SOURCES, (value) => t(`jobs.source.${value}`))}
        />
        <DayField name="validFrom" label={t('jobs.field.validFrom')} required />
        <DayField name="validThrough" label={t('jobs.field.validThrough')} required />
        <TextField name="phone" label={t('jobs.field.phone')} keyboard="tel" />
        <NoteField name="words" label={t('jobs.field.words')} />
      </div>
    </EntryDialog>
  );

  async function findEmployer(name: string) {
    const query = filled({ name, organization: scope.id, limit: 8 });
    const { items } = await body(api.GET('/employers', { params: { query } }));
    return items.map((one) => ({
      id: one.id,
      name: one.name,
      meta: [one.place, one.uscc].filter(Boolean).join(' · '),
    }));
  }
}

/** What is typed as the server wants it: numbers as numbers, yes and no as such. */
function formOf(typed: Typed, organizationId: string | undefined): VacancyForm {
  const { headcount, wageFrom, wageTo, payDay, insurance, contract, travelPaid, ...rest } = typed;
  return {
    ...rest,
    ...(organizationId && { organizationId }),
    ...numbers({ headcount, wageFrom, wageTo, payDay }),
    ...answers({ insurance, contract, travelPaid }),
  };
}

function numbers<K extends string>(typed: Record<K, string | undefined>): Partial<Record<K, number>> {
  const said = Object.entries<string | undefined>(typed).filter(([, text]) => text?.trim());
  return Object.fromEntries(said.map(([key, text]) => [key, Number(text)])) as Partial<Record<K, number>>;
}

function answers<K extends string>(typed: Record<K, YesNo | undefined>): Partial<Record<K, boolean>> {
  const said = Object.entries<YesNo | undefined>(typed).filter(([, answer]) => answer);
  return Object.fromEntries(said.map(([key, answer]) => [key, answer === 'YES'])) as Partial<
    Record<K, boolean>
  >;
}
