import { randomUUID } from 'node:crypto';
import type { IdSource } from '../core/clock.ts';

export const randomIds: IdSource = { next: () => randomUUID() };
