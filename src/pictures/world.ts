import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { geoNaturalEarth1, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Countries } from 'world-countries';
import { outlineWriter } from './outline-writer.js';
import { pictureWidth } from './picture.js';

/** A point of the picture, in pixels from the upper left corner of the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One territory of the atlas, as path data in pixels. */
export interface Territory {
  /** ISO 3166-1 alpha-2, or null for the few that have no code. */
  readonly code: string | null;
  readonly outline: string;
}

export interface World {
  readonly height: number;
  readonly territories: readonly Territory[];
  /** Where the dot of each ISO 3166-1 alpha-2 code (and XK) stands, small states and islands too. */
  readonly points: ReadonlyMap<string, Point>;
}

const required = createRequire(import.meta.url);
const antarctica = '010';

/** Latitudes of the north of Greenland and of Cape Horn with a little space, in degrees. */
const northernmost = 84;
const southernmost = -57;

const atlasFile = 'world-atlas/countries-50m.json';
type Atlas = Parameters<typeof feature>[0];

/** Made once, when the first map is drawn. */
let made: Promise<World> | undefined;

/**
 * The world without Antarctica, in the Natural Earth projection (Tom Patterson, 2008), from the atlas at 1:50 million of Natural
 * Earth. Turned by 11 degrees, so that Chukotka is not cut off from Russia.
 */
export function world(): Promise<World> {
  made ??= makeWorld().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function makeWorld(): Promise<World> {
  const atlas = JSON.parse(await readFile(required.resolve(atlasFile), 'utf8')) as Atlas;
  const shapes = atlas.objects['countries'] && feature(atlas, atlas.objects['countries']);
  if (!shapes || !('features' in shapes)) throw new Error(`${atlasFile} holds no collection of countries`);
  const land = shapes.features.filter(({ id }) => id !== antarctica);
  const countries = required('world-countries') as Countries;
  await nextTurn();

  const projection = fittedProjection();
  const [x, y] = projection.translate();
  projection.translate([x + 12, y - heightAt(projection, northernmost)]);

  const codeOf = new Map(countries.map(({ ccn3, cca2 }) => [ccn3, cca2]));
  const territories: Territory[] = [];
  for (const [index, shape] of land.entries()) {
    // Some 200 ms in all: others have their turn in between.
    if (index % 20 === 19) await nextTurn();
    const outline = outlineOf(shape, projection);
    if (outline !== '') territories.push({ code: codeOf.get(String(shape.id)) ?? null, outline });
  }
  const points = new Map<string, Point>();
  for (const { cca2, latlng } of countries) {
    const projected = projection([latlng[1], latlng[0]]);
    if (projected && cca2 !== 'AQ') points.set(cca2, { x: projected[0], y: projected[1] });
  }
  return { height: heightAt(projection, southernmost), territories, points };
}

/** Natural Earth fills the width of the picture; a parallel is a straight line in it. */
const fittedProjection = (): GeoProjection =>
  geoNaturalEarth1()
    .rotate([-11, 0])
    .precision(0.7)
    .fitWidth(pictureWidth - 24, { type: 'Sphere' });

const heightAt = (projection: GeoProjection, latitude: number): number => projection([11, latitude])?.[1] ?? 0;

function outlineOf(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const writer = outlineWriter();
  geoPath(projection, writer)(shape);
  return writer.outline();
}
