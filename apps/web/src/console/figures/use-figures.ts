import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components, paths } from '../../api/schema.gen';
import { parametersOf, type FigureAddress } from './figure-address';

type Schemas = components['schemas'];
export type Dashboard = Schemas['DashboardView'];
export type DashboardGroup = Schemas['DashboardGroupView'];
export type Metric = Schemas['MetricView'];
export type Figure = Schemas['FigureView'];
export type FactList = Schemas['FactListView'];

type QueryOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? Q
  : never;

/** All figures of all units in one period. */
export function useDashboard({ scheme, period, by }: FigureAddress) {
  const query = parametersOf({ scheme, period, by }) as QueryOf<'/api/v1/dashboards/district'>;
  return useQuery({
    queryKey: ['dashboard', query],
    queryFn: () => dataOf(api.GET('/api/v1/dashboards/district', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** One figure, opened. */
export function useFigure(metric: string, address: FigureAddress) {
  const query = parametersOf(address) as QueryOf<'/api/v1/metrics/{metric}'>;
  return useQuery({
    queryKey: ['figure', metric, query],
    queryFn: () => dataOf(api.GET('/api/v1/metrics/{metric}', { params: { path: { metric }, query } })),
  });
}

/** One figure over the last periods, the earliest first. */
export function useTrend(metric: string, address: FigureAddress, periods = 12) {
  const query = { ...parametersOf(address), metric, periods } as QueryOf<'/api/v1/dashboards/trend'>;
  return useQuery({
    queryKey: ['trend', query],
    queryFn: () => dataOf(api.GET('/api/v1/dashboards/trend', { params: { query: query as never } })),
  });
}

/** A page of what a part of a figure counts. */
export function useFacts(metric: string, address: FigureAddress, part: string, cursor: string | null) {
  const query = { ...parametersOf(address), part, ...(cursor && { cursor }) };
  return useQuery({
    queryKey: ['facts', metric, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/metrics/{metric}/cases', { params: { path: { metric }, query: query as never } }),
      ),
    placeholderData: keepPreviousData,
  });
}
