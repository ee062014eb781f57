import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatBytes } from '../report/units.ts';
import { type Html, html } from './html.ts';

/** A point of a chart, the oldest first. */
export interface ChartPoint {
  readonly label: string;
  /** Bytes of each layer, from the base on. */
  readonly layers: readonly number[];
  /** Bytes in all, of every platform. */
  readonly bytes: number;
}

const WIDTH = 640;
const HEIGHT = 220;
const MARGIN = { top: 12, right: 12, bottom: 34, left: 64 };
/** Labels below the axis that fit beside each other. */
const MOST_LABELS = 8;

/** Compressed size over versions as a line. */
export function sizeChart(points: readonly ChartPoint[]): Html {
  const { x, y, axes } = frame(points, Math.max(...points.map(({ bytes }) => bytes)));
  const at = (place: number) => (x(place) ?? 0) + x.bandwidth() / 2;
  const path =
    line<ChartPoint>(
      (_, place) => at(place),
      ({ bytes }) => y(bytes),
    )(points) ?? '';
  const marks = points.map(
    (point, place) =>
      html`<circle cx="${fixed(at(place))}" cy="${fixed(y(point.bytes))}" r="4"><title>${point.label}: ${formatBytes(point.bytes)}</title></circle>`,
  );
  return drawing(
    `Compressed size of each version: ${span(points.map(({ bytes }) => bytes))}`,
    html`${axes}<path class="line" d="${path}"/>${marks}`,
  );
}

/** Compressed size of each layer over versions, stacked from the base on. */
export function layerChart(points: readonly ChartPoint[]): Html {
  const { x, y, axes } = frame(points, Math.max(...points.map(({ layers }) => sum(layers))));
  const bars = points.map(({ label, layers }, version) =>
    layers.map((bytes, place) => {
      const below = sum(layers.slice(0, place));
      const height = y(below) - y(below + bytes);
      const title = html`<title>${label}, layer ${place + 1} of ${layers.length}: ${formatBytes(bytes)}</title>`;
      return html`<rect class="layer l${place % 6}" x="${fixed(x(version) ?? 0)}" y="${fixed(y(below + bytes))}" width="${fixed(x.bandwidth())}" height="${fixed(height)}">${title}</rect>`;
    }),
  );
  return drawing(
    `Compressed size of the layers of each version, listed below: ${span(points.map(({ layers }) => sum(layers)))}`,
    html`${axes}${bars}`,
  );
}

function frame(points: readonly ChartPoint[], most: number) {
  const x = scaleBand<number>()
    .domain(points.map((_, place) => place))
    .range([MARGIN.left, WIDTH - MARGIN.right])
    .padding(0.2);
  const y = scaleLinear()
    .domain([0, most || 1])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const grid = y.ticks(4).map((value) => {
    const at = fixed(y(value));
    return html`<line class="grid" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${at}" y2="${at}"/><text class="tick end" x="${MARGIN.left - 8}" y="${at}" dy="0.32em">${formatBytes(value)}</text>`;
  });
  const every = Math.ceil(points.length / MOST_LABELS);
  // The newest one always has its label.
  const labels = points.map(({ label }, place) =>
    (points.length - 1 - place) % every === 0
      ? html`<text class="tick middle" x="${fixed((x(place) ?? 0) + x.bandwidth() / 2)}" y="${HEIGHT - 12}">${shortLabel(label)}</text>`
      : undefined,
  );
  return { x, y, axes: html`${grid}${labels}` };
}

function drawing(name: string, content: Html): Html {
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}">${content}</svg>`;
}

/** From the oldest to the newest one, for who does not see it. */
function span(bytes: readonly number[]): string {
  return `from ${formatBytes(bytes[0] ?? 0)} to ${formatBytes(bytes.at(-1) ?? 0)} in ${bytes.length} versions`;
}

const SHORT = 10;

function shortLabel(label: string): string {
  return label.length > SHORT ? `${label.slice(0, SHORT - 1).toWellFormed()}…` : label;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function fixed(value: number): string {
  return value.toFixed(1);
}
