import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type CsvError, type Options, parse } from 'csv-parse/sync';
import { InvalidError } from '../../../capability/errors.ts';

/** One row of a file: its cells by header, empty ones left out. */
export interface SourceRow {
  /** The line that it begins at in a CSV file, the header's being 1; its position in a JSON list. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** One table of a file. */
export interface Source {
  /** The file, as reported. */
  readonly file: string;
  /** What its name or, in a JSON object, its key says of its kind. */
  readonly hint: string;
  readonly headers: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Rows that are no rows: a reason and the line. */
  readonly broken: readonly { readonly line: number; readonly reason: string }[];
}

const endings = ['.csv', '.tsv', '.txt', '.json'];

/**
 * Reads files and the files of folders.
 *
 * @throws {InvalidError} `no_file`, `not_readable` or `no_data`, naming the path
 */
export async function readSources(paths: readonly string[]): Promise<Source[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const sources = (await Promise.all(files.map(readSource))).flat();
  if (sources.length === 0) {
    throw new InvalidError('no_data', `There is no CSV or JSON file in ${paths.join(', ')}.`);
  }
  return sources;
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new InvalidError('no_file', `There is no file or folder called ${path}.`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => endings.includes(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(path, name));
}

async function readSource(path: string): Promise<Source[]> {
  const content = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  return parseSource(basename(path), content);
}

/** Reads the content of one file, told apart by its name's ending. @throws {InvalidError} `not_readable` */
export function parseSource(file: string, content: string): Source[] {
  return extname(file).toLowerCase() === '.json' ? parseJson(file, content) : [parseCsv(file, content)];
}

function parseCsv(file: string, content: string): Source {
  const broken: { line: number; reason: string }[] = [];
  const skip = (error: CsvError | undefined): undefined => {
    broken.push({ line: Number(error?.lines ?? 0), reason: reasonOf(error) });
  };
  try {
    const options = {
      delimiter: delimiterOf(content),
      relax_column_count_less: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: skip,
      info: true,
      trim: true,
    } as const satisfies Options;
    const records = parse(content, options) as unknown as { record: string[]; info: { lines: number } }[];
    const [head, ...body] = records;
    const headers = (head?.record ?? []).map((header) => header.trim());
    let line = head?.info.lines ?? 1;
    const rows = body.map(({ record, info }) => {
      const row = { line: line + 1, cells: cellsOf(headers, record) };
      line = info.lines;
      return row;
    });
    return { file, hint: hintOf(file), headers, rows, broken };
  } catch (error) {
    const { message, lines } = error as CsvError;
    throw new InvalidError('not_readable', `${file} is not a readable CSV file: ${message} (line ${lines ?? '?'}).`);
  }
}

function reasonOf(error: CsvError | undefined): string {
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened in or above this line and never closed';
  if (error?.code.includes('INCONSISTENT')) return 'it has more cells than the header';
  return `it is not a readable row: ${error?.message ?? 'unknown'}`;
}

function cellsOf(headers: readonly string[], record: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [index, header] of headers.entries()) {
    const cell = storable(record[index] ?? '');
    if (header !== '' && cell) cells[header] = cell;
  }
  return cells;
}

/** Postgres keeps no NUL characters. */
function storable(cell: string): string {
  return cell.replaceAll('\0', '').trim();
}

/** The delimiter that the header line holds most of. */
function delimiterOf(content: string): string {
  const header = content.slice(0, content.search(/[\r\n]|$/));
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

function parseJson(file: string, content: string): Source[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    throw new InvalidError('not_readable', `${file} is not readable JSON: ${(error as Error).message}.`);
  }
  const tables = Array.isArray(parsed) ? { [hintOf(file)]: parsed } : (parsed as Record<string, unknown>);
  return Object.entries(tables ?? {}).flatMap(([hint, list]) => {
    if (!Array.isArray(list)) return [];
    const rows = list.flatMap((item, index) => (isObject(item) ? [{ line: index + 1, cells: flatten(item) }] : []));
    const broken = list.flatMap((item, index) =>
      isObject(item) ? [] : [{ line: index + 1, reason: 'it is not an object of fields and values' }],
    );
    const headers = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
    return [{ file: Array.isArray(parsed) ? file : `${file} (${hint})`, hint, headers, rows, broken }];
  });
}

function isObject(item: unknown): item is Record<string, unknown> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** An object's values as cells; of a list of objects (e-mails, phones) the first one's first value counts. */
function flatten(item: Readonly<Record<string, unknown>>): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [key, value] of Object.entries(item)) {
    const cell = storable(cellOf(value));
    if (cell !== '') cells[key] = cell;
  }
  return cells;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
  const [first] = value;
  return typeof first === 'object' && first !== null ? cellOf(Object.values(first)[0]) : value.map(String).join(', ');
}

function hintOf(file: string): string {
  return basename(file, extname(file)).toLowerCase();
}
