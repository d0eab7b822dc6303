import { useEffect, useState } from 'react';
import type { ContactForm } from '../../api/schema';
import { fill, useWords } from '../language';
import type { Entry } from '../outbox';
import { Top, useOutbox } from '../parts';
import { LogForm } from './LogForm';
import { Saved, type Kept } from './Saved';
import { SheetShown } from './SheetShown';
import { Strip } from './Strip';
import { disclosed, done, sheetOf, week, type Line, type Number, type Sheet } from './week';

/** One member's call sheet: what to tell him and which number, and then what came of it. */
export function CallPage({ id }: { id: string }) {
  const words = useWords();
  const waiting = useOutbox() as Entry<ContactForm>[];
  const mended = waiting.find((entry) => entry.body.memberId === id && entry.refused !== undefined);
  const [sheet, setSheet] = useState<Sheet | 'absent'>();
  const [today, setToday] = useState('');
  const [next, setNext] = useState<Line>();
  const [called, setCalled] = useState<Number | null>(null);
  const [logging, setLogging] = useState(mended !== undefined);
  const [kept, setKept] = useState<Kept>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    void sheetOf(id)
      .then((found) => setSheet(found ?? 'absent'))
      .catch((error: Error) => setSaid(error.message || words.unreachable));
    void look();
    // asked once a member
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
  if (said && !sheet)
    return (
      <>
        <Top title={words.failed} back="/pocket" />
        <p className="form seal" role="alert">
          {said}
        </p>
      </>
    );
  if (!sheet)
    return (
      <>
        <Top title={words.sheet.opening} back="/pocket" />
        <main aria-busy="true" />
      </>
    );
  if (sheet === 'absent')
    return (
      <>
        <Top title={words.today.title} back="/pocket" />
        <Strip />
        <p className="form">{words.sheet.absent}</p>
      </>
    );
  return (
    <>
      <Top title={sheet.member.name} back="/pocket" meta={called?.text} />
      <Strip />
      {kept ? (
        <Saved kept={kept} sheet={sheet} next={next} onUndone={() => setKept(undefined)} />
      ) : logging ? (
        <LogForm
          sheet={sheet}
          today={today}
          called={called}
          mended={mended}
          next={next}
          onKept={(now) => {
            setKept(now);
            setLogging(false);
          }}
        />
      ) : (
        <>
          <SheetShown sheet={sheet} />
          <Acts
            sheet={sheet}
            said={said}
            onShow={() => void show()}
            onLog={(number) => {
              setCalled(number);
              setLogging(true);
            }}
          />
        </>
      )}
    </>
  );

  async function look(): Promise<void> {
    const [known, made] = await Promise.all([week().catch(() => undefined), done()]);
    if (!known) return;
    setToday(known.today);
    const pending = new Set(waiting.map((entry) => entry.about));
    setNext(known.lines.find((line) => line.id !== id && !made[line.id] && !pending.has(line.name)));
  }

  async function show(): Promise<void> {
    try {
      setSheet(await disclosed(sheet as Sheet, words.kind.MONTHLY_CALL));
    } catch (error) {
      setSaid((error as Error).message || words.unreachable);
    }
  }
}

interface ActsProps {
  sheet: Sheet;
  said: string;
  onShow: () => void;
  onLog: (number: Number | null) => void;
}

/** To dial a number, once it is shown, or to write down what came of a call. */
function Acts({ sheet, said, onShow, onLog }: ActsProps) {
  const words = useWords();
  const clear = sheet.numbers.filter((number) => number.clear);
  return (
    <div className="act">
      {said && (
        <p className="seal" role="alert">
          {said}
        </p>
      )}
      {clear.slice(0, 3).map((number, n) => (
        <a
          key={number.id}
          className={n === 0 ? 'btn main' : 'btn'}
          href={`tel:${number.text}`}
          onClick={() => onLog(number)}
        >
          {fill(words.sheet.dial, { number: number.text })}
        </a>
      ))}
      {clear.length === 0 && sheet.numbers.length > 0 && (
        <>
          <button type="button" className="btn main" onClick={onShow}>
            {words.sheet.show}
          </button>
          <p className="meta">{words.sheet.showNote}</p>
        </>
      )}
      <button type="button" className="btn" onClick={() => onLog(null)}>
        {words.sheet.log}
      </button>
    </div>
  );
}
