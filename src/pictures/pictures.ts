import { drawMap, type PartnerMap } from './map.js';
import type { Picture } from './picture.js';
import { drawProfile, type ProfileChart } from './profile.js';
import { render } from './render.js';
import { drawTimeline, type TimelineChart } from './timeline.js';
import { world } from './world.js';

export const timelinePicture = (chart: TimelineChart): Promise<Picture> => render(drawTimeline(chart));

export const mapPicture = async (map: PartnerMap): Promise<Picture> => render(drawMap(map, await world()));

export const profilePicture = (chart: ProfileChart): Promise<Picture> => render(drawProfile(chart));
