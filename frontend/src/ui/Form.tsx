import { Form as AntForm, Input, Select } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pathOf, type ApiError } from '../api/problem';
import { Button } from './Button';
import { DayInput, mustBeADay } from './DayInput';
import { draftOf, dropDraft, keepDraft } from './drafts';
import { ErrorNote } from './ErrorNote';
import { mustBeANumber } from './mustBeANumber';

type Values = Record<string, unknown>;
type Path = (string | number)[];
type Rule = ReturnType<typeof mustBeADay>;

interface Props<V extends object> {
  label: string;
  initial: Partial<V>;
  error: ApiError | null;
  pending: boolean;
  submit: string;
  onSend: (values: V) => void;
  onCancel?: () => void;
  onEdit?: (values: V) => void;
  /** Under this name what is typed survives leaving the page. */
  draft?: string;
  /** Stands between the fields and the button. */
  before?: ReactNode;
  because?: string | false;
  /** The main act of the page stands elsewhere. */
  calm?: boolean;
  children: ReactNode;
}

/** A form: what the server refuses stands at its field, the rest at the top; what is typed is kept. */
export function Form<V extends object>(props: Props<V>) {
  const { label, error, pending, draft, children } = props;
  const { t } = useTranslation();
  const [form] = AntForm.useForm<Values>();
  const [initial] = useState(props.initial);
  const [found] = useState(() => draftOf(draft));
  // begun anew with what others have saved meanwhile
  const [renewed] = useState(props.error?.status === 412);
  const overtaken = renewed && error?.status === 412;
  // only a new answer points again, not each key
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => point(), [error]);

  return (
    <AntForm
      form={form}
      layout="vertical"
      requiredMark={false}
      name={label}
      aria-label={label}
      initialValues={{ ...initial, ...found }}
      onValuesChange={edited}
      onFinish={(values: Values) => props.onSend(values as V)}
      scrollToFirstError={{ focus: true }}
    >
      <div className="stack">
        {(found || overtaken) && (
          <p className="note ochre" {...(overtaken && { role: 'alert' })}>
            {t(overtaken ? 'ui.overtaken' : 'ui.draft')}
            {found && (
              <Button small onClick={discard}>
                {t('ui.discard')}
              </Button>
            )}
          </p>
        )}
        {error && !overtaken && (
          <ErrorNote error={error} without={(pointer) => fieldAt(pointer) !== undefined} />
        )}
        <div>{children}</div>
        {props.before}
      </div>
      <div className="formfoot">
        <Button
          {...(!props.calm && { look: 'main' as const })}
          type="submit"
          pending={pending}
          because={props.because}
        >
          {props.submit}
        </Button>
        {props.onCancel && <Button onClick={cancel}>{t('ui.cancel')}</Button>}
        {props.because && <span className="meta">{props.because}</span>}
      </div>
    </AntForm>
  );

  // what is mended is refused no more
  function edited(changed: Values, values: Values): void {
    const mended = form.getFieldsError().filter(({ name }) => String(name[0]) in changed);
    form.setFields(mended.map(({ name }) => ({ name, errors: [] })));
    if (draft) keepDraft(draft, initial, values);
    props.onEdit?.(values as V);
  }

  function discard(): void {
    dropDraft(draft);
    form.setFieldsValue({
      ...Object.fromEntries(Object.keys(found ?? {}).map((key) => [key, undefined])),
      ...initial,
    });
  }

  function cancel(): void {
    dropDraft(draft);
    props.onCancel?.();
  }

  /** The field that a refusal is about: the one it names, or the nearest around it. */
  function fieldAt(pointer: string): Path | undefined {
    const path = pathOf(pointer);
    const around = form.getFieldsError().filter(({ name }) => name.every((step, n) => step === path[n]));
    return around.map(({ name }) => name).sort((one, other) => other.length - one.length)[0];
  }

  function point(): void {
    const said = new Map<string, { name: Path; errors: string[] }>();
    for (const { pointer, message } of error?.errors ?? []) {
      const name = fieldAt(pointer ?? '');
      if (!name) continue;
      const known = said.get(String(name))?.errors ?? [];
      said.set(String(name), { name, errors: [...new Set([...known, message ?? ''])] });
    }
    const named = [...said.values()];
    form.setFields(named);
    if (named[0]) form.scrollToField(named[0].name, { focus: true });
  }
}

interface FieldProps {
  name: string | [number, string];
  label: string;
  hint?: string | undefined;
  required?: boolean;
  wide?: boolean;
  initial?: unknown;
}

/** A labelled place for one value; the hint gives way to an error. */
function Field(props: FieldProps & { rules?: Rule[]; children: ReactNode }) {
  const { name, label, hint, required, wide, rules = [], children } = props;
  const { t } = useTranslation();
  const filled = required ? [{ required: true, whitespace: true, message: t('ui.required') }] : [];
  return (
    <div className={wide ? 'all' : undefined}>
      <AntForm.Item
        name={name}
        label={required ? `${label} *` : label}
        rules={[...filled, ...rules]}
        validateTrigger="onSubmit"
        {...(hint ? { extra: hint } : {})}
      >
        {children}
      </AntForm.Item>
    </div>
  );
}

type Keyboard = 'text' | 'numeric' | 'decimal' | 'tel' | 'email';

/** One line of text. */
export function TextField({
  keyboard,
  password,
  ...field
}: FieldProps & { keyboard?: Keyboard; password?: 'current-password' | 'new-password' }) {
  return (
    <Field {...field}>
      {password ? (
        <Input.Password autoComplete={password} />
      ) : (
        <Input inputMode={keyboard ?? 'text'} autoComplete={field.name === 'username' ? 'username' : 'off'} />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function NoteField(field: FieldProps) {
  return (
    <Field {...field} wide>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
    </Field>
  );
}

/** A number, however it is typed; a whole one unless parts are counted too. */
export function NumberField({ decimal = false, ...field }: FieldProps & { decimal?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field {...field} rules={[mustBeANumber(t(decimal ? 'ui.noNumber' : 'ui.noWholeNumber'), decimal)]}>
      <Input inputMode={decimal ? 'decimal' : 'numeric'} autoComplete="off" />
    </Field>
  );
}

/** A date; in part, a year or a month will do. */
export function DayField({ inPart = false, ...field }: FieldProps & { inPart?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field {...field} rules={[mustBeADay(t(inPart ? 'ui.noDate' : 'ui.noDay'), inPart)]}>
      <DayInput />
    </Field>
  );
}

interface Option {
  value: string;
  label: string;
}

/** One of a long list, found by typing. */
export function SelectField({ options, ...field }: FieldProps & { options: Option[] }) {
  return (
    <Field {...field}>
      <Select options={options} allowClear showSearch={{ optionFilterProp: 'label' }} />
    </Field>
  );
}

interface RowsProps {
  name: string;
  /** What the button is called that puts one more row in, and the one that takes a row out. */
  more: string;
  less: (row: number) => string;
  least: number;
  most: number;
  /** The fields of a row, named by its number. */
  children: (row: number) => ReactNode;
}

/** The same few fields any number of times. */
export function RowsField({ name, more, less, least, most, children }: RowsProps) {
  return (
    <AntForm.List name={name}>
      {(rows, { add, remove }, { errors }) => (
        <div className="stack">
          <AntForm.ErrorList errors={errors} />
          {rows.map((row) => (
            <fieldset key={row.key} className="formcols rows">
              {children(row.name)}
              {rows.length > least && (
                <div className="all">
                  <Button small onClick={() => remove(row.name)}>
                    {less(row.name)}
                  </Button>
                </div>
              )}
            </fieldset>
          ))}
          {rows.length < most && (
            <div>
              <Button onClick={() => add({})}>{more}</Button>
            </div>
          )}
        </div>
      )}
    </AntForm.List>
  );
}

/** One of a few, all in sight. */
export function ChoiceField({
  options,
  ...field
}: Omit<FieldProps, 'name'> & { name: string; options: Option[] }) {
  return (
    <Field {...field}>
      <Radios name={field.name} label={field.label} options={options} />
    </Field>
  );
}

/** Any of a few, all in sight. */
export function ChecksField({ options, ...field }: FieldProps & { options: Option[] }) {
  return (
    <Field {...field}>
      <Checks label={field.label} options={options} />
    </Field>
  );
}

/** What is typed in another field of the form, where a field depends on it. */
export function useTyped(name: string): string | undefined {
  return AntForm.useWatch<string | undefined>(name);
}

/** A field whose control is another room's, such as the picker of a unit. */
export function CustomField({ children, ...field }: FieldProps & { children: ReactNode }) {
  return <Field {...field}>{children}</Field>;
}

interface RadiosProps {
  id?: string;
  name: string;
  label: string;
  options: Option[];
  value?: string;
  onChange?: (value: string) => void;
}

function Radios({ id, name, label, options, value, onChange }: RadiosProps) {
  return (
    <div className="row wrap" role="radiogroup" aria-label={label} id={id} tabIndex={-1}>
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="radio"
            name={`${id ?? ''}${name}`}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange?.(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

interface ChecksProps {
  id?: string;
  label: string;
  options: Option[];
  value?: string[];
  onChange?: (value: string[]) => void;
}

function Checks({ id, label, options, value = [], onChange }: ChecksProps) {
  return (
    <div className="row wrap" role="group" aria-label={label} id={id} tabIndex={-1}>
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            onChange={() => onChange?.(turned(option.value))}
          />
          {option.label}
        </label>
      ))}
    </div>
  );

  function turned(one: string): string[] {
    return value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
  }
}
