// Writes schemas/config.schema.json from the tables of keys: `npm run schema`.
import { writeFileSync } from 'node:fs';
import { configSchema } from './schema.ts';

const path = new URL('../../schemas/config.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(configSchema(), undefined, 2)}\n`);
