import grip from 'lucide-static/icons/grip-vertical.svg?raw';
import copyPlus from 'lucide-static/icons/copy-plus.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import monitorOff from 'lucide-static/icons/monitor-off.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import vote from 'lucide-static/icons/vote.svg?raw';
import { registerIcons } from '../../elements/icons.ts';

registerIcons({
  'grip-vertical': grip,
  'copy-plus': copyPlus,
  download,
  'monitor-off': monitorOff,
  'trash-2': trash,
  vote,
});
