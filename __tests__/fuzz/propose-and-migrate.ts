import type { Config } from '../../src/core/config/config.ts';
import { discover } from '../../src/core/discover/discover.ts';
import { formatConfig } from '../../src/core/init/format-config.ts';
import { migrate } from '../../src/core/migrate/migrate.ts';
import type { ReadTree } from '../../src/core/model/tree.ts';
import { propose } from '../../src/pipeline.ts';

/** What `init` and `migrate` make of a tree. */
export async function proposeAndMigrate(tree: ReadTree, config: Config): Promise<void> {
  formatConfig(await propose(tree, config), { repository: undefined, pins: new Map() });
  const { bundles } = await discover(tree, config);
  for (const { reader, reading, files } of bundles)
    if (reader?.format === 'azureml-v1' && reading.kind === 'text')
      migrate(reading, { files, existing: new Map(), copy: false });
}
