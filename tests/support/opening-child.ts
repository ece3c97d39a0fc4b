/** Opens a data folder and closes it: `node --import dies-at.ts opening-child.ts <folder>`. */
import { openSqlite } from '../../server/storage/sql/sqlite.ts';

const [folder = ''] = process.argv.slice(2);
const storage = await openSqlite(folder);
await storage.close();
