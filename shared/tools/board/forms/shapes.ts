import type { BoardElement } from '../element.ts';
import { boxHit, type Form, type Hit } from './form.ts';

/** Distance of a Bézier's handles that makes a quarter circle. */
const round = 0.5523;

export const rectangleForm: Form = {
  paint: 'fill-and-stroke',
  trace(sink, { geometry }) {
    const [, , w, h] = geometry;
    const r = Math.min(6, w / 4, h / 4);
    sink.moveTo(r, 0);
    sink.lineTo(w - r, 0);
    sink.quadraticCurveTo(w, 0, w, r);
    sink.lineTo(w, h - r);
    sink.quadraticCurveTo(w, h, w - r, h);
    sink.lineTo(r, h);
    sink.quadraticCurveTo(0, h, 0, h - r);
    sink.lineTo(0, r);
    sink.quadraticCurveTo(0, 0, r, 0);
    sink.closePath();
  },
  hit(element, point, tolerance): Hit {
    if (!boxHit(element, point, tolerance)) return 'miss';
    const [, , w, h] = element.geometry;
    const reach = element.style.width / 2 + tolerance;
    const inner = point.x > reach && point.y > reach && point.x < w - reach && point.y < h - reach;
    return inner ? inside(element) : 'solid';
  },
};

export const ellipseForm: Form = {
  paint: 'fill-and-stroke',
  trace(sink, { geometry }) {
    const [, , w, h] = geometry;
    const [rx, ry] = [w / 2, h / 2];
    const [kx, ky] = [rx * round, ry * round];
    sink.moveTo(w, ry);
    sink.bezierCurveTo(w, ry + ky, rx + kx, h, rx, h);
    sink.bezierCurveTo(rx - kx, h, 0, ry + ky, 0, ry);
    sink.bezierCurveTo(0, ry - ky, rx - kx, 0, rx, 0);
    sink.bezierCurveTo(rx + kx, 0, w, ry - ky, w, ry);
    sink.closePath();
  },
  hit(element, point, tolerance): Hit {
    const [, , w, h] = element.geometry;
    const reach = element.style.width / 2 + tolerance;
    const at = (by: number): number => {
      const [rx, ry] = [Math.max(w / 2 + by, 0.01), Math.max(h / 2 + by, 0.01)];
      return Math.hypot((point.x - w / 2) / rx, (point.y - h / 2) / ry);
    };
    if (at(reach) > 1) return 'miss';
    return at(-reach) < 1 ? inside(element) : 'solid';
  },
};

function inside(element: BoardElement): Hit {
  return element.style.fill === undefined ? 'hollow' : 'solid';
}
