import { useState } from 'react';
import type { ContactNeed, OwnDutyView, OwnReportForm } from '../../api/schema';
import { fill, useWords } from '../language';
import { add } from '../outbox';
import { Choice, toggled } from '../parts';

type Work = 'SAME' | 'JOB' | 'PLACE';
type Times = '0' | '1' | '2' | '3';
type Help =
  | Extract<ContactNeed, 'FARM_WORK' | 'CHILD_CARE' | 'ELDER_CARE' | 'JOB_INFORMATION' | 'RETURNING'>
  | 'NONE';

/** A mobile, a landline with its area code, or a number abroad. */
const NUMBER = /^(?:\+86|0086)?(?:1[3-9]\d{9}|0\d{9,11}|[48]00\d{7})$|^(?:\+|00)(?!86)\d{7,14}$/;

const isNumber = (text: string): boolean => NUMBER.test(text.replaceAll(/[\s()\-–—]/g, ''));

/** The report of the quarter in five taps; it is kept on the phone before it is sent, and arrives once. */
export function ReportForm({ duty }: { duty: OwnDutyView }) {
  const words = useWords();
  const [work, setWork] = useState<Work>();
  const [times, setTimes] = useState<Times>();
  const [helps, setHelps] = useState<Help[]>([]);
  const [number, setNumber] = useState<'SAME' | 'NEW'>();
  const [phone, setPhone] = useState('');
  const [says, setSays] = useState<'NO' | 'YES'>();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const wrong = number === 'NEW' && phone.trim() !== '' && !isNumber(phone.normalize('NFKC'));
  const answered = [work, times, helps[0], number, says].filter(Boolean).length;
  return (
    <>
      <h2>
        {fill(words.door.report, { period: duty.period })}
        <span className="grow" />
        <span className="meta">{fill(words.door.reportMeta, { day: duty.dueOn })}</span>
      </h2>
      <div className="block">
        <p>{words.door.work}</p>
        <Choice label={words.door.work} of={words.door.works} chosen={given(work)} onChoose={setWork} />
        <p>{words.door.activities}</p>
        <Choice
          label={words.door.activities}
          of={words.door.times}
          columns={4}
          chosen={given(times)}
          onChoose={setTimes}
        />
        <p>{words.door.help}</p>
        <Choice
          label={words.door.help}
          of={words.door.helps}
          chosen={helps}
          onChoose={(one) =>
            setHelps(
              one === 'NONE'
                ? ['NONE']
                : toggled(
                    helps.filter((is) => is !== 'NONE'),
                    one,
                  ),
            )
          }
        />
        <p>{words.door.number}</p>
        <Choice
          label={words.door.number}
          of={words.door.numbers}
          columns={2}
          chosen={given(number)}
          onChoose={setNumber}
        />
        {number === 'NEW' && (
          <label className="f">
            <span>{words.door.newNumber}</span>
            <input type="tel" value={phone} onChange={(event) => setPhone(event.target.value)} />
            {wrong && <span className="seal">{words.door.numberWrong}</span>}
          </label>
        )}
        <p>{words.door.say}</p>
        <Choice
          label={words.door.say}
          of={words.door.says}
          columns={2}
          chosen={given(says)}
          onChoose={setSays}
        />
        {says === 'YES' && (
          <label className="f">
            <span>{words.door.words}</span>
            <textarea
              rows={4}
              maxLength={1900}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        )}
        <p className="meta">{words.door.private}</p>
      </div>
      <div className="act inline">
        <button
          type="button"
          className="btn main"
          disabled={answered < 5 || busy || wrong}
          onClick={() => void submit()}
        >
          {fill(words.door.submit, { n: answered })}
        </button>
      </div>
    </>
  );

  async function submit(): Promise<void> {
    setBusy(true);
    if (number === 'NEW' && phone.trim()) {
      const correction = { changes: { phone: phone.trim() }, reason: words.door.changedNumber };
      await add('/me/correction-requests', correction, words.door.corrections);
    }
    const changed = work === 'JOB' ? words.door.changed : work === 'PLACE' ? words.door.moved : '';
    const body = [changed, says === 'YES' ? text.trim() : ''].filter(Boolean).join('\n');
    const form: OwnReportForm = {
      period: duty.period,
      hostActivities: Number(times),
      needs: helps.filter((help) => help !== 'NONE'),
      ...(body && { body }),
    };
    await add('/me/reports', form, fill(words.door.report, { period: duty.period }));
  }
}

const given = <V,>(value: V | undefined): V[] => (value === undefined ? [] : [value]);
