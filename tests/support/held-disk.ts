import {
  StorageUnavailable,
  type Storage,
  type Write,
  type WriteResult,
} from '../../server/storage/port.ts';

/** A disk that is held up when a test says so, so that what is on its way to it stays there; or that refuses. */
export class HeldDisk {
  holding = false;
  broken = false;
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
        if (this.broken) throw new StorageUnavailable('the disk is full');
        return storage.commit(writes);
      },
    };
  }

  letGo(): void {
    this.holding = false;
    for (const go of this.waiting.splice(0)) go();
  }
}
