import type { Storage, Write, WriteResult } from '../../server/storage/port.ts';

/** A disk that is held up when a test says so: what is on its way to it stays there. */
export class HeldDisk {
  holding = false;
  private readonly waiting: (() => void)[] = [];

  /** How many commits wait. */
  get held(): number {
    return this.waiting.length;
  }

  wrap(storage: Storage): Storage {
    return {
      ...storage,
      commit: async (writes: readonly Write[]): Promise<WriteResult[]> => {
        if (this.holding) await new Promise<void>((resolve) => this.waiting.push(resolve));
        return storage.commit(writes);
      },
    };
  }

  letGo(): void {
    this.holding = false;
    for (const go of this.waiting.splice(0)) go();
  }
}
