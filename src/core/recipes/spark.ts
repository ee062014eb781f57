import type { Spark } from '../model/definition.ts';
import { parseMavenCoordinate } from '../specifiers/maven.ts';
import { DEFINITION, DEFINITION_MOUNT, PREFIX, RECIPE_FOLDER, type Recipe, runWithMounts } from './recipe.ts';

/** Ivy's download folder: in the image, for every user. */
const IVY = '/opt/terrarium/ivy';

/** Lists the packages in the configuration of the image's Spark, and resolves them if `precache` is set. */
export function sparkRecipe(spark: Spark): Recipe {
  return {
    name: 'spark/1',
    render: () => {
      const lines = [runWithMounts([DEFINITION_MOUNT], `sh ${DEFINITION}/spark.sh`)];
      const files = new Map([
        [`${RECIPE_FOLDER}/spark.sh`, script(spark)],
        [`${RECIPE_FOLDER}/spark-defaults.conf`, settings(spark)],
      ]);
      return { install: [], settle: lines, files };
    },
  };
}

// https://spark.apache.org/docs/latest/configuration.html#runtime-environment
function settings({ packages, repositories }: Spark): string {
  return [
    `spark.jars.packages ${packages.join(',')}`,
    ...(repositories.length === 0 ? [] : [`spark.jars.repositories ${repositories.join(',')}`]),
    `spark.jars.ivy ${IVY}`,
    '',
  ].join('\n');
}

function script(spark: Spark): string {
  const foreign = spark.packages.find((text) => !isListed(text));
  if (foreign !== undefined) return fail(`Spark takes group:artifact:version without a comma, not ${foreign}`);
  return `${CONFIGURE}${spark.precache ? RESOLVE : ''}chmod -R a+rwX ${IVY}\n`;
}

// Spark splits its list at commas and each element at colons, and expects three parts.
// https://github.com/apache/spark/blob/v3.5.3/common/utils/src/main/scala/org/apache/spark/util/MavenUtils.scala
function isListed(text: string): boolean {
  return parseMavenCoordinate(text).ok && text.split(':').length === 3 && !text.includes(',');
}

function fail(message: string): string {
  return `echo '${`terrarium: ${message}`.replaceAll("'", '')}' >&2\nexit 86\n`;
}

const CONFIGURE = `set -eu
home=\${SPARK_HOME:-}
if [ -z "$home" ]; then
  submit=$(readlink -f "$(command -v spark-submit || true)" || true)
  if [ -d "\${submit%/bin/spark-submit}/jars" ]; then home=\${submit%/bin/spark-submit}; fi
fi
for python in ${PREFIX}/bin/python python3 python; do
  if [ -z "$home" ]; then
    home=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))' 2>/dev/null || true)
  fi
done
if [ -z "$home" ]; then
  ${fail('no Spark in the image, which is to have Spark packages').replace('\n', '\n  ').trimEnd()}
fi
conf=\${SPARK_CONF_DIR:-$home/conf}
mkdir -p "$conf" ${IVY}
if grep -Eqs '^[[:space:]]*spark\\.jars\\.(packages|repositories)' "$conf/spark-defaults.conf"; then
  ${fail('the base image names Spark packages of its own').replace('\n', '\n  ').trimEnd()}
fi
{ echo; cat ${DEFINITION}/spark-defaults.conf; } >>"$conf/spark-defaults.conf"
`;

// Starts a session that ends at once: packages are resolved before it starts, and it fails if one is missing.
const RESOLVE = `SPARK_HOME=$home SPARK_CONF_DIR=$conf "$home/bin/spark-shell" --master 'local[1]' </dev/null
`;
