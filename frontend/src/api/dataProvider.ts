import type { DataProvider, Identifier, RaRecord } from 'react-admin';
import { Cursors } from './cursors.js';
import { api, type Query } from './http.js';
import type { Page } from './types.js';

/** What the list of a resource knows beside its rows. */
export interface ListMeta {
  totalIsCapped: boolean;
}

const cursors = new Cursors();

/** react-admin's questions in the API's words. Only what the desk asks is answered; the rest refuses loudly. */
export const dataProvider = {
  async getList(resource, { pagination, sort, filter, signal }) {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const query: Query = { ...filter, limit: perPage, ...sorted(sort) };
    const answer = await cursors.page(`${resource} ${JSON.stringify(query)}`, page, (after) =>
      api.get<Page<RaRecord>>(resource, { query: { ...query, after }, signal }),
    );
    return {
      data: answer.items,
      total: answer.total,
      pageInfo: { hasNextPage: answer.next !== undefined, hasPreviousPage: page > 1 },
      meta: { totalIsCapped: answer.totalIsCapped } satisfies ListMeta,
    };
  },

  async getOne(resource, { id, signal }) {
    return { data: await api.get<RaRecord>(`${resource}/${id}`, { signal }) };
  },

  async getMany(resource, { ids, signal }) {
    const read = (id: Identifier) => api.get<RaRecord>(`${resource}/${id}`, { signal });
    return { data: await Promise.all(ids.map(read)) };
  },

  async create(resource, { data }) {
    return { data: await api.post<RaRecord>(resource, data) };
  },

  async update(resource, { id, data }) {
    return { data: await api.patch<RaRecord>(`${resource}/${id}`, data) };
  },

  async delete(resource, { id, previousData }) {
    await api.delete(`${resource}/${id}`, { query: { version: previousData?.version } });
    return { data: previousData };
  },

  getManyReference: () => refused('getManyReference'),
  updateMany: () => refused('updateMany'),
  deleteMany: () => refused('deleteMany'),
  supportAbortSignal: true,
} as DataProvider;

/** react-admin always names a sort; `id` means "as the list comes". */
function sorted(sort: { field: string; order: string } | undefined): Query {
  if (!sort || sort.field === 'id') return {};
  return { sort: sort.field, order: sort.order.toLowerCase() };
}

function refused(method: string): Promise<never> {
  return Promise.reject(new Error(`The desk does not use ${method}.`));
}
