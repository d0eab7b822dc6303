import { expect, test } from 'vitest';
import { postOf, type TypedPost } from './typed';

test('theFiguresOfAPostAreReadHoweverTheyAreTyped', () => {
  const typed = { headcount: '１０', wageFrom: '2,500', wageTo: '', payDay: ' 15 ' } as TypedPost;
  expect(JSON.parse(JSON.stringify(postOf(typed)))).toEqual({ headcount: 10, wageFrom: 2500, payDay: 15 });
});

test('aFigureThatIsNoneIsNotSentAsEmpty', () => {
  const typed = { headcount: '10人' } as TypedPost;
  expect(JSON.parse(JSON.stringify(postOf(typed)))).toEqual({ headcount: '10人' });
});
