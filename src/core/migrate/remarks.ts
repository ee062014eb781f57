import { entryIn, isEmpty, type Section, sectionOf } from '../formats/azureml-v1/keys.ts';
import { quote } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import type { DataEntry, DataNode } from '../text/node.ts';

/** Notes about fields of a v1 environment that v2 cannot express, and where they belong instead. No value is shown. */
export function remarkOn(findings: Findings, object: DataNode | undefined): void {
  const environment = sectionIn(object);
  const docker = child(environment, 'docker');
  const registry = child(docker, 'baseImageRegistry');
  const python = child(environment, 'python');
  for (const [section, where, fields] of [
    [docker, 'docker.', DOCKER],
    [registry, 'docker.baseImageRegistry.', REGISTRY],
    [python, 'python.', PYTHON],
    [environment, '', ENVIRONMENT],
  ] as const) {
    for (const { key, goes, unless } of fields) {
      const entry = entryIn(section, key);
      if (entry !== undefined && !isEmpty(entry.value) && !isText(entry.value, unless))
        remark(findings, `${where}${key}`, entry, goes);
    }
  }
  remarkOnVariables(findings, entryIn(environment, 'environmentVariables'));
  const spark = entryIn(child(environment, 'spark'), 'packages');
  if (spark !== undefined && !isEmpty(spark.value)) remark(findings, 'spark', spark, SPARK);
}

interface Field {
  readonly key: string;
  /** Where the setting belongs instead. */
  readonly goes: string;
  /** The value that has no effect. */
  readonly unless?: string;
}

const SPARK = 'write spark.jars.packages and spark.jars.repositories under conf of the Spark job';
const DOCKER: readonly Field[] = [
  { key: 'arguments', goes: 'write resources.docker_args in the job' },
  { key: 'shmSize', goes: 'write resources.shm_size in the job', unless: '2g' },
  { key: 'sharedVolumes', goes: 'nothing takes its place', unless: 'true' },
  { key: 'preparation', goes: 'write the command into a Dockerfile' },
];
const REGISTRY: readonly Field[] = [
  { key: 'username', goes: 'make a workspace connection to the registry' },
  { key: 'password', goes: 'make a workspace connection to the registry, and change the password' },
  { key: 'registryIdentity', goes: 'give the identity of the compute the role AcrPull' },
];
const PYTHON: readonly Field[] = [
  { key: 'interpreterPath', goes: 'name the interpreter in command of the job', unless: 'python' },
];
const ENVIRONMENT: readonly Field[] = [
  { key: 'inferencingStackVersion', goes: 'add azureml-inference-server-http to the packages, and inference_config' },
  { key: 'databricks', goes: 'install the libraries on the cluster' },
  { key: 'r', goes: 'install R and its packages in a Dockerfile' },
];

function remark(findings: Findings, field: string, { at }: DataEntry, goes: string): void {
  findings.note('no-counterpart', `${field} has no place in a v2 environment`, { at, hint: goes });
}

function remarkOnVariables(findings: Findings, entry: DataEntry | undefined): void {
  const names = entry?.value.kind === 'map' ? entry.value.entries.map(({ key }) => key) : [];
  // The SDK wrote this variable into every file.
  const own = names.filter((name) => name !== 'EXAMPLE_ENV_VAR');
  if (entry === undefined || own.length === 0) return;
  const field = `environmentVariables (${own.map(quote).join(', ')})`;
  remark(findings, field, entry, 'write environment_variables in the job or the deployment');
}

function child(section: Section | undefined, key: string): Section | undefined {
  return sectionIn(entryIn(section, key)?.value);
}

function sectionIn(node: DataNode | undefined): Section | undefined {
  return node === undefined ? undefined : sectionOf(new Findings(''), node, '');
}

function isText(node: DataNode, text: string | undefined): boolean {
  return node.kind === 'scalar' && node.text.toLowerCase() === text;
}
