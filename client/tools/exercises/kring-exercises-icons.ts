import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleDot from 'lucide-static/icons/circle-dot.svg?raw';
import circle from 'lucide-static/icons/circle.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import grip from 'lucide-static/icons/grip-vertical.svg?raw';
import key from 'lucide-static/icons/key-round.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import library from 'lucide-static/icons/library.svg?raw';
import quote from 'lucide-static/icons/message-square-quote.svg?raw';
import rotate from 'lucide-static/icons/rotate-ccw.svg?raw';
import share from 'lucide-static/icons/share-2.svg?raw';
import { registerIcons } from '../../elements/icons.ts';

registerIcons({
  circle,
  'circle-check': circleCheck,
  'circle-dot': circleDot,
  flag,
  'grip-vertical': grip,
  'key-round': key,
  library,
  lightbulb,
  'message-square-quote': quote,
  'rotate-ccw': rotate,
  'share-2': share,
});
