import type { Words } from '../../app/language';
import * as desk from './deskWords';
import * as fields from './fieldWords';

export const zh = { ...desk.zh, field: fields.zh };

export const en = { ...desk.en, field: fields.en } satisfies Words<typeof zh>;
