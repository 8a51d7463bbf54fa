'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { amendHouseStyle } from '@/lib/house-style/amend-house-style'
import { houseStyleInput } from '@/lib/house-style/schema'

export async function amendHouseStyleAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: houseStyleInput,
    verb: amendHouseStyle,
    next: ({ version }) => {
      revalidatePath('/', 'layout') // logo and colour are in the frame around every page
      return `/admin/house-style?done=house_style&turn=${version}`
    },
  })
}
