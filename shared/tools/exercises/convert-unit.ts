import Qty from 'js-quantities';
import { fromNumber, rational, type Rational } from './rational.ts';
import type { Unit, UnitFactor } from './read-unit.ts';

/**
 * How a value in one unit is said in another. `exact` says that both are the same unit; otherwise the
 * library's factor is rounded at its 15th digit. `scale` is for what is a difference, such as a margin.
 */
export interface Conversion {
  readonly exact: boolean;
  readonly to: (value: Rational) => Rational;
  readonly scale: (difference: Rational) => Rational;
  /** A difference is the same number in both: kelvin and degrees Celsius. */
  readonly sameSteps: boolean;
}

/**
 * From one unit of school to another. `alike`: the same kind, but how many of one are in the other is
 * no agreed number (days in a year).
 */
export function conversion(from: Unit, to: Unit): Conversion | 'alike' | 'different' {
  const [own, other] = [nameOf(from), nameOf(to)];
  if (own === other && own === '') return scaled(timesOf(from).div(timesOf(to)), true);
  if (own === '' || other === '') return 'different';
  try {
    const unit = Qty(1, own);
    if (!unit.isCompatible(Qty(1, other))) return 'different';
    if (own.includes('year') !== other.includes('year')) return 'alike';
    if (own === other) return scaled(timesOf(from).div(timesOf(to)), true);
    if (isTemperature(own)) return temperature(own, other);
    const factor = fromNumber(Number(unit.to(other).scalar.toPrecision(15)));
    return scaled(timesOf(from).mul(factor).div(timesOf(to)), false);
  } catch {
    return 'different';
  }
}

const scaled = (factor: Rational, exact: boolean): Conversion => {
  const times = (value: Rational) => value.mul(factor);
  return { exact: exact && factor.equals(1), to: times, scale: times, sameSteps: false };
};

const isTemperature = (name: string) => name.startsWith('temp');

/** Scales with a zero of their own; a billionth of a degree is more than any school asks. */
function temperature(own: string, other: string): Conversion {
  const to = (value: Rational) =>
    fromNumber(Number(Qty(value.valueOf(), own).to(other).scalar.toFixed(9)));
  const zero = to(rational('0'));
  const scale = (difference: Rational) => to(difference).sub(zero);
  return { exact: false, to, scale, sameSteps: scale(rational('1')).equals(1) };
}

function timesOf(unit: Unit): Rational {
  return unit.reduce(
    (all, { times: [above, below], power }) =>
      all.mul(rational(String(above)).div(below).pow(power) ?? 1),
    rational('1'),
  );
}

/** What the library calls the whole: all above one bar, then all below it. */
function nameOf(unit: Unit): string {
  const named = unit.filter(({ qty }) => qty !== '');
  const alone = named.length === 1 && named[0]?.power === 1;
  const one = ({ qty, power }: UnitFactor) =>
    (alone ? qty : qty.replace('temp', 'deg')) +
    (Math.abs(power) === 1 ? '' : `^${Math.abs(power)}`);
  const above = named.filter(({ power }) => power > 0).map(one);
  const below = named.filter(({ power }) => power < 0).map(one);
  const top = above.join('*') || (below.length > 0 ? '1' : '');
  return below.length > 0 ? `${top}/${below.join('*')}` : top;
}
