import { buildEdition } from '../../src/edition/build-edition.js';
import { buildGazetteer } from '../../src/names/build-gazetteer.js';
import { loadRegister } from '../../src/records/load-register.js';
import { bytesInUse, watched } from '../measuring.js';
import { plainMiniSearch } from '../peers.js';
import { plainTexts } from '../plain-texts.js';
import { atMost, type Findings, type Task } from '../section.js';
import { kib, mib, ms, ratio, table } from '../tables.js';

/** Loading a register and building its names and index, beside a plain MiniSearch of the same texts. */
export async function building({ folder, size }: Task): Promise<Findings> {
  const empty = bytesInUse();
  const loading = await watched(() => loadRegister(folder));
  const register = loading.result;
  const texts = bytesInUse();
  const deriving = await watched(() => buildEdition(register));
  const all = bytesInUse();
  const kept = (all - texts) / size;
  // Questions use names and index both, so neither may be collected before here.
  if (deriving.result.index.search('standards', 1).hits.length === 0) throw new Error('The index finds nothing.');

  const plain = plainTexts(register, buildGazetteer(register));
  const before = bytesInUse();
  const peer = await watched(() => Promise.resolve(plainMiniSearch.build(plain)));
  const peerKept = (bytesInUse() - before) / size;
  if (peer.result('standards').length === 0) throw new Error('The plain index finds nothing.');

  const row = (what: string, { took, stall, peak }: typeof loading | typeof deriving | typeof peer, memory: number) => [
    what,
    ms(took),
    ratio(took, peer.took),
    ms(stall),
    ratio(stall, peer.stall),
    mib(peak),
    kib(memory),
  ];
  return {
    tables: [
      table(
        `Building, ${size} records`,
        ['', 'time', 'to plain', 'longest stall', 'to plain', 'peak of the process', 'kept a record'],
        [
          row('reading and checking the files', loading, (texts - empty) / size),
          row('names and index', deriving, kept),
          row('plain MiniSearch, `addAll`', peer, peerKept),
        ],
      ),
    ],
    goals: [atMost('memory kept a record beyond the texts', 'under 3 KiB', kept, 3 * 1024, kib(kept))],
    bars: [
      { group: 'Building', label: 'names and index', value: deriving.took },
      { group: 'Building', label: 'plain MiniSearch', value: peer.took },
    ],
  };
}
