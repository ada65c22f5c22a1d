// SPDX-License-Identifier: EUPL-1.2
//
// The rule engines of npm on the small set of rules. Reads {"figures", "cases"} from standard input and writes
// {"ns", "answers"}: of each case whether there is a right, and the amount in cents.
//
//   node engines.mjs json-rules-engine|zen-engine
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { figures, cases } = JSON.parse(readFileSync(0, 'utf8'));

// Facts that hang on others are functions; one rule finds out whether there is a right.
function jsonRulesEngine() {
  const { Engine } = require('json-rules-engine');
  const engine = new Engine();
  const by = (single, couple) => async (params, almanac) => (await almanac.factValue('couple')) ? couple : single;
  engine.addFact('norm', by(figures.norm_single, figures.norm_couple));
  engine.addFact('limit', by(figures.limit_single, figures.limit_couple));
  engine.addFact('left', async (params, almanac) =>
    (await almanac.factValue('norm')) - (await almanac.factValue('income')));
  engine.addRule({
    conditions: { all: [
      { fact: 'income', operator: 'lessThan', value: { fact: 'norm' } },
      { fact: 'assets', operator: 'lessThanInclusive', value: { fact: 'limit' } }] },
    event: { type: 'right' }
  });
  return async one => {
    const { events, almanac } = await engine.run(one);
    return events.length > 0 ? [1, await almanac.factValue('left')] : [0, 0];
  };
}

// A decision model of one node with an expression for each rule.
function zenEngine() {
  const { ZenEngine } = require('@gorules/zen-engine');
  const expression = (key, value) => ({ id: key, key, value });
  const model = {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'rules', name: 'rules', type: 'expressionNode', content: { expressions: [
        expression('norm', `couple ? ${figures.norm_couple} : ${figures.norm_single}`),
        expression('limit', `couple ? ${figures.limit_couple} : ${figures.limit_single}`),
        expression('right', 'income < $.norm and assets <= $.limit'),
        expression('amount', '$.right ? $.norm - income : 0')] } },
      { id: 'out', name: 'out', type: 'outputNode' }],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' }]
  };
  const decision = new ZenEngine().createDecision(model);
  return async one => {
    const { result } = await decision.evaluate(one);
    return [result.right ? 1 : 0, result.amount];
  };
}

const decide = { 'json-rules-engine': jsonRulesEngine, 'zen-engine': zenEngine }[process.argv[2]]();
for (const one of cases.slice(0, 200)) await decide(one); // until the compiler of node has seen it
const answers = [];
const start = process.hrtime.bigint();
for (const one of cases) answers.push(await decide(one));
const ns = Number(process.hrtime.bigint() - start) / cases.length;
process.stdout.write(JSON.stringify({ ns, answers }));
