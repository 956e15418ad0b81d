import { TeamMemberMembershipState, TeamMemberRole, type APIApplication, type APITeamMember } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { Operators } from '../../src/discord/operators.js';

const ownedBy = (id: string) => ({ owner: { id }, team: null }) as unknown as APIApplication;
const member = (id: string, role: TeamMemberRole, state = TeamMemberMembershipState.Accepted) =>
  ({ user: { id }, role, membership_state: state }) as unknown as APITeamMember;
const ownedByTeam = (owner: string, members: readonly APITeamMember[]) =>
  ({ owner: { id: 'team' }, team: { owner_user_id: owner, members } }) as unknown as APIApplication;
const never = () => Promise.reject(new Error('not to be asked'));

describe('an operator', () => {
  it('is whoever the configuration names', async () => {
    expect(await new Operators(['7'], ownedBy('1'), never).has('7')).toBe(true);
  });

  it('is the owner of the application, and nobody else', async () => {
    const operators = new Operators([], ownedBy('1'), never);
    expect(await operators.has('1')).toBe(true);
    expect(await operators.has('2')).toBe(false);
  });

  it('is a member of the team that owns it who has accepted and may do more than look', async () => {
    const team = ownedByTeam('1', [
      member('2', TeamMemberRole.Admin),
      member('3', TeamMemberRole.Developer),
      member('4', TeamMemberRole.ReadOnly),
      member('5', TeamMemberRole.Admin, TeamMemberMembershipState.Invited),
    ]);
    const operators = new Operators([], team, never);
    const asked = await Promise.all(['1', '2', '3', '4', '5', 'team'].map((id) => operators.has(id)));
    expect(asked).toEqual([true, true, true, false, false, false]);
  });

  it('is asked of Discord again after ten minutes', async () => {
    let now = 0;
    const operators = new Operators(
      [],
      ownedBy('1'),
      () => Promise.resolve(ownedBy('2')),
      () => now,
    );
    now = 10 * 60_000;
    expect(await operators.has('2')).toBe(false);
    now += 1;
    expect(await operators.has('2')).toBe(true);
    expect(await operators.has('1')).toBe(false);
  });

  it('stays who it was where Discord does not answer', async () => {
    let now = 0;
    const operators = new Operators([], ownedBy('1'), never, () => now);
    now = 3_600_000;
    expect(await operators.has('1')).toBe(true);
  });
});
