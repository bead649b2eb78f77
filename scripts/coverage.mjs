// How often 95 % intervals hold the truth, in studies that are made up so that the truth is known: test/simulation says how they are.
//   node scripts/coverage.mjs --out coverage.jsonl [--group votes] [--questions 40] [--studies 500] [--draws 1000]
// Takes up what the file has already; prints a summary, one JSON object a line.
import process from 'node:process';
import { load } from './load-typescript.mjs';

const { main } = await load('test/simulation/coverage.ts');
main(process.argv.slice(2));
