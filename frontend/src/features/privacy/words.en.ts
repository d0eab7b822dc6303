import type { Words } from '../../app/language';
import * as desk from './deskWords.en';
import * as fields from './fieldWords.en';
import type { zh } from './words';

export const en = { ...desk.en, field: fields.en } satisfies Words<typeof zh>;
