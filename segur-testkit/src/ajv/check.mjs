// Compiles both schemas under ajv's strict mode and compares its answers with those of the import test,
// on the files that SchemaCorpus wrote.
import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';

const validators = {};
for (const kind of ['AVANCE', 'SOLDE']) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  const schema = JSON.parse(readFileSync(`${kind}.schema.json`, 'utf8'));
  validators[kind] = ajv.compile(schema);
  for (const example of schema.examples) {
    if (!validators[kind](example)) {
      console.error(`${kind}: the example is refused`, validators[kind].errors);
      process.exitCode = 1;
    }
  }
}

let files = 0;
let refused = 0;
for (const line of readFileSync('corpus.jsonl', 'utf8').split('\n').filter(Boolean)) {
  const { kind, what, file, errors, expressible } = JSON.parse(line);
  const valid = validators[kind](JSON.parse(file));
  files++;
  refused += valid ? 0 : 1;
  const sound = valid || errors > 0;
  const complete = !valid || !expressible;
  if (!sound || !complete) {
    console.error(`${kind}: ${what}: ajv says ${valid}, the import test has ${errors} errors`, validators[kind].errors);
    process.exitCode = 1;
  }
}
console.log(`ajv: ${files} files, ${refused} refused${process.exitCode ? '' : ', all as the import test says'}`);
