import chart from 'lucide-static/icons/chart-bar.svg?raw';
import cloud from 'lucide-static/icons/cloud.svg?raw';
import listOrdered from 'lucide-static/icons/list-ordered.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import vote from 'lucide-static/icons/vote.svg?raw';
import { registerIcons } from '../../elements/icons.ts';

registerIcons({ 'chart-bar': chart, cloud, 'list-ordered': listOrdered, 'trash-2': trash, vote });
