import type { HelpLine } from '../tools/slides/help-line.ts';

/** How a line is called and reached, the same wherever it is named; for what and when is said beside it. */
type HelpWay = Omit<HelpLine, 'about'>;

export const awel: HelpWay = { name: 'Awel', phone: '102', address: 'https://awel.be' };
export const drugLijn: HelpWay = {
  name: 'De Druglijn',
  phone: '078 15 10 20',
  address: 'https://www.druglijn.be',
};
export const clbChat: HelpWay = { name: 'CLBch@t', address: 'https://www.clbchat.be' };
export const jac: HelpWay = { name: 'JAC', address: 'https://www.jac.be' };
export const childFocus: HelpWay = {
  name: 'Child Focus',
  phone: '116 000',
  address: 'https://childfocus.be',
};
export const teleOnthaal: HelpWay = {
  name: 'Tele-Onthaal',
  phone: '106',
  address: 'https://www.tele-onthaal.be',
};
export const line1712: HelpWay = { name: '1712', phone: '1712', address: 'https://1712.be' };
export const unia: HelpWay = { name: 'Unia', phone: '0800 12 800', address: 'https://www.unia.be' };
export const zelfmoordlijn: HelpWay = {
  name: 'Zelfmoordlijn',
  phone: '1813',
  address: 'https://www.zelfmoord1813.be',
};
