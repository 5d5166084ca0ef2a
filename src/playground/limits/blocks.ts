import { imageFields, PLACES, url } from './elements.ts';
import { LIMITS } from './limits.ts';
import {
  anything,
  flag,
  list,
  mrkdwn,
  number,
  object,
  oneOf,
  plain,
  type Rule,
  type Shape,
  string,
  text,
  typed,
} from './rules.ts';

/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home';

const blockId = { block_id: string(LIMITS.identifier) };
const richText = typed('block', ['rich_text']);
const image = typed('element', ['image']);
const label = string(LIMITS.dataVisualization.label, 1);
const cell = typed('cell', ['raw_text', 'raw_number', 'rich_text']);
const points = list(
  object({ fields: { label, value: number() }, required: ['label', 'value'] }),
  LIMITS.dataVisualization.points,
  1,
);
const chart: Rule = object({
  fields: {
    type: oneOf('bar', 'line', 'area', 'pie'),
    series: list(
      object({ fields: { name: label, data: points }, required: ['name', 'data'] }),
      LIMITS.dataVisualization.series,
      1,
    ),
    segments: list(
      object({ fields: { label, value: number() }, required: ['label', 'value'] }),
      LIMITS.dataVisualization.series,
      1,
    ),
    axis_config: object({
      fields: {
        categories: list(label, LIMITS.dataVisualization.points, 1),
        x_label: string(LIMITS.dataVisualization.title),
        y_label: string(LIMITS.dataVisualization.title),
      },
    }),
  },
  required: ['type'],
  some: [['series', 'segments']],
  single: [['series', 'segments']],
});

/** Each block's shape, by its `type`. */
export const BLOCKS: Readonly<Record<string, Shape>> = {
  actions: {
    fields: { ...blockId, elements: list(typed('element', PLACES.actions), LIMITS.actions, 1) },
    required: ['elements'],
  },
  alert: {
    fields: { ...blockId, text: text(LIMITS.text), level: oneOf('default', 'info', 'warning', 'error', 'success') },
    required: ['text'],
  },
  card: {
    fields: {
      ...blockId,
      hero_image: image,
      icon: image,
      title: mrkdwn(LIMITS.card.title),
      subtitle: mrkdwn(LIMITS.card.subtitle),
      body: mrkdwn(LIMITS.card.body),
      actions: list(typed('element', ['button']), LIMITS.card.buttons),
    },
    some: [['hero_image', 'title', 'actions', 'body']],
  },
  carousel: {
    fields: { ...blockId, elements: list(typed('block', ['card']), LIMITS.carousel, 1) },
    required: ['elements'],
  },
  container: {
    fields: {
      ...blockId,
      title: plain(LIMITS.container.title),
      rich_text_title: richText,
      subtitle: text(LIMITS.container.subtitle),
      child_blocks: list(
        typed('block', [
          ...['actions', 'context', 'divider', 'file', 'header', 'image'],
          ...['input', 'rich_text', 'section', 'table', 'video'],
        ]),
        LIMITS.container.blocks,
        1,
      ),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      icon: image,
      is_collapsible: flag,
      default_collapsed: flag,
      has_header_divider: flag,
    },
    required: ['child_blocks'],
    some: [['title', 'rich_text_title']],
  },
  context: {
    fields: { ...blockId, elements: list(typed('context', ['image', 'plain_text', 'mrkdwn']), LIMITS.context, 1) },
    required: ['elements'],
  },
  context_actions: {
    fields: { ...blockId, elements: list(typed('element', PLACES.contextActions), LIMITS.contextActions, 1) },
    required: ['elements'],
  },
  data_table: {
    fields: {
      ...blockId,
      rows: list(list(cell, LIMITS.dataTable.columns, 1), LIMITS.dataTable.rows, LIMITS.dataTable.minimumRows),
      caption: string(LIMITS.dataTable.caption, 1),
      page_size: number(1, LIMITS.dataTable.pageSize, true),
      row_header_column_index: number(0, LIMITS.dataTable.columns - 1, true),
    },
    required: ['rows', 'caption'],
  },
  data_visualization: {
    fields: { ...blockId, title: string(LIMITS.dataVisualization.title, 1), chart },
    required: ['title', 'chart'],
  },
  divider: { fields: blockId },
  file: { fields: { ...blockId, external_id: string(), source: oneOf('remote') }, required: ['external_id', 'source'] },
  header: { fields: { ...blockId, text: plain(LIMITS.header), level: number(1, 4, true) }, required: ['text'] },
  image: {
    fields: { ...blockId, ...imageFields, title: plain(LIMITS.imageTitle) },
    required: ['alt_text'],
    some: [['image_url', 'slack_file']],
    single: [['image_url', 'slack_file']],
  },
  input: {
    fields: {
      ...blockId,
      label: plain(LIMITS.input.label),
      hint: plain(LIMITS.input.hint),
      optional: flag,
      dispatch_action: flag,
      element: typed('element', PLACES.input),
    },
    required: ['label', 'element'],
  },
  markdown: { fields: { ...blockId, text: string(LIMITS.markdown, 1) }, required: ['text'] },
  plan: { fields: { ...blockId, title: string(), tasks: list(anything) }, required: ['title'] },
  rich_text: { fields: { ...blockId, elements: list(anything) }, required: ['elements'] },
  section: {
    fields: {
      ...blockId,
      text: text(LIMITS.section.text),
      fields: list(text(LIMITS.section.field), LIMITS.section.fields, 1),
      accessory: typed('element', PLACES.accessory),
      expand: flag,
    },
    some: [['text', 'fields']],
  },
  table: {
    fields: {
      ...blockId,
      rows: list(list(cell, LIMITS.table.columns, 1), LIMITS.table.rows, 1),
      column_settings: list(
        object({ fields: { align: oneOf('left', 'center', 'right'), is_wrapped: flag } }),
        LIMITS.table.columns,
      ),
    },
    required: ['rows'],
  },
  task_card: {
    fields: {
      ...blockId,
      task_id: string(),
      title: string(),
      details: richText,
      output: richText,
      sources: list(typed('element', ['url'])),
      status: oneOf('pending', 'in_progress', 'complete', 'error'),
    },
    required: ['task_id', 'title', 'status'],
  },
  video: {
    fields: {
      ...blockId,
      video_url: url,
      thumbnail_url: url,
      alt_text: string(LIMITS.altText, 1),
      title: plain(LIMITS.video.title),
      title_url: url,
      author_name: string(LIMITS.video.author),
      provider_name: string(),
      provider_icon_url: url,
      description: plain(LIMITS.video.description),
    },
    required: ['video_url', 'thumbnail_url', 'alt_text', 'title'],
  },
};

const EVERYWHERE = ['actions', 'context', 'divider', 'header', 'image', 'input', 'rich_text', 'section', 'video'];

/** The block types that each surface shows; where Slack's pages do not say, the narrower reading. */
export const SURFACES: Readonly<Record<Surface, readonly string[]>> = {
  message: Object.keys(BLOCKS).filter((type) => type !== 'alert'),
  modal: [...EVERYWHERE, 'alert', 'card'],
  home: [...EVERYWHERE, 'card', 'carousel'],
};
