/** `summary.generalise`: counts and hierarchies in, every coarseness with its verdict out. Protects nothing. */
import type { z } from 'zod';
import {
  type Breakdown,
  coarsen,
  type CoarseningQuestion,
  dimensionsAt,
  findOptimum,
  rowsAt,
} from '../../../shared/domain/summary/coarsen/generalise.ts';
import { findHierarchyFault, heightOf } from '../../../shared/domain/summary/coarsen/hierarchy.ts';
import { findRowFault } from '../../../shared/domain/summary/coarsen/judge-node.ts';

import type { Generalised, GeneraliseRequest, Reason } from '../../../shared/model/summary.ts';
import { sayReason } from './explain.ts';
import {
  type Dimension,
  keyWriter,
  readCounts,
  readDimensions,
  refuseField,
  requireDimension,
} from './read-table.ts';

type Request = z.output<typeof GeneraliseRequest>;

const faultTexts = {
  uneven: 'uneven',
  twice: 'twice',
  'not-nested': 'notNested',
  'value-missing': 'valueMissing',
} as const;

function readBreakdowns({ hierarchies, language }: Request, dimensions: readonly Dimension[]): Breakdown[] {
  for (const name of Object.keys(hierarchies))
    requireDimension(name, dimensions, `hierarchies.${name}`, language);
  return dimensions.map(({ name, categories }) => {
    const hierarchy = Object.hasOwn(hierarchies, name) ? hierarchies[name] : undefined;
    if (hierarchy === undefined) return refuseField(`hierarchies.${name}`, 'hierarchyMissing', language);
    const fault = findHierarchyFault(hierarchy, categories);
    if (fault !== null) refuseField(`hierarchies.${name}`, faultTexts[fault], language);
    return { name, hierarchy };
  });
}

/** With a number of different values as the rule, concentration is not asked unless it is sent. */
const readRules = ({ k, suppression, distinctL, rules, sensitive }: Request) => ({
  k,
  suppression,
  distinctL: distinctL ?? null,
  concentration:
    sensitive === undefined ? null : (rules ?? (distinctL ? null : { largestShare: 0.9, leastOutside: 2 })),
});

/** Why nothing is left, or what became coarser. */
function reasonsOf(
  request: Request,
  question: CoarseningQuestion,
  chosen: readonly number[] | null,
): Reason[] {
  const { language } = request;
  const { breakdowns, rules } = question;
  if (chosen === null) {
    const everyone = rowsAt(
      question,
      breakdowns.map(({ hierarchy }) => heightOf(hierarchy)),
    );
    const faults = everyone.map(({ row }) => findRowFault(row, rules));
    if (faults.includes('alike')) return [sayReason('one-category', language)];
    const isAlone = everyone.length === 1;
    return [sayReason(isAlone ? 'population-too-small' : 'row-too-small', language)];
  }
  return breakdowns.flatMap(({ name, hierarchy }, at) => {
    const level = chosen[at] ?? 0;
    if (level === 0) return [];
    return [sayReason(level === heightOf(hierarchy) ? 'breakdown-dropped' : 'merged', language, name)];
  });
}

/** The rows that may be shown, in the order of the hierarchies. */
function tableAt(question: CoarseningQuestion, levels: readonly number[], sensitive: Dimension | null) {
  const order = dimensionsAt(question.breakdowns, levels);
  const places = (key: readonly string[]) => key.map((part, at) => order[at]?.categories.indexOf(part) ?? 0);
  return rowsAt(question, levels)
    .filter(({ row }) => findRowFault(row, question.rules) === null)
    .map(({ key, row }) => ({ key, row, places: places(key) }))
    .toSorted((a, b) => {
      const at = a.places.findIndex((place, index) => place !== b.places[index]);
      return (a.places[at] ?? 0) - (b.places[at] ?? 0);
    })
    .flatMap(({ key, row }) =>
      sensitive === null
        ? [{ key, value: row.get('') ?? 0 }]
        : sensitive.categories.map((category) => ({
            key: [...key, category],
            value: row.get(category) ?? 0,
          })),
    );
}

/** Throws `CallError` for a table or a hierarchy that is none. */
export function answerGeneralise(request: Request): z.input<typeof Generalised> {
  const { language } = request;
  const sent = request.cells.map(({ key }) => key);
  const dimensions = readDimensions(request.dimensions, sent, language);
  const cells = readCounts(request.cells, dimensions, language);
  const counted =
    request.sensitive === undefined
      ? -1
      : requireDimension(request.sensitive, dimensions, 'sensitive', language);
  const breakdowns = readBreakdowns(
    request,
    dimensions.filter((_, at) => at !== counted),
  );
  const question: CoarseningQuestion = {
    breakdowns,
    counts: cells.map(({ key, value }) => ({
      key: key.filter((_, at) => at !== counted),
      counted: key[counted] ?? '',
      students: value,
    })),
    rules: readRules(request),
  };
  const coarsening = coarsen(question);
  const chosen = coarsening.usable[0]?.levels ?? null;
  const [prec, dm, aecs] = (['prec', 'dm', 'aecs'] as const).map((measure) =>
    findOptimum(coarsening, measure),
  );
  const write = keyWriter(sent);
  return {
    status: chosen === null ? 'refused' : 'generalised',
    records: cells.reduce((sum, { value }) => sum + value, 0),
    lattice: coarsening.nodes.length,
    anonymousNodes: coarsening.nodes.filter(({ anonymous }) => anonymous).length,
    nodes: coarsening.nodes,
    optimum: prec && dm && aecs ? { prec, dm, aecs } : null,
    chosen,
    cells:
      chosen === null
        ? []
        : tableAt(question, chosen, dimensions[counted] ?? null).map(({ key, value }) => ({
            key: write(key),
            value,
          })),
    reasons: reasonsOf(request, question, chosen),
  };
}
