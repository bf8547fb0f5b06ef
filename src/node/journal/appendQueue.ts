import type { JournalRecord } from '../../protocol/journal.ts';
import { encodeRecord } from './recordLines.ts';

/** The part of an open file that is appended to; a real one is a FileHandle. */
export interface AppendTarget {
  write(bytes: Uint8Array, offset: number): Promise<{ readonly bytesWritten: number }>;
  datasync(): Promise<void>;
  stat(): Promise<{ readonly size: number }>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

export interface AppendQueueOptions {
  readonly target: AppendTarget;
  /** Told once, of the first thing that goes wrong; nothing more is written then. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Appends records in order, away from whoever adds them: an addition only takes note, the records of one turn go out
 * in one write, and the disk is waited for only by `flushed`.
 */
export class AppendQueue {
  readonly #target: AppendTarget;
  readonly #onFault: (error: unknown) => void;
  #waiting: JournalRecord[] = [];
  /** Bytes of the current write that are in the file already. */
  #written = 0;
  #writing: Promise<void> | null = null;
  #syncing: Promise<void> | null = null;
  /** One of the waiting records is to be synchronised; `#unsynced`: one of the written ones. */
  #waitingSync = false;
  #unsynced = false;
  #failed = false;
  #closed = false;

  constructor(options: AppendQueueOptions) {
    this.#target = options.target;
    this.#onFault = options.onFault;
  }

  /** Whether records still reach the file. */
  get failed(): boolean {
    return this.#failed;
  }

  /** `sync`: the record shall outlast a loss of power, not only the end of this process. */
  add(record: JournalRecord, sync: boolean): void {
    if (this.#failed || this.#closed) return;
    this.#waiting.push(record);
    this.#waitingSync ||= sync;
    this.#writing ??= this.#drain();
  }

  /** Resolves when all that was added is in the file, and on the disk as far as that was asked for; never rejects. */
  async flushed(): Promise<void> {
    while (this.#writing !== null || this.#syncing !== null) {
      await this.#writing;
      await this.#syncing;
    }
  }

  async close(): Promise<void> {
    await this.flushed();
    if (this.#closed) return;
    this.#closed = true;
    await this.#target.close().catch(() => undefined);
  }

  async #drain(): Promise<void> {
    await endOfTurn();
    while (this.#waiting.length > 0) {
      const records = this.#waiting;
      this.#waiting = [];
      const sync = this.#waitingSync;
      this.#waitingSync = false;
      try {
        await this.#write(Buffer.from(records.map(encodeRecord).join('')));
        this.#unsynced ||= sync;
        this.#sync();
      } catch (error) {
        await this.#fail(error);
      }
    }
    this.#writing = null;
  }

  async #write(bytes: Buffer): Promise<void> {
    while (this.#written < bytes.length) {
      const { bytesWritten } = await this.#target.write(bytes, this.#written);
      if (bytesWritten <= 0) throw new Error('The file takes no more bytes.');
      this.#written += bytesWritten;
    }
    this.#written = 0;
  }

  /** Does not hold up the writes that follow; what they add is synchronised in a further round. */
  #sync(): void {
    if (!this.#unsynced || this.#syncing !== null) return;
    this.#unsynced = false;
    this.#syncing = this.#target
      .datasync()
      .catch((error: unknown) => this.#fail(error))
      .then(() => {
        this.#syncing = null;
        this.#sync();
      });
  }

  /** What was written in part is taken back, so that the file ends with a whole record. */
  async #fail(error: unknown): Promise<void> {
    if (this.#failed) return;
    this.#failed = true;
    this.#unsynced = false;
    this.#waiting = [];
    if (this.#written > 0) await this.#takeBack(this.#written).catch(() => undefined);
    this.#onFault(error);
  }

  /** Others may have added a mark to the file, so that its size is known only now. */
  async #takeBack(bytes: number): Promise<void> {
    const { size } = await this.#target.stat();
    await this.#target.truncate(size - bytes);
  }
}

function endOfTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
