/**
 * What MathLive's keyboard says in Dutch, by its own keys; it speaks English by itself. Its menu is not there in Kring,
 * and what is said of a menu is not translated.
 */
export const mathliveWords = {
  'keyboard.tooltip.symbols': 'Tekens',
  'keyboard.tooltip.greek': 'Griekse letters',
  'keyboard.tooltip.numeric': 'Cijfers',
  'keyboard.tooltip.alphabetic': 'Letters',
  'tooltip.copy to clipboard': 'Kopieer',
  'tooltip.cut to clipboard': 'Knip',
  'tooltip.paste from clipboard': 'Plak',
  'tooltip.redo': 'Opnieuw',
  'tooltip.undo': 'Maak ongedaan',
  'tooltip.toggle virtual keyboard': 'Formuletoetsenbord',
  'tooltip.menu': 'Menu',
} as const;
