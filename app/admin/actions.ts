'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { amendSettings } from '@/lib/settings/amend-settings'
import { settingsInput } from '@/lib/settings/schema'

export async function amendSettingsAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: settingsInput,
    verb: amendSettings,
    next: ({ version }) => `/admin?done=settings&turn=${version}`,
  })
}
