import type { Picture } from './picture.js';
import { render } from './render.js';
import { drawTimeline, type TimelineChart } from './timeline.js';

export const timelinePicture = (chart: TimelineChart): Promise<Picture> => render(drawTimeline(chart));
