import * as desk from './deskWords';
import * as fields from './fieldWords';

export const zh = { ...desk.zh, field: fields.zh };
