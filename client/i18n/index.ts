export type { Language, Text } from '../../shared/wire/text.ts';
export { language, languages, onLanguage, setLanguage, t } from './language.ts';
export { Localized } from './localized.ts';
export {
  formatDate,
  formatDay,
  formatDuration,
  formatList,
  formatNumber,
  formatTime,
} from './format.ts';
