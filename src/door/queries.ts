import { id, int, reads, text, texts } from '../graph/query';

export const beginnings = reads('door/beginnings', {}, { people: int, keys: int, sources: texts });
export const serverVersion = reads('door/serverVersion', {}, { version: text });
export const someoneToLookAt = reads('door/someoneToLookAt', {}, { id, name: text });
