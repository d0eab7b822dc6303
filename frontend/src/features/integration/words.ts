import type { Words } from '../../app/language';
import * as webhook from './webhooks/words';

export const zh = { webhook: webhook.zh };

export const en = { webhook: webhook.en } satisfies Words<typeof zh>;
