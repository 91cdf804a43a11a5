// How far apart the turns of a lane are.

export interface LanePace {
  readonly perTenantPerSecond: number;
  readonly perPlacePerSecond: number;
}

export const everyMsOf = (lane: string, pace: LanePace): number =>
  1000 / (lane.startsWith('tenant:') ? pace.perTenantPerSecond : pace.perPlacePerSecond);
