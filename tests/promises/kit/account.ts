/** Input items = shown items + items listed as rejected, each with a JSON pointer, an id and a code. */
import { type Dataset, originOf, type Problem } from '../../../web/model/index.js';

const LISTS = ['actors', 'speakers', 'agreements', 'claims', 'layouts'] as const;

/** A field of something that may throw when it is read. */
function fieldOf(value: unknown, name: string | number): unknown {
  try {
    return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}

const within = (problem: Problem, at: string) => problem.pointer === at || problem.pointer.startsWith(`${at}/`);

/** What of a list is neither shown nor told of, in words. */
function missingIn(name: (typeof LISTS)[number], input: unknown, dataset: Dataset, problems: readonly Problem[]) {
  const list = fieldOf(input, name);
  if (!Array.isArray(list)) return [];
  const shown = new Set(dataset[name].map((item) => originOf(item, 'nowhere')));
  if (shown.size !== dataset[name].length) return [`${name}: two shown items have one origin`];
  const errors = problems.filter((problem) => problem.severity === 'error');
  const whole = errors.some((problem) => problem.pointer === `/${name}` || problem.pointer === '');
  const cuts = errors.filter((problem) => problem.code === 'limit/items' && problem.pointer.startsWith(`/${name}/`));
  const rest = Math.min(Infinity, ...cuts.map((problem) => Number(problem.pointer.split('/')[2])));
  const faults: string[] = [];
  for (let n = 0; n < list.length; n++) {
    const at = `/${name}/${n}`;
    if (shown.has(at) || n >= rest || whole) continue;
    const told = errors.filter((problem) => within(problem, at));
    const id = fieldOf(fieldOf(list, n), 'id');
    if (told.length === 0) faults.push(`${at} is neither shown nor listed`);
    else if (typeof id === 'string' && id.trim() !== '' && !told.some((problem) => problem.id !== undefined))
      faults.push(`${at} is rejected without its id ${JSON.stringify(id)}: ${told[0]?.code}`);
  }
  return faults.slice(0, 3);
}

/** What the account of one input lacks, in words; nothing if it balances. */
export function accountOf(input: unknown, dataset: Dataset | null, problems: readonly Problem[]): string[] {
  const faults = problems.flatMap(({ code, pointer, message, hint }) =>
    code && /^(\/.*)?$/s.test(pointer) && message.length > 5 && hint.length > 3
      ? []
      : [`half a problem: ${code} ${pointer}`],
  );
  if (!dataset)
    return problems.some((problem) => problem.severity === 'error')
      ? faults
      : [...faults, 'nothing is shown and nothing is said'];
  return [...faults, ...LISTS.flatMap((name) => missingIn(name, input, dataset, problems))];
}
