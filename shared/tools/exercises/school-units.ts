/**
 * The units of school, in Dutch and English, and what the library that converts them calls them.
 * Symbols are read with their capitals first and without them next; names always without.
 */
export interface SchoolUnit {
  /** What `js-quantities` calls it; '' for a bare number. */
  readonly qty: string;
  /** How many of `qty` it is, where the library has no name for it: [above, below] a fraction bar. */
  readonly times?: readonly [number, number];
  readonly symbols: readonly string[];
  readonly names: readonly string[];
  /** Which of the prefixes below it takes. */
  readonly prefixes?: string;
}

export const prefixes: Readonly<Record<string, readonly string[]>> = {
  G: ['giga'],
  M: ['mega'],
  k: ['kilo'],
  h: ['hecto'],
  da: ['deca', 'deka'],
  d: ['deci'],
  c: ['centi'],
  m: ['milli'],
  u: ['micro'],
  n: ['nano'],
};

const electric = 'G M k m u n';

export const schoolUnits: readonly SchoolUnit[] = [
  {
    qty: 'm',
    symbols: ['m'],
    names: ['meter', 'meters', 'metre', 'metres', 'mtr'],
    prefixes: 'k h da d c m u n',
  },
  {
    qty: 'g',
    symbols: ['g', 'gr'],
    names: ['gram', 'grams', 'grammen', 'gramme'],
    prefixes: 'k h da d c m u',
  },
  { qty: 'kg', symbols: [], names: ['kilo', "kilo's", 'kilos', 'kgs'] },
  { qty: 'tonne', symbols: ['t'], names: ['ton', 'tonne', 'tonnes', 'tonnen'] },
  {
    qty: 'l',
    symbols: ['l', 'L', 'ℓ'],
    names: ['liter', 'liters', 'litre', 'litres', 'ltr'],
    prefixes: 'h da d c m u',
  },
  { qty: 'cm3', symbols: ['cc'], names: [] },
  {
    qty: 's',
    symbols: ['s', 'sec'],
    names: ['seconde', 'seconden', 'second', 'seconds', 'secs'],
    prefixes: 'm u n',
  },
  { qty: 'min', symbols: ['min'], names: ['minuut', 'minuten', 'minute', 'minutes', 'mins'] },
  { qty: 'h', symbols: ['h', 'u', 'hr'], names: ['uur', 'uren', 'hour', 'hours', 'hrs'] },
  { qty: 'day', symbols: ['d', 'dag'], names: ['dag', 'dagen', 'day', 'days'] },
  { qty: 'week', symbols: ['wk'], names: ['week', 'weken', 'weeks'] },
  { qty: 'year', times: [1, 12], symbols: ['mnd'], names: ['maand', 'maanden', 'month', 'months'] },
  { qty: 'year', symbols: ['j', 'jr'], names: ['jaar', 'jaren', 'year', 'years'] },
  { qty: 'm2', times: [100, 1], symbols: ['a'], names: ['are', 'aren', 'ares'] },
  { qty: 'm2', symbols: ['ca'], names: ['centiare', 'centiaren'] },
  { qty: 'hectare', symbols: ['ha'], names: ['hectare', 'hectaren', 'hectares'] },
  {
    qty: 'tempC',
    symbols: ['°C', 'oC', 'C'],
    names: [
      '°celsius',
      'celsius',
      'graden celsius',
      'graden c',
      'degrees celsius',
      'graad celsius',
      'degree celsius',
      'degrees c',
      'deg c',
    ],
  },
  {
    qty: 'tempF',
    symbols: ['°F', 'oF'],
    names: ['°fahrenheit', 'fahrenheit', 'graden fahrenheit', 'degrees fahrenheit'],
  },
  { qty: 'tempK', symbols: ['K'], names: ['kelvin', 'graden kelvin'] },
  { qty: 'tempC', symbols: ['°'], names: ['graden', 'graad', 'degrees', 'degree'] },
  {
    qty: 'deg',
    symbols: ['°', 'deg', 'o'],
    names: ['graden', 'graad', 'degrees', 'degree', 'booggraden'],
  },
  { qty: 'arcmin', symbols: ["'", '′', '’'], names: ['boogminuut', 'boogminuten'] },
  { qty: 'min', symbols: ["'", '′', '’'], names: [] },
  { qty: 'arcsec', symbols: ['"', '″', '”', "''"], names: ['boogseconde', 'boogseconden'] },
  { qty: 's', symbols: ['"', '″', '”', "''"], names: [] },
  { qty: 'rad', symbols: ['rad'], names: ['radiaal', 'radialen', 'radian', 'radians'] },
  { qty: 'N', symbols: ['N'], names: ['newton', 'newtons'], prefixes: electric },
  { qty: 'Pa', symbols: ['Pa'], names: ['pascal', 'pascals'], prefixes: `h ${electric}` },
  { qty: 'bar', symbols: ['bar'], names: ['bars'], prefixes: 'm' },
  { qty: 'atm', symbols: ['atm'], names: ['atmosfeer', 'atmosphere'] },
  { qty: 'J', symbols: ['J'], names: ['joule', 'joules'], prefixes: electric },
  { qty: 'cal', symbols: ['cal'], names: ['calorie', 'calorieën', 'calories'], prefixes: 'k' },
  {
    qty: 'kWh',
    symbols: ['kWh'],
    names: ['kilowattuur', 'kilowatt-uur', 'kilowatt uur', 'kilowatthour', 'kilowatthours'],
  },
  { qty: 'eV', symbols: ['eV'], names: ['elektronvolt', 'electronvolt'], prefixes: 'G M k m' },
  { qty: 'W', symbols: ['W'], names: ['watt', 'watts'], prefixes: electric },
  { qty: 'V', symbols: ['V'], names: ['volt', 'volts'], prefixes: electric },
  {
    qty: 'A',
    symbols: ['A'],
    names: ['ampère', 'ampere', 'ampères', 'amperes', 'amp', 'amps'],
    prefixes: electric,
  },
  { qty: 'ohm', symbols: ['Ω', 'ohm', 'Ohm'], names: ['ohm', 'ohms'], prefixes: electric },
  { qty: 'C', symbols: ['C'], names: ['coulomb', 'coulombs'], prefixes: 'm u n' },
  { qty: 'F', symbols: ['F'], names: ['farad'], prefixes: 'm u n' },
  { qty: 'T', symbols: ['T'], names: ['tesla'], prefixes: 'm u' },
  { qty: 'Hz', symbols: ['Hz'], names: ['hertz'], prefixes: electric },
  { qty: 'mol', symbols: ['mol'], names: ['mole', 'moles'], prefixes: 'k m u' },
  { qty: 'dollar', symbols: ['€'], names: ['euro', "euro's", 'euros', 'eur', 'e'] },
  {
    qty: 'cents',
    symbols: ['ct', 'c'],
    names: ['cent', 'cents', 'centen', 'eurocent', 'eurocents'],
  },
  {
    qty: '',
    times: [1, 100],
    symbols: ['%'],
    names: ['procent', 'percent', 'pct', 'proc', 'ten honderd', 'per cent'],
  },
  { qty: '', times: [1, 1000], symbols: ['‰'], names: ['promille', 'per mille'] },
  { qty: 'inch', symbols: ['in'], names: ['inch', 'inches'] },
  { qty: 'mile', symbols: ['mi'], names: ['mijl', 'mijlen', 'mile', 'miles'] },
];
