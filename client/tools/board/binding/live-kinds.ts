import type { Box } from '../../../../shared/tools/board/geometry.ts';
import type { InkPoint } from '../../../../shared/tools/board/ink.ts';
import type { ColourName } from '../../../../shared/tools/board/palette.ts';

/** How a stroke is drawn while it grows. */
export interface StrokeLook {
  readonly as: 'ink' | 'highlight';
  readonly colour: ColourName;
  readonly width: number;
  readonly pressed: boolean;
}

export interface LiveStroke extends StrokeLook {
  readonly id: string;
  readonly points: InkPoint[];
  /** Points so far, also those that this device missed. */
  heard: number;
  seen: number;
}

export interface LiveDrag {
  readonly elements: Set<string>;
  from: Box | undefined;
  to: Box | undefined;
  seen: number;
}
