import type { BoardElement } from '../element.ts';
import { distanceToSegment, type Point } from '../geometry.ts';
import type { Form, Hit } from './form.ts';

function hit(element: BoardElement, point: Point, tolerance: number): Hit {
  const [, , w, h] = element.geometry;
  const away = distanceToSegment(point, { x: 0, y: 0 }, { x: w, y: h });
  return away <= element.style.width / 2 + tolerance ? 'solid' : 'miss';
}

export const lineForm: Form = {
  paint: 'stroke',
  trace(sink, { geometry }) {
    sink.moveTo(0, 0);
    sink.lineTo(geometry[2], geometry[3]);
  },
  hit,
};

export const arrowForm: Form = {
  paint: 'stroke',
  trace(sink, { geometry, style }) {
    const [, , w, h] = geometry;
    const length = Math.hypot(w, h);
    const head = Math.min(length / 2, 8 + style.width * 3);
    const angle = Math.atan2(h, w);
    sink.moveTo(0, 0);
    sink.lineTo(w, h);
    for (const turn of [-0.45, 0.45]) {
      sink.moveTo(w, h);
      sink.lineTo(w - head * Math.cos(angle + turn), h - head * Math.sin(angle + turn));
    }
  },
  hit,
};
