export { main as simulateByCommand } from './main';
export { readProfile, type Profile } from './profile/profile';
export { simulate, type Simulated } from './simulate';
export { Simulation, type SimulationPlan } from './simulation';
