import type { Words } from '../../app/language';
import * as webhook from './webhooks/words.en';
import type { zh } from './words';

export const en = { webhook: webhook.en } satisfies Words<typeof zh>;
