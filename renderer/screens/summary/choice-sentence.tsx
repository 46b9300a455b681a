/** The choice of a summary as one sentence with slots. What a group of this size does not allow has no slot. */
import { populationId } from '../../../shared/domain/summary-page/population.ts';
import type { SummaryBreakdown, SummaryChoice, SummaryOptions } from '../../../shared/model/summary-page.ts';
import { summaryPage } from '../../../shared/text/summary-page.ts';
import { summaryScreen } from '../../../shared/text/summary-screen.ts';
import { ListChoice } from '../../components/list-choice.tsx';
import { useLanguage, useText } from '../../language.tsx';
import {
  allowsHoles,
  breakdownOptions,
  mostBreakdowns,
  periodLabel,
  populationOptions,
  studentsIn,
  tableOptions,
} from './choice-options.ts';

interface ChoiceSentenceProps {
  choice: SummaryChoice;
  options: SummaryOptions;
  /** Ids of the periods to choose from. */
  periods: readonly string[];
  onChange: (choice: SummaryChoice) => void;
}

export function ChoiceSentence({ choice, options, periods, onChange }: ChoiceSentenceProps) {
  const text = useText(summaryScreen);
  const page = useText(summaryPage);
  const language = useLanguage();
  const { population, breakdowns, tables, mode } = choice;
  const populations = populationOptions(options, choice.origin, language);
  const subjects = tableOptions(language);
  const change = (part: Partial<SummaryChoice>): void => {
    const next = { ...choice, ...part };
    const size = studentsIn(options, next.population);
    onChange({
      ...next,
      breakdowns: next.breakdowns
        .filter((one) => breakdownOptions(options, next.population, []).includes(one))
        .slice(0, mostBreakdowns(size)),
      mode: allowsHoles(size) ? next.mode : 'rounded',
    });
  };
  const students = studentsIn(options, population);
  const most = mostBreakdowns(students);
  const breakdownSlot = (at: 0 | 1) => (
    <ListChoice
      label={at === 0 ? text.slot.breakdown : text.slot.second}
      hideLabel
      value={breakdowns[at] ?? 'none'}
      options={[
        { id: 'none', label: at === 0 ? text.noBreakdown : text.noSecond },
        ...breakdownOptions(options, population, at === 0 ? [] : breakdowns.slice(0, 1)).map((one) => ({
          id: one,
          label: text.byOne(page.breakdown[one]),
        })),
      ]}
      onChange={(id: SummaryBreakdown | 'none') => {
        const first = breakdowns.slice(0, at).filter((one) => one !== id);
        const rest = at === 0 ? breakdowns.slice(1).filter((one) => one !== id) : [];
        change({ breakdowns: id === 'none' ? first : [...first, id, ...rest].slice(0, 2) });
      }}
    />
  );
  return (
    <div className="summary-sentence">
      <span>{text.sentence.of}</span>
      <ListChoice
        label={text.slot.population}
        hideLabel
        value={populationId(population)}
        options={populations}
        onChange={(id) => {
          const chosen = populations.find((one) => one.id === id);
          if (chosen !== undefined) change({ population: chosen.value });
        }}
      />
      <span>{text.sentence.during}</span>
      <ListChoice
        label={text.slot.period}
        hideLabel
        value={choice.periodId}
        options={periods.map((id) => ({ id, label: periodLabel(id, language) }))}
        onChange={(periodId) => onChange({ ...choice, periodId })}
      />
      <span>{text.sentence.about}</span>
      <ListChoice
        label={text.slot.tables}
        hideLabel
        value={tables.length === 1 ? (tables[0] ?? 'all') : 'all'}
        options={subjects}
        onChange={(id) => {
          const chosen = subjects.find((one) => one.id === id);
          if (chosen !== undefined) change({ tables: chosen.value });
        }}
      />
      {most > 0 && breakdownSlot(0)}
      {most > 1 && breakdowns.length > 0 && breakdownSlot(1)}
      {allowsHoles(students) && (
        <>
          <span>{text.sentence.shown}</span>
          <ListChoice
            label={text.slot.mode}
            hideLabel
            value={mode}
            options={(['rounded', 'holes'] as const).map((id) => ({ id, label: text.mode[id] }))}
            onChange={(id) => change({ mode: id })}
          />
        </>
      )}
    </div>
  );
}
