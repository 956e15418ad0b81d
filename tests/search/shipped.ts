import { buildGazetteer } from '../../src/names/build-gazetteer.js';
import { loadRegister } from '../../src/records/load-register.js';
import { buildRecordIndex } from '../../src/search/build-record-index.js';

/** The register that ships with the project, its names and its index: what a user searches. */
export const register = await loadRegister('data');
export const names = buildGazetteer(register);
export const index = await buildRecordIndex(register, names);

/** Ids of the best records, best first. */
export const found = (query: string, limit: number) => index.search(query, limit).hits.map(({ record }) => record);
