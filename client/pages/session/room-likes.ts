/** How this person likes the room around the board, on this device. */
export interface RoomLikes {
  /** What stands beside the work is open. */
  beside?: boolean;
  /** Of the panel beside the board, in CSS pixels. */
  width?: number;
  /** Of the panel from below, 0..1. */
  height?: number;
}

const key = 'kring.room';

export function roomLikes(): RoomLikes {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { beside, width, height } = stored as Record<keyof RoomLikes, unknown>;
    return {
      ...(typeof beside === 'boolean' && { beside }),
      ...(typeof width === 'number' && width > 0 && width < 5000 && { width }),
      ...(typeof height === 'number' && height > 0 && height <= 1 && { height }),
    };
  } catch {
    return {};
  }
}

export function like(more: RoomLikes): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...roomLikes(), ...more }));
  } catch {
    // Without storage it lasts as long as the page.
  }
}
