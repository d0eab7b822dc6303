import { Form as AntForm } from 'antd';
import { use, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../api/problem';
import { Button } from './Button';
import { draftOf, dropDraft, keepDraft, typedIn } from './drafts';
import { ErrorNote } from './ErrorNote';
import { fieldOf, type Path } from './fieldOf';
import { Unsent } from './Unsent';

export {
  ChecksField,
  ChoiceField,
  CustomField,
  DayField,
  NoteField,
  NumberField,
  RowsField,
  SelectField,
  TextField,
  useTyped,
} from './fields';

type Values = Record<string, unknown>;

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
  const unsent = use(Unsent);
  useEffect(() => () => unsent(false), [unsent]);
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
    else unsent(typedIn(initial, values).length > 0);
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

  function fieldAt(pointer: string): Path | undefined {
    return fieldOf(
      pointer,
      form.getFieldsError().map(({ name }) => name),
    );
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
