import type { Config } from '../../src/core/config/config.ts';
import { discover } from '../../src/core/discover/discover.ts';
import { formatConfig, proposalFiles, proposeConfig } from '../../src/core/init/propose-config.ts';
import { migrate } from '../../src/core/migrate/migrate.ts';
import type { ReadTree } from '../../src/core/model/tree.ts';
import { outline } from '../../src/pipeline.ts';

/** What `init` and `migrate` make of a tree. */
export async function proposeAndMigrate(tree: ReadTree, config: Config): Promise<void> {
  const { definitions } = await outline(tree, config);
  const texts = new Map<string, string>();
  for (const path of proposalFiles(definitions)) {
    const file = await tree.readText(path);
    if (file.kind === 'text') texts.set(path, file.text);
  }
  formatConfig(proposeConfig(definitions, texts), { repository: undefined, pins: new Map() });
  const { bundles } = await discover(tree, config);
  for (const { reader, reading, files } of bundles)
    if (reader?.format === 'azureml-v1' && reading.kind === 'text')
      migrate(reading, { files, existing: new Map(), copy: false });
}
