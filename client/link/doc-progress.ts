import type { SavedState } from './doc-link.ts';

/**
 * Whether everything typed here is on the server's disk.
 * Counts what goes out on this socket against the server's `saved` frames; edits that found no socket
 * travel in the answer to the server's next vector, and until that answer goes they keep it unsaved.
 */
export class Progress {
  private connected = false;
  private answered = false;
  private unsent = false;
  /** How often in a row the server said that it could not store something. */
  failures = 0;
  private sent = 0;
  private confirmed = 0;

  get state(): SavedState {
    if (this.failures > 0 && this.pending) return 'failing';
    if (!this.connected) return 'offline';
    return this.pending ? 'saving' : 'saved';
  }

  /** Something was typed that the server may not have. */
  get pending(): boolean {
    return this.unsent || this.sent > this.confirmed;
  }

  opened(): void {
    this.connected = true;
    this.answered = false;
    this.sent = this.confirmed = 0;
  }

  lost(): void {
    this.unsent = this.pending;
    this.connected = false;
    this.sent = this.confirmed = 0;
  }

  /** The server could not store something. */
  failed(): void {
    this.failures += 1;
  }

  /** Edited without an open socket. */
  editedOffline(): void {
    this.unsent = true;
  }

  answer(): void {
    this.answered = true;
    this.unsent = false;
    this.sent += 1;
  }

  /**
   * Whether an edit may go out by itself. Before the answer to the server's vector it may not: it would
   * stand on edits that the server lacks. That answer will carry it.
   */
  edit(): boolean {
    if (this.answered) this.sent += 1;
    else this.unsent = true;
    return this.answered;
  }

  confirm(count: number): void {
    this.failures = 0;
    this.confirmed = Math.max(this.confirmed, count);
  }
}
